// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.lifecycle.Duty;
import io.banjie.api.region.rule.Finding;
import io.banjie.testkit.Judgement;
import io.banjie.testkit.SampleCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthlyScansTest {

    private static final FilingType TYPE = MonthlyScans.type();
    private static final String TODAY = "2026-05-12";

    private static List<Finding> said(String level, String month) {
        return Judgement.of(
                TYPE,
                SampleCase.receivedOn(TODAY)
                        .ofEmployer(TrustFields.LEVEL, level)
                        .answering(Map.of("month", month, "filings", 3))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"2026-04, true", "2026-05, true", "2026-06, false"})
    void scansAreOfAMonthThatHasBegun(String month, boolean taken) {
        assertThat(said(TrustFields.TRUSTED, month).isEmpty()).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"VIP, true", "ORDINARY, false"})
    void onlyWhoIsTrustedSendsAndOwesThem(String level, boolean trusted) {
        assertThat(said(level, "2026-05").isEmpty()).isEqualTo(trusted);
        Duty duty = MonthlyScans.duty();
        assertThat(duty.owedBy().holds(Answers.of(Map.of("trustLevel", level)), LocalDate.parse(TODAY)))
                .isEqualTo(trusted);
        assertThat(duty.dueDay()).isEqualTo(30);
    }
}
