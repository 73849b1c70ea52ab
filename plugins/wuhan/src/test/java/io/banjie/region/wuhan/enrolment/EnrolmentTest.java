// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.region.wuhan.Samples;
import io.banjie.testkit.Judgement;
import io.banjie.testkit.SampleCase;
import io.banjie.testkit.SampleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnrolmentTest {

    private static final FilingType TYPE = Enrolment.type();

    private static List<Finding> said(SampleCase filing) {
        return Judgement.of(TYPE, filing.build());
    }

    private static List<String> refused(SampleCase filing) {
        return said(filing).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::message)
                .toList();
    }

    @Test
    void aGoodEnrolmentIsTakenWithoutAWord() {
        assertThat(said(Samples.enrolment())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4319.99, 工资低于下限", "4320, ''", "21600.00, ''", "21600.01, 工资高于上限"})
    void aWageLiesBetweenSixtyAndThreeHundredPercentOfTheAverage(String wage, String words) {
        List<String> refused = refused(Samples.enrolment().answering(Map.of("declaredWage", wage)));
        if (words.isEmpty()) {
            assertThat(refused).isEmpty();
        } else {
            assertThat(refused).singleElement().asString().startsWith(words);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, 参保时间不能晚于本月", "2026-05-31, ''", "2026-02-01, ''", "2026-01-31, 参保时间超过3个月，最早为2026年2月"})
    void whoIsInsuredIsSoFromThisMonthOrUpToThreeMonthsBack(String day, String words) {
        assertThat(refused(Samples.enrolment().answering(Map.of("insuredFrom", day))))
                .isEqualTo(words.isEmpty() ? List.of() : List.of(words));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-30, 自动补缴2026年4月，共1个月", "2026-02-10, 自动补缴2026年2月至2026年4月，共3个月"})
    void theMonthsSinceThenArePaidBackByThemselves(String day, String words) {
        assertThat(said(Samples.enrolment().answering(Map.of("insuredFrom", day))))
                .filteredOn(finding -> finding.code().equals("insured-from"))
                .singleElement()
                .matches(finding ->
                        finding.severity() == Severity.INFO && finding.message().equals(words));
    }

    private static SampleCase backPay(String from, String to) {
        return Samples.enrolment().answering(Map.of("backPay", true, "backPayFrom", from, "backPayTo", to));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11, 2026-04, ''",
        "2026-04, 2026-04, ''",
        "2026-04, 2026-03, 补缴起始年月晚于终止年月",
        "2026-04, 2026-05, 补缴终止年月应早于本月",
        "2016-01, 2016-03, 补缴起始年月未满16周岁",
        "2016-02, 2016-03, ''"
    })
    void earlierMonthsArePaidBackAsFarAsTheyArePastAndOfAge(String from, String to, String words) {
        assertThat(refused(backPay(from, to))).isEqualTo(words.isEmpty() ? List.of() : List.of(words));
    }

    @Test
    void itSaysHowManyMonthsArePaidBack() {
        assertThat(said(backPay("2025-11", "2026-04")))
                .extracting(Finding::message)
                .containsExactly("追溯补缴2025年11月至2026年4月，共6个月");
    }

    @Test
    void monthsSinceTheDayOfEnrolmentAreNotPaidBackAgain() {
        assertThat(refused(backPay("2026-01", "2026-03").answering(Map.of("insuredFrom", "2026-03-20"))))
                .containsExactly("补缴期间与本次参保时间重复");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08, 2025-10, 补缴期间与已缴费的月份重复：2025年8月至2025年9月",
        "2025-10, 2026-02, ''",
        "2024-11, 2025-01, 补缴期间与已缴费的月份重复：2025年1月"
    })
    void noMonthIsPaidTwice(String from, String to, String words) {
        SampleCase filing =
                backPay(from, to).leftHere("2025-01-15", "2025-09-03", Map.of()).answering(Map.of("addReason", "121"));
        assertThat(refused(filing)).isEqualTo(words.isEmpty() ? List.of() : List.of(words));
    }

    private static SampleCase segments(List<Map<String, String>> segments) {
        return backPay("2025-11", "2025-12").answering(Map.of("backPaySegments", segments));
    }

    private static Map<String, String> segment(String from, String to) {
        return Map.of("from", from, "to", to);
    }

    @Test
    void monthsWithSomethingInBetweenArePaidBackInSegments() {
        assertThat(said(segments(List.of(segment("2025-03", "2025-05"), segment("2026-02", "2026-02")))))
                .extracting(Finding::message)
                .containsExactly("追溯补缴2025年11月至2025年12月、2025年3月至2025年5月、2026年2月，共6个月");
    }

    @Test
    void eachSegmentIsToldAtItsOwnPlaceWhatIsWrongWithIt() {
        SampleCase filing = segments(
                List.of(segment("2025-12", "2026-01"), segment("2026-04", "2026-05"), segment("2016-01", "2015-12")));
        assertThat(said(filing))
                .extracting(Finding::field, Finding::message)
                .containsExactly(
                        tuple("backPaySegments[0].from", "与前面的补缴时段重复：2025年12月"),
                        tuple("backPaySegments[1].to", "补缴终止年月应早于本月"),
                        tuple("backPaySegments[2].from", "补缴起始年月晚于终止年月"));
    }

    @Test
    void theWageOfASegmentLiesInTheBoundsOfItsYear() {
        SampleCase filing = segments(List.of(
                Map.of("from", "2023-01", "to", "2023-02", "wage", "3780"),
                Map.of("from", "2024-01", "to", "2024-02", "wage", "3780")));
        assertThat(said(filing))
                .extracting(Finding::field, Finding::message)
                .containsExactly(tuple("backPaySegments[1].wage", "工资低于下限：缴费基数下限为4080.00元"));
    }

    @Test
    void whoWasInsuredBeforeIsRenewed() {
        SampleCase known = Samples.enrolment().leftHere("2023-01-15", "2025-09-03", Map.of());
        assertThat(refused(known)).containsExactly("该人员曾在本市参保，为续保");
        assertThat(said(known.answering(Map.of("addReason", "121")))).isEmpty();
        assertThat(said(Samples.enrolment().answering(Map.of("addReason", "121"))))
                .singleElement()
                .matches(finding -> finding.severity() == Severity.WARN);
    }

    @ParameterizedTest
    @CsvSource({"27, 3, 0", "27, 2, 1", "24, 3, 1", "24, 2, 0"})
    void peasantsHaveContractsOfPeasants(String identity, String form, int refusals) {
        assertThat(refused(Samples.enrolment().answering(Map.of("personalIdentity", identity, "employmentForm", form))))
                .hasSize(refusals)
                .allMatch("农民身份只适用于农民合同制工人缴费"::equals);
    }

    @ParameterizedTest
    @CsvSource({"2016-02-28, 1", "2016-03-01, 0"})
    void nobodyBeganToWorkBelowSixteen(String day, int refusals) {
        assertThat(refused(Samples.enrolment().answering(Map.of("firstEmployedOn", day))))
                .hasSize(refusals);
    }

    @ParameterizedTest
    @CsvSource({
        "1963-12-01, 1, ERROR",
        "1965-01-20, 1, ERROR",
        "1966-05-20, 1, ''",
        "1972-01-10, 2, WARN",
        "1968-05-20, 2, ERROR",
        "1980-05-20, 2, ''"
    })
    void nobodyIsEnrolledWhoIsOfAgeForRetirement(LocalDate birth, int sex, String severity) {
        SampleCase filing = Samples.enrolment().answering(Map.of("idNumber", SampleId.of("420106", birth, sex)));
        assertThat(said(filing))
                .filteredOn(finding -> finding.code().equals("retirement-age"))
                .extracting(finding -> finding.severity().name())
                .isEqualTo(severity.isEmpty() ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"110", "210", "310", "410", "510"})
    void whoeverLacksOneOfFiveInsurancesIsWarnedOf(String missing) {
        List<String> others =
                Samples.ALL.stream().filter(code -> !code.equals(missing)).toList();
        assertThat(said(Samples.enrolment().answering(Map.of("insuranceTypes", others))))
                .extracting(Finding::code)
                .containsExactly("insured-by-" + missing);
    }

    @Test
    void aPersonIsHeldFromSavingToTheDecisionAndWhileInsured() {
        Slot task = TYPE.slots().get(0);
        Slot insured = TYPE.slots().get(1);

        assertThat(task.key()).isEqualTo(Slot.Key.PERSON);
        assertThat(task.heldIn()).containsExactlyInAnyOrder(Status.DRAFT, Status.IN_REVIEW, Status.RETURNED);
        assertThat(task.message()).contains("{serialNumber}", "{since}");
        assertThat(task.fix()).contains("退单");
        assertThat(insured.heldIn()).isEqualTo(task.heldIn());
        assertThat(insured.whileInService()).isTrue();
        assertThat(insured.ownMessage()).isEqualTo("该人员已在本单位参保");
    }
}
