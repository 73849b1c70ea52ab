// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.template;

import io.banjie.office.BrokenTemplate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Turns a value of the model into the characters that are printed. */
final class PrintedValue {

    private PrintedValue() {}

    static String of(Object value) {
        if (value instanceof Optional<?> optional) {
            return of(optional.orElseThrow(
                    () -> new BrokenTemplate("An absent value cannot be printed; show it in a" + " section.")));
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof CharSequence
                || value instanceof Integer
                || value instanceof Long
                || value instanceof LocalDate) {
            return value.toString();
        }
        throw new BrokenTemplate("A " + value.getClass().getSimpleName() + " cannot be printed; the model gives text,"
                + " whole numbers, decimals and dates.");
    }
}
