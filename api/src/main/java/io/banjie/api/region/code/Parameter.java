// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.code;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure that the law changes from time to time, for example a minimum wage.
 *
 * @param id the parameter's name in its region
 * @param label what people read
 * @param values its values by the day from which each holds, earliest first
 */
public record Parameter(String id, String label, List<Dated> values) {

    /**
     * A value from a day on.
     *
     * @param from first day it holds
     * @param value the figure
     * @param source the decree it comes from, or the words that it is a demonstration value
     */
    public record Dated(LocalDate from, BigDecimal value, String source) {
        public Dated {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(source, "source");
        }
    }

    public Parameter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        values = values.stream().sorted(Comparator.comparing(Dated::from)).toList();
    }

    /** A parameter without a value yet. */
    public static Parameter of(String id, String label) {
        return new Parameter(id, label, List.of());
    }

    /** With a value that holds from a day on. */
    public Parameter from(String day, String value, String source) {
        List<Dated> more = new ArrayList<>(values);
        more.add(new Dated(LocalDate.parse(day), new BigDecimal(value), source));
        return new Parameter(id, label, more);
    }

    /** The value in force on this day, or nothing before the first. */
    public Optional<Dated> on(LocalDate day) {
        return values.stream().filter(value -> !value.from().isAfter(day)).reduce((earlier, later) -> later);
    }
}
