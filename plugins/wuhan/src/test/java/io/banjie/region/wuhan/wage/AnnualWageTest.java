// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.wage;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.rule.Finding;
import io.banjie.region.wuhan.Samples;
import io.banjie.region.wuhan.enrolment.Enrolment;
import io.banjie.testkit.Judgement;
import io.banjie.testkit.SampleCase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnualWageTest {

    private static List<String> said(SampleCase filing) {
        return Judgement.of(AnnualWage.type(), filing.build()).stream()
                .map(Finding::message)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 本年度申报自4月1日开始",
        "2026-04-01, ''",
        "2026-05-10, ''",
        "2026-06-30, ''",
        "2026-07-01, 本年度申报已于6月30日截止，继续使用上年度基数"
    })
    void wagesAreDeclaredFromAprilToJune(String today, String words) {
        assertThat(said(Samples.annualWage(today))).isEqualTo(words.isEmpty() ? List.of() : List.of(words));
    }

    @Test
    void onlyTheWageOfTheYearThatRunsIsDeclared() {
        assertThat(said(Samples.annualWage("2026-05-10").answering(Map.of("wageYear", 2025))))
                .containsExactly("只能申报2026年度的工资");
    }

    @Test
    void whoseWageWasDeclaredIsInsuredStill() {
        assertThat(AnnualWage.type().slots()).isEqualTo(Enrolment.type().slots());
    }

    @Test
    void aWageIsDeclaredOnceAYear() {
        SampleCase again = SampleCase.receivedOn("2026-05-10")
                .inServiceHere("2026-03-02", 2, Map.of("wageYear", 2026, "declaredWage", "6000"))
                .answering(Map.of("wageYear", 2026, "declaredWage", "6100"));
        SampleCase nextYear = SampleCase.receivedOn("2027-05-10")
                .inServiceHere("2026-03-02", 2, Map.of("wageYear", 2026, "declaredWage", "6000"))
                .answering(Map.of("wageYear", 2027, "declaredWage", "6100"));

        assertThat(said(again)).containsExactly("该人员2026年度的工资已经申报");
        assertThat(said(nextYear)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, ''", "2027-01-01, 2026年度的申报不能再更正"})
    void whatWasDeclaredIsMendedWithinItsYear(String today, String words) {
        SampleCase mended = SampleCase.receivedOn(today).buildingOn(Map.of("wageYear", 2026, "declaredWage", "6000"));
        assertThat(Judgement.of(WageCorrection.type(), mended.build()))
                .extracting(Finding::message)
                .isEqualTo(words.isEmpty() ? List.of() : List.of(words));
    }

    @ParameterizedTest
    @CsvSource({"4000, 工资低于下限：缴费基数下限为4320.00元", "30000, 工资高于上限：缴费基数上限为21600.00元"})
    void aWageOutOfBoundsNamesTheBound(String wage, String words) {
        assertThat(said(Samples.annualWage("2026-05-10").answering(Map.of("declaredWage", wage))))
                .containsExactly(words);
    }
}
