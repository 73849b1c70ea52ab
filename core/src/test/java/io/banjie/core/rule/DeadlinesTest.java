// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.desk.Channel;
import io.banjie.api.desk.Explanation.Verdict;
import io.banjie.api.region.rule.Deadline;
import io.banjie.api.region.rule.Deadline.Consequence;
import io.banjie.api.region.rule.Deadline.Unit;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.rule.Deadlines.Lateness;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    private static final ZoneId BEIJING_TIME = ZoneOffset.ofHours(8);
    private static final WorkingDays CALENDAR = WorkingDays.weekdaysBut(
            Set.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 5)),
            Set.of(LocalDate.of(2026, 5, 9)));
    private final Deadlines deadlines = new Deadlines(BEIJING_TIME, CALENDAR);

    private static Deadline deadline(int amount, Unit unit, Consequence consequence) {
        return new Deadline("event", amount, unit, consequence, "应于{lastDay}前办理，已逾期{daysLate}日", "第八条", "最迟{lastDay}");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-06-26, 15, CALENDAR_DAYS, 2018-07-11",
        "2018-06-26, 30, CALENDAR_DAYS, 2018-07-26",
        "2026-01-30, 30, CALENDAR_DAYS, 2026-03-01",
        "2026-04-16, 15, CALENDAR_DAYS, 2026-05-01",
        "2026-04-16, 15, CALENDAR_DAYS_SHIFTED, 2026-05-06",
        "2026-04-15, 15, CALENDAR_DAYS_SHIFTED, 2026-04-30",
        "2026-04-24, 15, CALENDAR_DAYS_SHIFTED, 2026-05-09",
        "2026-04-30, 1, WORKING_DAYS, 2026-05-06",
        "2026-04-30, 4, WORKING_DAYS, 2026-05-09",
        "2026-04-30, 5, WORKING_DAYS, 2026-05-11",
        "2026-05-02, 1, WORKING_DAYS, 2026-05-06"
    })
    void theLastDayIsCountedFromTheDayAfterTheEvent(LocalDate event, int amount, Unit unit, LocalDate last) {
        assertThat(deadlines.lastDay(deadline(amount, unit, Consequence.WARN), event))
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07-11T15:59:59Z, 0",
        "2018-07-11T16:00:00Z, 1",
        "2018-07-21T12:00:00Z, 10",
        "2018-06-01T00:00:00Z, 0"
    })
    void theDayOfReceiptIsThatOfTheRegionsClock(Instant received, long daysLate) {
        Deadline deadline = deadline(15, Unit.CALENDAR_DAYS, Consequence.WARN);
        Lateness lateness = deadlines.lateness(deadline, LocalDate.of(2018, 6, 26), received);
        assertThat(lateness).isEqualTo(new Lateness(LocalDate.of(2018, 7, 11), daysLate));
        assertThat(lateness.late()).isEqualTo(daysLate > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "WARN, ONLINE, WARN",
        "WARN, COUNTER, WARN",
        "COUNTER_ONLY, ONLINE, ERROR",
        "COUNTER_ONLY, BATCH, ERROR",
        "COUNTER_ONLY, COUNTER, WARN",
        "BLOCK, ONLINE, ERROR",
        "BLOCK, COUNTER, ERROR"
    })
    void whatLatenessMeansDependsOnConsequenceAndChannel(Consequence consequence, Channel channel, Severity severity) {
        Deadline deadline = deadline(15, Unit.CALENDAR_DAYS, consequence);
        Lateness late = new Lateness(LocalDate.of(2018, 7, 11), 10);
        assertThat(deadlines.finding(deadline, late, channel))
                .hasValue(new Finding("event", "late", severity, "应于2018-07-11前办理，已逾期10日", "第八条", "最迟2018-07-11"));
        assertThat(deadlines
                        .examined(deadline, "录用之日", LocalDate.of(2018, 6, 26), late, channel)
                        .verdict())
                .isEqualTo(severity == Severity.ERROR ? Verdict.FAILED : Verdict.WARNED);
    }

    @Test
    void inTimeThereIsNothingToSay() {
        Deadline deadline = deadline(15, Unit.CALENDAR_DAYS, Consequence.BLOCK);
        Lateness inTime = new Lateness(LocalDate.of(2018, 7, 11), 0);
        assertThat(deadlines.finding(deadline, inTime, Channel.ONLINE)).isEqualTo(Optional.empty());
        assertThat(deadlines
                        .examined(deadline, "录用之日", LocalDate.of(2018, 6, 26), inTime, Channel.ONLINE)
                        .verdict())
                .isEqualTo(Verdict.PASSED);
    }

    @Test
    void aCalendarWithoutWorkingDaysIsFoundOut() {
        Deadlines idle = new Deadlines(BEIJING_TIME, day -> false);
        Deadline deadline = deadline(1, Unit.WORKING_DAYS, Consequence.WARN);
        assertThatThrownBy(() -> idle.lastDay(deadline, LocalDate.of(2026, 1, 1)))
                .isInstanceOf(IllegalStateException.class);
    }
}
