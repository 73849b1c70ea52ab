// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** A calendar that knows on which days offices work. */
@FunctionalInterface
public interface WorkingDays {

    /** Monday to Friday, no holidays known. */
    WorkingDays WEEKDAYS = day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;

    /** Whether offices work on this day. */
    boolean works(LocalDate day);

    /**
     * Monday to Friday, but for what the State Council orders for each year.
     *
     * @param holidays weekdays that are off
     * @param worked weekend days that are worked instead
     */
    static WorkingDays weekdaysBut(Set<LocalDate> holidays, Set<LocalDate> worked) {
        return day -> worked.contains(day) || WEEKDAYS.works(day) && !holidays.contains(day);
    }
}
