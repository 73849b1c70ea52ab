// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.retiree;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.rule.Finding;
import io.banjie.region.wuhan.Wuhan;
import io.banjie.testkit.Judgement;
import io.banjie.testkit.SampleCase;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetireeBenefitTest {

    private static final String BORN_IN_MARCH_1975 = "420104197503100267";
    private static final String HUANG_YULAN = "420104196805200269";

    private static SampleCase retiring(String idNumber, String jobClass, YearMonth month) {
        return SampleCase.receivedOn("2026-05-12")
                .under(new Wuhan().parameters())
                .answering(Map.of(
                        "idType",
                        "01",
                        "idNumber",
                        idNumber,
                        "retirementKind",
                        "411",
                        "jobClass",
                        jobClass,
                        "retirementMonth",
                        month.toString(),
                        "benefitFrom",
                        month.plusMonths(1).toString()));
    }

    private static List<String> said(SampleCase filing) {
        return Judgement.of(RetireeBenefit.type(), filing.build()).stream()
                .map(Finding::message)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05, ''",
        "2025-03, 未达法定退休年龄，按渐进式延迟办法应为2025年5月",
        "2025-04, 未达法定退休年龄，按渐进式延迟办法应为2025年5月",
        "2025-06, 晚于法定退休年月2025年5月"
    })
    void aWorkerBornInMarch1975RetiresInMay2025(YearMonth month, String words) {
        assertThat(said(retiring(BORN_IN_MARCH_1975, "WORKER", month)))
                .isEqualTo(words.isEmpty() ? List.of() : List.of(words));
    }

    @Test
    void whoReachedTheAgeBeforeTheReformIsNotPutOff() {
        assertThat(said(retiring(HUANG_YULAN, "CADRE", YearMonth.of(2023, 5)))).isEmpty();
    }

    @Test
    void whoRetiresEarlyForAnotherReasonIsNotHeldToTheAge() {
        assertThat(said(retiring(BORN_IN_MARCH_1975, "WORKER", YearMonth.of(2025, 3))
                        .answering(Map.of("retirementKind", "415"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-04, 起始年月2023-04早于退休年月2023-05", "2023-05, 起始年月与退休年月相同", "2023-06, ''"})
    void benefitsArePaidFromTheMonthAfterRetirement(String from, String words) {
        assertThat(said(retiring(HUANG_YULAN, "CADRE", YearMonth.of(2023, 5)).answering(Map.of("benefitFrom", from))))
                .isEqualTo(words.isEmpty() ? List.of() : List.of(words));
    }
}
