// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import io.banjie.api.region.rule.Deadline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Counts from the day of an event, which is day zero, to the last permitted day. */
record LastDay(WorkingDays calendar, boolean shifting) {

    private static final int LONGEST_HOLIDAY = 60;

    LastDay {
        Objects.requireNonNull(calendar, "calendar");
    }

    LocalDate of(Deadline deadline, LocalDate event) {
        return switch (deadline.unit()) {
            case CALENDAR_DAYS -> event.plusDays(deadline.amount());
            case CALENDAR_DAYS_SHIFTED -> shifted(event.plusDays(deadline.amount()));
            case WORKING_DAYS -> workingDaysAfter(event, deadline.amount());
        };
    }

    private LocalDate shifted(LocalDate last) {
        return shifting ? workingDayFrom(last) : last;
    }

    private LocalDate workingDaysAfter(LocalDate event, int amount) {
        LocalDate day = event;
        for (int counted = 0; counted < amount; counted++) {
            day = workingDayFrom(day.plusDays(1));
        }
        return day;
    }

    private LocalDate workingDayFrom(LocalDate first) {
        LocalDate day = first;
        while (!calendar.works(day)) {
            day = day.plusDays(1);
            if (first.until(day, ChronoUnit.DAYS) > LONGEST_HOLIDAY) {
                throw new IllegalStateException("no working day within " + LONGEST_HOLIDAY + " days from " + first);
            }
        }
        return day;
    }
}
