// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.worker;

import static io.banjie.region.shanghai.hire.HireFields.HIRE_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Findings;
import io.banjie.api.region.rule.Severity;
import io.banjie.region.shanghai.Samples;
import io.banjie.testkit.SampleCase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnlikelyDayTest {

    private static List<String> said(String today, String day, String idNumber) {
        SampleCase filing =
                SampleCase.receivedOn(today).answering(Map.of("idType", "01", "idNumber", idNumber, "hireDate", day));
        Findings findings = new Findings("unlikely-day", "law");
        UnlikelyDay.of(HIRE_DATE).examine(filing.build(), findings);
        assertThat(findings.all()).allMatch(finding -> finding.severity() == Severity.WARN);
        return findings.all().stream().map(Finding::message).toList();
    }

    private static List<String> said(String today, String day) {
        return said(today, day, Samples.ZHANG_WEI);
    }

    @Test
    void anOrdinaryDayIsNotSpokenOf() {
        assertThat(said("2018-07-06", "2018-06-26")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2018-06-24, true", "2018-06-23, false", "2018-06-25, false"})
    void sundayIsUnlikely(String day, boolean unlikely) {
        assertThat(said("2018-07-06", day)).hasSize(unlikely ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2018-06-18, true", "2018-06-19, false"})
    void soIsADayMoreThanThirtyDaysAgo(String day, boolean unlikely) {
        assertThat(said("2018-07-19", day)).hasSize(unlikely ? 1 : 0);
        if (unlikely) {
            assertThat(said("2018-07-19", day)).containsExactly("2018-06-18距今天已有31天");
        }
    }

    @Test
    void soIsTheBirthday() {
        assertThat(said("2017-05-20", "2017-05-12")).containsExactly("2017-05-12与此人的生日同月同日");
        assertThat(said("2017-05-20", "2017-05-12", "310101199003070019")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // today is the 10th of August: the 7th of August, written as the 8th of July
        "2018-08-10, 2018-07-08, 2018-08-07",
        "2018-08-22, 2018-08-07, ''",
        "2018-08-22, 2018-07-08, 2018-08-07",
        "2018-08-23, 2018-07-08, ''",
        "2018-08-10, 2018-07-11, ''",
        "2018-07-10, 2018-07-07, ''"
    })
    void soAreMonthAndDayThatChangedPlaces(String today, String day, String meant) {
        List<String> swapped =
                said(today, day).stream().filter(words -> words.contains("写反")).toList();
        assertThat(swapped).hasSize(meant.isEmpty() ? 0 : 1);
        if (!meant.isEmpty()) {
            assertThat(swapped.get(0)).contains("是否应为" + meant);
        }
    }

    @Test
    void aDayToComeIsRefusedElsewhere() {
        assertThat(said("2018-07-06", "2018-07-08")).isEmpty();
    }
}
