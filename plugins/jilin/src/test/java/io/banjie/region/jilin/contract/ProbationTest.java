// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.contract;

import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_END;
import static io.banjie.region.jilin.contract.ContractFields.EMPLOYMENT_FORM;
import static io.banjie.region.jilin.contract.ContractFields.MONTHLY_WAGE;
import static io.banjie.region.jilin.contract.ContractFields.PROBATION_END;
import static io.banjie.region.jilin.contract.ContractFields.PROBATION_START;
import static io.banjie.region.jilin.contract.ContractFields.PROBATION_WAGE;
import static io.banjie.region.jilin.contract.ContractFields.TERM_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.testkit.Judgement;
import io.banjie.testkit.SampleCase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbationTest {

    private static SampleCase until(String probationEnd) {
        return Contracts.good().answering(PROBATION_START, "2020-03-06").answering(PROBATION_END, probationEnd);
    }

    private static List<Finding> said(SampleCase filing) {
        return Judgement.of(NewContract.type(), filing.build());
    }

    private static void assertRefused(SampleCase filing, String words) {
        assertThat(said(filing)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).contains(words);
        });
    }

    @ParameterizedTest(name = "until {0} with probation until {1}: {2}")
    @CsvSource({
        "2020-06-04, 2020-03-20, 不得约定试用期",
        "2020-06-05, 2020-04-05, ''",
        "2020-06-05, 2020-04-07, 不得超过1个月",
        "2021-03-04, 2020-04-05, ''",
        "2021-03-04, 2020-05-05, 不得超过1个月",
        "2021-03-05, 2020-05-05, ''",
        "2021-03-05, 2020-06-05, 不得超过2个月",
        "2023-03-04, 2020-05-05, ''",
        "2023-03-04, 2020-09-05, 不得超过2个月",
        "2023-03-05, 2020-09-05, ''",
        "2023-03-05, 2020-10-05, 不得超过6个月"
    })
    void theTermSaysHowLongProbationMayBe(String contractEnd, String probationEnd, String refusal) {
        SampleCase filing = until(probationEnd).answering(CONTRACT_END, contractEnd);
        if (refusal.isEmpty()) {
            assertThat(said(filing)).isEmpty();
        } else {
            assertRefused(filing, refusal);
        }
    }

    @Test
    void anOpenEndedContractAllowsSixMonths() {
        SampleCase openEnded = until("2020-09-05").answering(TERM_TYPE, "2").answering(CONTRACT_END, "");
        assertThat(said(openEnded)).isEmpty();
        assertRefused(openEnded.answering(PROBATION_END, "2020-09-30"), "不得超过6个月");
    }

    @Test
    void aDayTooManyIsOnlyWarnedOf() {
        assertThat(said(until("2020-05-06"))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARN);
            assertThat(finding.message()).contains("最后一天应为2020-05-05");
        });
    }

    @Test
    void partTimeWorkHasNoProbation() {
        assertRefused(until("2020-03-31").answering(EMPLOYMENT_FORM, "2"), "非全日制用工不得约定试用期");
    }

    @Test
    void aTaskHasNoProbation() {
        assertRefused(until("2020-03-31").answering(TERM_TYPE, "3"), "以完成一定工作任务为期限");
    }

    @Test
    void probationLiesWithinTheTerm() {
        SampleCase early = until("2020-04-01").answering(PROBATION_START, "2020-03-02");
        assertRefused(early, "试用期早于合同起始日期");
        SampleCase late = until("2021-03-31").answering(PROBATION_START, "2021-03-01");
        assertRefused(late, "试用期晚于合同结束日期");
    }

    @Test
    void probationEndsAfterItBegins() {
        assertRefused(until("2020-03-06"), "不晚于试用期起始日期");
    }

    @Test
    void oneEmployerAgreesOnProbationWithAPersonOnce() {
        Map<String, Object> before = Map.of("probationStart", "2018-03-06", "probationEnd", "2018-04-05");
        assertRefused(until("2020-05-05").leftHere("2018-03-06", "2019-03-05", before), "只能约定一次试用期");
        assertThat(said(Contracts.good().leftHere("2018-03-06", "2019-03-05", before)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3500, 2800, ''", "3500, 2799.99, 约定工资的80%", "2000, 1700, 低于当地最低工资标准1780元", "2000, 1780, ''"})
    void probationIsPaidFourFifthsAndTheMinimumWageAtLeast(String wage, String onProbation, String refusal) {
        SampleCase filing = until("2020-05-05").answering(MONTHLY_WAGE, wage).answering(PROBATION_WAGE, onProbation);
        if (refusal.isEmpty()) {
            assertThat(said(filing)).isEmpty();
        } else {
            assertRefused(filing, refusal);
        }
    }
}
