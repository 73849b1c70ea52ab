// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.enrolment;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Months from a first to a last one, both included.
 *
 * @param first the first
 * @param last the last, not before the first
 */
record Months(YearMonth first, YearMonth last) {

    Months {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    /** These months; nothing where the last is before the first. */
    static Optional<Months> between(YearMonth first, YearMonth last) {
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Months(first, last));
    }

    /** How many they are. */
    long count() {
        return first.until(last, ChronoUnit.MONTHS) + 1;
    }

    /** Those that are among the others as well. */
    Optional<Months> common(Months other) {
        return between(first.isBefore(other.first) ? other.first : first, last.isAfter(other.last) ? other.last : last);
    }

    /** As people write them. */
    String written() {
        return first.equals(last) ? written(first) : written(first) + "至" + written(last);
    }

    /** A month as people write it. */
    static String written(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
