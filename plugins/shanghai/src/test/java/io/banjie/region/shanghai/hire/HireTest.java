// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.hire;

import static io.banjie.region.shanghai.hire.HireFields.CONTRACT_END;
import static io.banjie.region.shanghai.hire.HireFields.CONTRACT_START;
import static io.banjie.region.shanghai.hire.HireFields.HIRE_DATE;
import static io.banjie.region.shanghai.worker.WorkerFields.HUKOU_ADDRESS;
import static io.banjie.region.shanghai.worker.WorkerFields.HUKOU_SCOPE;
import static io.banjie.region.shanghai.worker.WorkerFields.ID_NUMBER;
import static io.banjie.region.shanghai.worker.WorkerFields.PERSON_CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.lifecycle.Gate;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.rule.Deadline;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.region.shanghai.Samples;
import io.banjie.testkit.Judgement;
import io.banjie.testkit.SampleCase;
import io.banjie.testkit.SampleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HireTest {

    private static final FilingType TYPE = Hire.type();
    private static final LocalDate TODAY = LocalDate.of(2018, 7, 6);

    private static List<Finding> said(SampleCase filing) {
        return Judgement.of(TYPE, filing.build());
    }

    private static void assertSaid(SampleCase filing, Severity severity, Field field, String words) {
        Judgement.assertOnly(said(filing), severity, field, words);
    }

    @Test
    void aGoodHireIsTakenWithoutAWord() {
        assertThat(said(Samples.hire())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2018-07-06, true", "2018-07-07, false"})
    void nobodyIsHiredTomorrow(String day, boolean allowed) {
        SampleCase filing = Samples.hire().answering(HIRE_DATE, day);
        if (allowed) {
            assertThat(said(filing)).isEmpty();
        } else {
            assertSaid(filing, Severity.ERROR, HIRE_DATE, "不能晚于今天");
        }
    }

    @ParameterizedTest
    @CsvSource({"2018-06-26, false", "2018-06-27, true", "2018-06-25, false"})
    void aContractEndsAfterItBegins(String end, boolean allowed) {
        SampleCase filing = Samples.hire().answering(CONTRACT_END, end);
        assertThat(said(filing)).extracting(Finding::code).containsExactly(allowed ? "not-expired" : "end-after-start");
    }

    @ParameterizedTest
    @CsvSource({"2018-07-26, true", "2018-07-27, false"})
    void aContractInWritingBeginsWithinThirtyDays(String start, boolean inTime) {
        SampleCase filing = Samples.hire().answering(CONTRACT_START, start);
        if (inTime) {
            assertThat(said(filing)).isEmpty();
        } else {
            assertSaid(filing, Severity.WARN, CONTRACT_START, "晚于用工之日起一个月");
            assertThat(said(filing).get(0).legalBasis()).contains("第十条");
        }
    }

    @ParameterizedTest
    @CsvSource({"2002-06-26, true", "2002-06-27, false"})
    void nobodyBeginsToWorkBelowSixteen(LocalDate birth, boolean allowed) {
        SampleCase filing = Samples.hire()
                .answering(ID_NUMBER, SampleId.of("310114", birth, 1))
                .answering(HIRE_DATE, "2018-06-26");
        assertThat(said(filing))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::message)
                .containsExactlyElementsOf(allowed ? List.of() : List.of("此人在2018-06-26未满16周岁，不得招用"));
    }

    @ParameterizedTest
    @CsvSource({"1958-06-27, 1, true", "1958-06-26, 1, false", "1968-06-27, 2, true", "1968-06-25, 2, false"})
    void whoMayBeRetiredIsHiredWithAWarning(LocalDate birth, int sex, boolean working) {
        SampleCase filing = Samples.hire().answering(ID_NUMBER, SampleId.of("310114", birth, sex));
        assertThat(said(filing))
                .filteredOn(finding -> finding.code().equals("retirement-age"))
                .hasSize(working ? 0 : 1);
        assertThat(said(filing.answering(PERSON_CATEGORY, "07")))
                .extracting(Finding::code)
                .doesNotContain("retirement-age");
    }

    @ParameterizedTest
    @CsvSource({
        "LOCAL, 上海市嘉定区城中路1号, 01, true",
        "LOCAL, 安徽省六安市金安区1号, 01, false",
        "LOCAL, 浦东新区云台路1号, 01, true",
        "NON_LOCAL, 安徽省六安市金安区1号, 03, true",
        "NON_LOCAL, 上海市嘉定区城中路1号, 03, false"
    })
    void theAddressSaysWhereAHouseholdIsRegistered(String scope, String address, String category, boolean agrees) {
        SampleCase filing = Samples.hire()
                .answering(HUKOU_SCOPE, scope)
                .answering(HUKOU_ADDRESS, address)
                .answering(PERSON_CATEGORY, category);
        if (agrees) {
            assertThat(said(filing)).isEmpty();
        } else {
            assertSaid(filing, Severity.WARN, HUKOU_SCOPE, "户籍类别与户籍地址不一致");
        }
    }

    @ParameterizedTest
    @CsvSource({"LOCAL, 03", "LOCAL, 10", "NON_LOCAL, 01", "NON_LOCAL, 02"})
    void theCategoryAgreesWithTheHousehold(String scope, String category) {
        SampleCase filing = Samples.hire()
                .answering(HUKOU_SCOPE, scope)
                .answering(HUKOU_ADDRESS, "某地")
                .answering(PERSON_CATEGORY, category);
        assertSaid(filing, Severity.WARN, PERSON_CATEGORY, "人员类别与户籍类别不一致");
    }

    @Test
    void theGateIsForPersonsOfTheCity() {
        Gate gate = TYPE.gate().orElseThrow();

        assertThat(gate.type()).isEqualTo("employer-profile");
        assertThat(gate.message()).isEqualTo("首次办理本市户籍人员招退工,请先维护单位基本信息");
        assertThat(gate.when().holds(Answers.of(Map.of("hukouScope", "LOCAL")), TODAY))
                .isTrue();
        assertThat(gate.when().holds(Answers.NONE, TODAY)).isTrue();
        assertThat(gate.when().holds(Answers.of(Map.of("hukouScope", "NON_LOCAL")), TODAY))
                .isFalse();
    }

    @Test
    void whoIsInServiceElsewhereIsHeldWithoutANameAndPartTimersAreNot() {
        Slot fullTime = TYPE.slots().get(0);

        assertThat(fullTime.message()).isEqualTo("该人员在其他单位尚有未退工的全日制用工记录").doesNotContain("{");
        assertThat(fullTime.when().holds(Answers.of(Map.of("employmentForm", "1")), TODAY))
                .isTrue();
        assertThat(fullTime.when().holds(Answers.of(Map.of("employmentForm", "3")), TODAY))
                .isTrue();
        assertThat(fullTime.when().holds(Answers.of(Map.of("employmentForm", "2")), TODAY))
                .isFalse();
    }

    @Test
    void afterThirtyDaysItIsForTheCounter() {
        Deadline deadline = TYPE.deadline().orElseThrow();

        assertThat(deadline.amount()).isEqualTo(30);
        assertThat(deadline.unit()).isEqualTo(Deadline.Unit.CALENDAR_DAYS_SHIFTED);
        assertThat(deadline.consequence()).isEqualTo(Deadline.Consequence.COUNTER_ONLY);
        assertThat(deadline.message()).isEqualTo("已超过录用之日起30日,请选择补办并说明原因(柜面受理)");
    }
}
