// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.termination;

import static io.banjie.region.jilin.termination.TerminationFields.EXTENDED;
import static io.banjie.region.jilin.termination.TerminationFields.REASON;
import static io.banjie.region.jilin.termination.TerminationFields.SEVERANCE;
import static io.banjie.region.jilin.termination.TerminationFields.TERMINATED_ON;
import static io.banjie.region.jilin.termination.TerminationFields.UNION_OPINION;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.rule.Deadline;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.region.jilin.contract.ContractFields;
import io.banjie.region.jilin.contract.Contracts;
import io.banjie.testkit.Judgement;
import io.banjie.testkit.SampleCase;
import io.banjie.testkit.SampleId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminationTest {

    private static final FilingType TERMINATION = Termination.type();

    private static SampleCase ended(String reason, String on) {
        return ended(reason, on, Contracts.terms());
    }

    private static SampleCase ended(String reason, String on, Map<String, Object> contract) {
        return SampleCase.receivedOn("2021-03-10")
                .answering(ContractFields.WORKER_NAME, "张三丰")
                .answering(ContractFields.ID_TYPE, "01")
                .answering(ContractFields.ID_NUMBER, "220102198512150156")
                .answering(TERMINATED_ON, on)
                .answering(REASON, reason)
                .buildingOn(contract)
                .inServiceHere("2020-03-06", 1, contract);
    }

    private static Map<String, Object> contractWith(String field, Object value) {
        Map<String, Object> contract = new HashMap<>(Contracts.terms());
        contract.put(field, value);
        return contract;
    }

    private static List<Finding> said(SampleCase filing) {
        return Judgement.of(TERMINATION, filing.build());
    }

    private static void assertSaid(SampleCase filing, Severity severity, Field field, String words) {
        Judgement.assertOnly(said(filing), severity, field, words);
    }

    @Test
    void whoLeavesOfOnesOwnAccordIsTakenWithoutAWord() {
        assertThat(said(ended("R3701", "2020-12-31"))).isEmpty();
    }

    @Test
    void nothingEndsBeforeItHasBegun() {
        assertSaid(ended("R3701", "2020-03-05"), Severity.ERROR, TERMINATED_ON, "终止时间早于合同起始日期");
    }

    @Test
    void nothingEndsInTheFuture() {
        assertSaid(ended("R3701", "2021-03-11"), Severity.ERROR, TERMINATED_ON, "晚于今天");
    }

    @ParameterizedTest
    @CsvSource({"2021-03-05, ''", "2021-03-04, 应为合同结束日期2021-03-05", "2021-03-06, 应为合同结束日期2021-03-05"})
    void whatExpiresEndsOnItsLastDay(String on, String refusal) {
        SampleCase filing = ended("R4402", on);
        if (refusal.isEmpty()) {
            assertThat(said(filing)).isEmpty();
        } else {
            assertSaid(filing, Severity.ERROR, TERMINATED_ON, refusal);
        }
    }

    @Test
    void whatTheLawProlongsExpiresLater() {
        assertThat(said(ended("R4402", "2021-03-09").answering(EXTENDED, true))).isEmpty();
        assertSaid(ended("R4402", "2021-03-04").answering(EXTENDED, true), Severity.ERROR, TERMINATED_ON, "应为合同结束日期");
    }

    @Test
    void anOpenEndedContractNeverExpires() {
        Map<String, Object> openEnded = contractWith("termType", "2");
        openEnded.remove("contractEnd");
        assertSaid(ended("R4402", "2021-03-05", openEnded), Severity.ERROR, REASON, "不存在合同期满");
    }

    @Test
    void severanceIsDemandedWhereTheReasonEntitlesToIt() {
        assertThat(demandsSeverance("R3601")).isTrue();
        assertThat(demandsSeverance("R4401")).isTrue();
        assertThat(demandsSeverance("R3701")).isFalse();
        assertThat(demandsSeverance("R4408")).isFalse();
    }

    private static boolean demandsSeverance(String reason) {
        return SEVERANCE.requiredWhen().holds(Answers.of(Map.of("reason", reason)), LocalDate.of(2021, 3, 10));
    }

    @Test
    void severanceOfNothingIsWarnedOfWhereItIsDue() {
        assertThat(said(ended("R3601", "2020-12-31").answering(SEVERANCE, "0.00")))
                .extracting(Finding::code)
                .containsExactly("severance-due", "severance-estimate");
    }

    @Test
    void severanceIsWarnedOfWhereItIsNotDue() {
        assertSaid(
                ended("R3902", "2020-12-31").answering(SEVERANCE, "3000.50"),
                Severity.WARN,
                SEVERANCE,
                "不要求支付经济补偿，现填写的金额为3000.50元");
        assertThat(said(ended("R3902", "2020-12-31").answering(SEVERANCE, "0"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-06, 2020-03-06, 0.5",
        "2020-03-06, 2020-09-04, 0.5",
        "2020-03-06, 2020-09-05, 1",
        "2020-03-06, 2021-03-05, 1",
        "2020-03-06, 2021-03-06, 1.5",
        "2010-03-06, 2020-12-31, 11"
    })
    void severanceIsAMonthForAYearAndHalfForLessThanSixMonths(String joined, String ended, String months) {
        assertThat(SeverancePay.months(LocalDate.parse(joined), LocalDate.parse(ended)))
                .isEqualByComparingTo(months);
    }

    @Test
    void tooLittleSeveranceIsInformedOf() {
        assertSaid(
                ended("R3601", "2020-12-31").answering(SEVERANCE, "3499"),
                Severity.INFO,
                SEVERANCE,
                "1个月工资的经济补偿，按合同月工资约为3500元");
        assertThat(said(ended("R3601", "2020-12-31").answering(SEVERANCE, "3500")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-05-05, true", "2020-05-06, false"})
    void aReasonOfProbationNeedsProbation(String on, boolean within) {
        SampleCase filing = ended("R3901", on, contractWith("probationEnd", "2020-05-05"));
        if (within) {
            assertThat(said(filing)).isEmpty();
        } else {
            assertSaid(filing, Severity.WARN, REASON, "试用期");
        }
    }

    @Test
    void partTimeWorkAloneEndsAsPartTimeWork() {
        assertSaid(ended("R7101", "2020-12-31"), Severity.WARN, REASON, "不是非全日制用工");
        assertThat(said(ended("R7101", "2020-12-31", contractWith("employmentForm", "2"))))
                .isEmpty();
    }

    @Test
    void layOffsAreAnnounced() {
        SampleCase layOff = ended("R4102", "2020-12-31").answering(SEVERANCE, "3500");
        assertSaid(layOff, Severity.WARN, UNION_OPINION, "提前三十日");
        assertThat(said(layOff.answering(UNION_OPINION, "同意"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1965-12-15, 1, true", "1975-12-15, 1, false", "1974-12-15, 2, true", "1984-12-15, 2, false"})
    void longServiceShortlyBeforeRetirementProtects(LocalDate birth, int sex, boolean isProtected) {
        SampleCase filing = ended("R4002", "2020-12-31", contractWith("joinedOn", "2005-12-31"))
                .answering(ContractFields.ID_NUMBER, SampleId.of("220102", birth, sex))
                .answering(SEVERANCE, "60000");
        if (isProtected) {
            assertSaid(filing, Severity.WARN, REASON, "不足五年");
        } else {
            assertThat(said(filing)).isEmpty();
        }
    }

    @Test
    void whoIsTooYoungToRetireIsNoticed() {
        assertSaid(ended("R4407", "2020-12-31"), Severity.WARN, REASON, "最早于2045-12-15达到法定退休年龄");
    }

    @Test
    void sevenDaysAreAllowed() {
        Deadline limit = TERMINATION.deadline().orElseThrow();
        assertThat(limit.eventField()).isEqualTo("terminatedOn");
        assertThat(limit.amount()).isEqualTo(7);
        assertThat(limit.consequence()).isEqualTo(Deadline.Consequence.WARN);
        assertThat(limit.legalBasis()).contains("劳社部发〔2006〕46号");
    }
}
