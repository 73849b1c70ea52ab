// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.form;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** One side of a comparison: a field's answer, a constant, or a day counted from today. */
public sealed interface Operand {

    /**
     * The text form of this operand, or nothing when a field is unanswered.
     *
     * @param answers the answers to look into
     * @param today today in the region's time zone
     */
    Optional<String> in(Answers answers, LocalDate today);

    /** The answer to a field. */
    record OfField(String field) implements Operand {
        public OfField {
            Objects.requireNonNull(field, "field");
        }

        @Override
        public Optional<String> in(Answers answers, LocalDate today) {
            return answers.text(field);
        }
    }

    /** A constant. */
    record OfValue(String value) implements Operand {
        public OfValue {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Optional<String> in(Answers answers, LocalDate today) {
            return Optional.of(value);
        }
    }

    /** Today plus a number of days, zero or negative allowed, as {@code yyyy-MM-dd}. */
    record OfToday(int days) implements Operand {
        @Override
        public Optional<String> in(Answers answers, LocalDate today) {
            return Optional.of(today.plusDays(days).toString());
        }
    }

    /** The answer to {@code field}. */
    static Operand of(Field field) {
        return new OfField(field.id());
    }

    /** The constant {@code value}. */
    static Operand of(String value) {
        return new OfValue(value);
    }

    /** Today in the region's time zone. */
    static Operand today() {
        return new OfToday(0);
    }
}
