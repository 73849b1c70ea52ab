// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.suspension;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.region.wuhan.Samples;
import io.banjie.testkit.Judgement;
import io.banjie.testkit.SampleCase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspensionTest {

    private static final FilingType TYPE = Suspension.type();

    private static List<Finding> said(SampleCase filing) {
        return Judgement.of(TYPE, filing.build());
    }

    @Test
    void aGoodSuspensionIsTakenWithoutAWord() {
        assertThat(said(Samples.suspension())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-12, ''", "2026-05-13, 减员时间不能晚于今天", "2026-03-02, ''", "2026-03-01, 减员时间早于参保时间2026-03-02"})
    void nobodyLeavesTomorrowOrBeforeHavingCome(String day, String words) {
        assertThat(said(Samples.suspension().answering(Map.of("stopFrom", day))))
                .extracting(Finding::message)
                .isEqualTo(words.isEmpty() ? List.of() : List.of(words));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-01, 0", "2026-01-31, 1"})
    void leavingIsToldWithinThreeMonths(String day, int refusals) {
        SampleCase filing = SampleCase.receivedOn(Samples.TODAY)
                .inServiceHere("2024-03-02", 1, Samples.ENROLLED)
                .answering(Map.of("stopKind", "2", "stopReason", "221", "stopFrom", day));
        assertThat(said(filing)).hasSize(refusals);
    }

    @ParameterizedTest
    @CsvSource({"2, 221, ''", "2, 210, reason-of-pausing", "3, 211, ''", "3, 223, reason-of-ending"})
    void aReasonFitsItsKind(String kind, String reason, String code) {
        assertThat(said(Samples.suspension().answering(Map.of("stopKind", kind, "stopReason", reason))))
                .extracting(Finding::code)
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void whoeverResignsIsWarnedOfWhatItMeans() {
        assertThat(said(Samples.suspension().answering(Map.of("stopReason", "222"))))
                .singleElement()
                .matches(finding ->
                        finding.severity() == Severity.WARN && finding.message().contains("失业保险金"));
    }
}
