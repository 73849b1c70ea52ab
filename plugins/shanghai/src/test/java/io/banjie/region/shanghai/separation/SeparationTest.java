// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.separation;

import static io.banjie.region.shanghai.separation.SeparationFields.ARCHIVE_AGENCY;
import static io.banjie.region.shanghai.separation.SeparationFields.ARCHIVE_TRANSFER;
import static io.banjie.region.shanghai.separation.SeparationFields.CONTRACT_END;
import static io.banjie.region.shanghai.separation.SeparationFields.EMPLOYMENT_FORM;
import static io.banjie.region.shanghai.separation.SeparationFields.REASON;
import static io.banjie.region.shanghai.separation.SeparationFields.SEPARATION_DATE;
import static io.banjie.region.shanghai.worker.WorkerFields.ID_NUMBER;
import static io.banjie.region.shanghai.worker.WorkerFields.PERSON_CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
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

class SeparationTest {

    private static final FilingType TYPE = Separation.type();
    private static final LocalDate TODAY = LocalDate.of(2018, 7, 6);

    private static List<Finding> said(SampleCase filing) {
        return Judgement.of(TYPE, filing.build());
    }

    private static void assertSaid(SampleCase filing, Severity severity, Field field, String words) {
        Judgement.assertOnly(said(filing), severity, field, words);
    }

    @Test
    void aGoodSeparationIsTakenWithoutAWord() {
        assertThat(said(Samples.separation())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2018-07-06, true", "2018-07-07, false"})
    void nobodyLeavesTomorrow(String day, boolean allowed) {
        SampleCase filing = Samples.separation().answering(SEPARATION_DATE, day);
        if (allowed) {
            assertThat(said(filing)).isEmpty();
        } else {
            assertSaid(filing, Severity.ERROR, SEPARATION_DATE, "退工日期不能晚于今天");
        }
    }

    @ParameterizedTest
    @CsvSource({"2015-04-21, true", "2015-04-20, false"})
    void nobodyLeavesBeforeTheFirstDay(String day, boolean allowed) {
        assertThat(said(Samples.separation().answering(SEPARATION_DATE, day)))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::message)
                .containsExactlyElementsOf(allowed ? List.of() : List.of("退工日期早于就业起始日期"));
    }

    @ParameterizedTest
    @CsvSource({"2, true", "1, false", "3, false"})
    void endingPartTimeWorkIsForPartTimers(String form, boolean allowed) {
        SampleCase filing = Samples.separation().answering(REASON, "R7101").answering(EMPLOYMENT_FORM, form);
        if (allowed) {
            assertThat(said(filing)).isEmpty();
        } else {
            assertSaid(filing, Severity.ERROR, REASON, "只适用于非全日制用工");
        }
    }

    @ParameterizedTest
    @CsvSource({"R4401, 2018-06-26, true", "R4402, 2018-06-27, false", "R3701, 2018-06-27, true"})
    void aTermThatIsOverEndsOnItsLastDay(String reason, String contractEnd, boolean agrees) {
        SampleCase filing = Samples.separation().answering(REASON, reason).answering(CONTRACT_END, contractEnd);
        if (agrees) {
            assertThat(said(filing)).isEmpty();
        } else {
            assertSaid(filing, Severity.WARN, SEPARATION_DATE, "合同终止的，退工日期一般为劳动合同终止日期2018-06-27");
        }
    }

    @ParameterizedTest
    @CsvSource({"1958-06-26, true", "1958-06-27, false"})
    void whoRetiresIsOfAge(LocalDate birth, boolean ofAge) {
        SampleCase filing =
                Samples.separation().answering(REASON, "R4407").answering(ID_NUMBER, SampleId.of("310114", birth, 1));
        assertThat(said(filing))
                .filteredOn(finding -> finding.code().equals("of-age"))
                .hasSize(ofAge ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"3, 01, R3701, archive-stays", "4, 01, R3701, part-time-archive", "3, 04, R3701, ''", "3, 01, R4403, ''"
    })
    void filesStayWhereTheyAreOnlyForSome(String transfer, String category, String reason, String code) {
        SampleCase filing = Samples.separation()
                .answering(ARCHIVE_TRANSFER, transfer)
                .answering(PERSON_CATEGORY, category)
                .answering(REASON, reason);
        assertThat(said(filing))
                .filteredOn(finding -> finding.field().equals(ARCHIVE_TRANSFER.id()))
                .extracting(Finding::code)
                .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void whereFilesGoIsAskedForPersonsOfTheCity() {
        Answers local = Answers.of(Map.of("hukouScope", "LOCAL"));
        Answers other = Answers.of(Map.of("hukouScope", "NON_LOCAL"));

        assertThat(ARCHIVE_TRANSFER.requiredWhen().holds(local, TODAY)).isTrue();
        assertThat(ARCHIVE_TRANSFER.shownWhen().holds(other, TODAY)).isFalse();
        assertThat(ARCHIVE_AGENCY.requiredWhen().holds(local.with("archiveTransfer", "1"), TODAY))
                .isTrue();
        assertThat(ARCHIVE_AGENCY.requiredWhen().holds(local.with("archiveTransfer", "2"), TODAY))
                .isFalse();
        assertThat(ARCHIVE_AGENCY.shownWhen().holds(local.with("archiveTransfer", "3"), TODAY))
                .isFalse();
    }

    @Test
    void afterFifteenDaysItIsForTheCounter() {
        Deadline deadline = TYPE.deadline().orElseThrow();

        assertThat(deadline.amount()).isEqualTo(15);
        assertThat(deadline.unit()).isEqualTo(Deadline.Unit.CALENDAR_DAYS_SHIFTED);
        assertThat(deadline.consequence()).isEqualTo(Deadline.Consequence.COUNTER_ONLY);
        assertThat(deadline.message()).contains("已超过", "15日,请选择补办并说明原因(柜面受理)");
    }
}
