// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.region.code.DataFile;
import io.banjie.api.region.rule.Deadline;
import io.banjie.api.region.rule.Deadline.Consequence;
import io.banjie.api.region.rule.Deadline.Unit;
import java.lang.annotation.Annotation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeCalendarTest {

    private static final Deadline DEADLINE =
            new Deadline("event", 15, Unit.CALENDAR_DAYS_SHIFTED, Consequence.COUNTER_ONLY, "", "", "");

    private static LocalDate lastDay(OfficeCalendar calendar, String region, LocalDate event) {
        return calendar.deadlines(region, ZoneOffset.ofHours(8)).lastDay(DEADLINE, event);
    }

    private record Settings(String unshifted, String off, String worked) implements OfficeCalendar.Config {
        @Override
        public Class<? extends Annotation> annotationType() {
            return OfficeCalendar.Config.class;
        }
    }

    @ParameterizedTest
    @CsvSource({
        // a working day stays, and so does a weekend day that is worked
        "2018-06-26, 2018-07-11",
        "2018-09-14, 2018-09-29",
        // from a Saturday to Monday
        "2018-06-22, 2018-07-09",
        // New Year's Day on a Monday
        "2017-12-17, 2018-01-02",
        // spring festival, with a worked Sunday before and a worked Saturday after
        "2018-01-31, 2018-02-22",
        "2018-01-27, 2018-02-11",
        // the golden week
        "2018-09-16, 2018-10-08",
        // the spring festival that was prolonged
        "2020-01-16, 2020-02-03",
        "2026-02-05, 2026-02-24"
    })
    void aLastDayMovesToTheNextDayOnWhichOfficesWork(LocalDate event, LocalDate last) {
        assertThat(lastDay(OfficeCalendar.national(), "990000", event)).isEqualTo(last);
    }

    @Test
    void aRegionMayLeaveLastDaysWhereTheyAre() {
        OfficeCalendar calendar = new OfficeCalendar(new Settings(" 990000, 980000", "", ""));

        assertThat(lastDay(calendar, "990000", LocalDate.of(2018, 6, 22))).hasToString("2018-07-07");
        assertThat(lastDay(calendar, "970000", LocalDate.of(2018, 6, 22))).hasToString("2018-07-09");
    }

    @Test
    void whatIsOrderedLaterIsASetting() {
        OfficeCalendar calendar = new OfficeCalendar(new Settings("", "2027-10-01,2027-10-04", "2027-10-09"));

        assertThat(lastDay(calendar, "990000", LocalDate.of(2027, 9, 16))).hasToString("2027-10-05");
        assertThat(lastDay(calendar, "990000", LocalDate.of(2027, 9, 24))).hasToString("2027-10-09");
        assertThatThrownBy(() -> new OfficeCalendar(new Settings("", "1.10.2027", "")))
                .isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void itsDaysAreWeekdaysThatAreOffAndWeekendDaysThatAreWorkedEachOnce() {
        Set<LocalDate> days = new HashSet<>();
        for (String[] row : DataFile.rows(OfficeCalendar.class, "working-days.csv")) {
            LocalDate day = LocalDate.parse(row[0]);
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            assertThat(row).hasSize(4);
            assertThat(row[1]).isEqualTo(weekend ? "worked" : "off");
            assertThat(days.add(day)).as(row[0]).isTrue();
        }
        assertThat(days).extracting(LocalDate::getYear).contains(2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
    }
}
