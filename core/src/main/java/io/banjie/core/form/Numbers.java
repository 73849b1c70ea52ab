// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.form.Field;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What numbers of JSON and the bounds of fields have in common. */
final class Numbers {

    private static final int WIDEST = 40;

    private Numbers() {}

    /** The number without superfluous zeros; nothing for what is no number or absurdly wide. */
    static Optional<BigDecimal> exact(Number number) {
        try {
            BigDecimal exact = new BigDecimal(number.toString()).stripTrailingZeros();
            if (Math.abs((long) exact.scale()) > WIDEST || exact.precision() > WIDEST) {
                return Optional.empty();
            }
            return Optional.of(exact.scale() < 0 ? exact.setScale(0) : exact);
        } catch (NumberFormatException notFinite) {
            return Optional.empty();
        }
    }

    /** The refusal of a number outside the field's bounds. */
    static Optional<Reading> outOfBounds(Question question, BigDecimal number) {
        Field field = question.field();
        boolean below =
                field.minimum().filter(least -> number.compareTo(least) < 0).isPresent();
        boolean above =
                field.maximum().filter(most -> number.compareTo(most) > 0).isPresent();
        if (!below && !above) {
            return Optional.empty();
        }
        return Optional.of(question.refuse(
                code(field), Map.of("min", bound(field.minimum()), "max", bound(field.maximum()), "typed", number)));
    }

    private static String code(Field field) {
        if (field.minimum().isEmpty()) {
            return "number-above";
        }
        return field.maximum().isEmpty() ? "number-below" : "number-range";
    }

    private static String bound(Optional<BigDecimal> bound) {
        return bound.map(BigDecimal::toPlainString).orElse("");
    }
}
