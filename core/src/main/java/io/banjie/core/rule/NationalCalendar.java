// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import io.banjie.api.region.code.DataFile;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * The working days of the country: Monday to Friday, but for what the State Council orders for each year, from
 * {@code working-days.csv}. Years of which nothing is known there have no holidays.
 */
final class NationalCalendar {

    private static final String RESOURCE = "working-days.csv";
    private static final String OFF = "off";
    private static final String WORKED = "worked";

    private NationalCalendar() {}

    /**
     * The calendar that this bundle brings, and what was ordered since.
     *
     * @param off further weekdays that are off
     * @param worked further weekend days that are worked
     */
    static WorkingDays with(Set<LocalDate> off, Set<LocalDate> worked) {
        Set<LocalDate> holidays = days(OFF);
        Set<LocalDate> working = days(WORKED);
        holidays.addAll(off);
        holidays.removeAll(worked);
        working.addAll(worked);
        working.removeAll(off);
        return WorkingDays.weekdaysBut(Set.copyOf(holidays), Set.copyOf(working));
    }

    private static Set<LocalDate> days(String kind) {
        Set<LocalDate> days = new HashSet<>();
        for (String[] row : DataFile.rows(NationalCalendar.class, RESOURCE)) {
            if (row[1].equals(kind)) {
                days.add(LocalDate.parse(row[0]));
            }
        }
        return days;
    }
}
