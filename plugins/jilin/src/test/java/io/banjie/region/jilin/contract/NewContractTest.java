// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.contract;

import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_END;
import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_START;
import static io.banjie.region.jilin.contract.ContractFields.EMPLOYMENT_FORM;
import static io.banjie.region.jilin.contract.ContractFields.FIRST_EMPLOYED_ON;
import static io.banjie.region.jilin.contract.ContractFields.ID_NUMBER;
import static io.banjie.region.jilin.contract.ContractFields.ID_TYPE;
import static io.banjie.region.jilin.contract.ContractFields.JOINED_ON;
import static io.banjie.region.jilin.contract.ContractFields.MONTHLY_WAGE;
import static io.banjie.region.jilin.contract.ContractFields.SEX;
import static io.banjie.region.jilin.contract.ContractFields.SIGNED_ON;
import static io.banjie.region.jilin.contract.ContractFields.TERM_TYPE;
import static io.banjie.region.jilin.contract.ContractFields.WORKER_NAME;
import static io.banjie.region.jilin.contract.ContractFields.WORKING_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.form.Field;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.region.jilin.employer.EmployerFields;
import io.banjie.testkit.Judgement;
import io.banjie.testkit.SampleCase;
import io.banjie.testkit.SampleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewContractTest {

    private static List<Finding> said(SampleCase filing) {
        return Judgement.of(NewContract.type(), filing.build());
    }

    private static void assertSaid(SampleCase filing, Severity severity, Field field, String words) {
        Judgement.assertOnly(said(filing), severity, field, words);
    }

    @Test
    void aGoodContractIsTakenWithoutAWord() {
        assertThat(said(Contracts.good())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "一二三四五六七八九十, true",
        "一二三四五六七八九十百, false",
        "阿卜杜热西提·买买提江, true",
        "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷, true",
        "Aleksandr Sergeevich, true"
    })
    void aNameHasAtMostTenChineseCharacters(String name, boolean allowed) {
        SampleCase filing = Contracts.good().answering(WORKER_NAME, name);
        if (allowed) {
            assertThat(said(filing)).isEmpty();
        } else {
            assertSaid(filing, Severity.ERROR, WORKER_NAME, "姓名超过10个汉字");
        }
    }

    @Test
    void theSexIsWhatTheResidentIdSays() {
        assertSaid(Contracts.good().answering(SEX, "2"), Severity.ERROR, SEX, "性别与身份证不符");
    }

    @Test
    void theSexOfAForeignerIsNotReadFromThePassport() {
        assertThat(said(Contracts.good()
                        .answering(ID_TYPE, "08")
                        .answering(ID_NUMBER, "E12345678")
                        .answering(SEX, "2")))
                .isEmpty();
    }

    @Test
    void nobodyBelowSixteenIsHired() {
        SampleCase tomorrow = Contracts.good().answering(ID_NUMBER, SampleId.of("220102", LocalDate.of(2004, 3, 7), 1));
        assertSaid(tomorrow, Severity.ERROR, ID_NUMBER, "未满16周岁");
    }

    @Test
    void aContractEndsAfterItBegins() {
        assertSaid(
                Contracts.good().answering(CONTRACT_END, "2020-03-06"), Severity.ERROR, CONTRACT_END, "合同结束日期早于起始日期");
    }

    @Test
    void nothingBeginsInTheFuture() {
        assertThat(said(Contracts.good()
                        .answering(CONTRACT_START, "2020-03-17")
                        .answering(SIGNED_ON, "2020-03-17")
                        .answering(JOINED_ON, "2020-03-17")))
                .extracting(Finding::code)
                .contains("start-not-in-future", "signed-not-in-future", "joined-not-in-future");
    }

    @Test
    void anExpiredContractIsTakenWithAWarning() {
        SampleCase late = Contracts.good()
                .answering(CONTRACT_START, "2018-03-06")
                .answering(SIGNED_ON, "2018-03-06")
                .answering(JOINED_ON, "2018-03-06")
                .answering(CONTRACT_END, "2019-03-05");
        assertSaid(late, Severity.WARN, CONTRACT_END, "合同已于2019-03-05到期");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-06, 2021-03-06, 1年, 2021-03-05",
        "2020-03-06, 2023-03-06, 3年, 2023-03-05",
        "2020-03-06, 2020-09-06, 6个月, 2020-09-05"
    })
    void aTermThatEndsOnTheDayItBeganHasADayTooMany(String start, String end, String term, String last) {
        SampleCase filing = Contracts.good()
                .answering(CONTRACT_START, start)
                .answering(JOINED_ON, start)
                .answering(CONTRACT_END, end);
        assertThat(said(filing)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message()).contains(term, "合同最后一天应为" + last);
            assertThat(finding.fix()).contains(last);
        });
    }

    @ParameterizedTest
    @CsvSource({"2020-02-10, 2020-03-10, true", "2020-02-10, 2020-03-11, false"})
    void aContractIsSignedWithinAMonth(String start, String signed, boolean inTime) {
        SampleCase filing = Contracts.good()
                .answering(CONTRACT_START, start)
                .answering(JOINED_ON, start)
                .answering(SIGNED_ON, signed);
        if (inTime) {
            assertThat(said(filing)).isEmpty();
        } else {
            assertSaid(filing, Severity.WARN, SIGNED_ON, "超过一个月");
        }
    }

    @Test
    void whoJoinsAfterTheContractBeginsIsWarned() {
        assertSaid(Contracts.good().answering(JOINED_ON, "2020-03-08"), Severity.WARN, JOINED_ON, "晚于合同起始日期");
    }

    @Test
    void nobodyBeginsToWorkAfterJoining() {
        assertSaid(
                Contracts.good().answering(FIRST_EMPLOYED_ON, "2020-03-07"),
                Severity.ERROR,
                FIRST_EMPLOYED_ON,
                "晚于进入本单位时间");
    }

    @Test
    void anotherWorkingTimeNeedsAPermit() {
        assertSaid(Contracts.good().answering(WORKING_TIME, "2"), Severity.WARN, WORKING_TIME, "须经");
    }

    @ParameterizedTest
    @CsvSource({"1780, true", "1779.99, false"})
    void fullTimeWorkIsPaidTheMinimumWageAtLeast(String wage, boolean enough) {
        SampleCase filing = Contracts.good().answering(MONTHLY_WAGE, wage);
        if (enough) {
            assertThat(said(filing)).isEmpty();
        } else {
            assertSaid(filing, Severity.ERROR, MONTHLY_WAGE, "低于当地最低工资标准1780元");
        }
    }

    @Test
    void theMinimumWageIsThatOfTheEmployersDivision() {
        assertThat(said(Contracts.good()
                        .ofEmployer(EmployerFields.DIVISION, "220821")
                        .answering(MONTHLY_WAGE, "1500")))
                .isEmpty();
    }

    @Test
    void partTimeWorkIsNotMeasuredByTheMonth() {
        assertThat(said(Contracts.good().answering(EMPLOYMENT_FORM, "2").answering(MONTHLY_WAGE, "900")))
                .isEmpty();
    }

    @Test
    void dispatchedWorkersHaveTwoYearsOfAFixedTerm() {
        SampleCase dispatched = Contracts.good().answering(EMPLOYMENT_FORM, "3");
        assertSaid(dispatched, Severity.WARN, CONTRACT_END, "不足二年");
        assertThat(said(dispatched.answering(CONTRACT_END, "2022-03-05"))).isEmpty();
        assertSaid(dispatched.answering(TERM_TYPE, "2").answering(CONTRACT_END, ""), Severity.WARN, TERM_TYPE, "固定期限");
    }

    @Test
    void whoIsInServiceHereRenewsInsteadOfBeginningAnew() {
        assertSaid(Contracts.good().inServiceHere("2019-03-06", 1, Map.of()), Severity.ERROR, ID_NUMBER, "已有在用的劳动合同");
    }

    @Test
    void whoLeftBeginsAnew() {
        assertThat(said(Contracts.good().leftHere("2018-03-06", "2019-03-05", Map.of())))
                .isEmpty();
    }
}
