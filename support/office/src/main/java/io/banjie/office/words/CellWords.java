// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.words;

import io.banjie.office.Column;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** What the values of a list look like where they are not numbers of a spreadsheet but characters. */
public final class CellWords {

    private CellWords() {}

    /**
     * Writes one row.
     *
     * @param values the row's values, one for each column
     * @param columns the columns
     * @param number the number of the row, for the message if it does not fit
     * @param writing how to write one value
     */
    public static List<String> row(
            List<?> values, List<Column> columns, int number, BiFunction<Column.Type, Object, String> writing) {
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "Row %d has %d cells, but there are %d columns.".formatted(number, values.size(), columns.size()));
        }
        List<String> words = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            Column column = columns.get(i);
            if (!fits(column.type(), values.get(i))) {
                throw new IllegalArgumentException("Row %d, column %s: %s does not fit a column of type %s."
                        .formatted(number, column.label(), values.get(i), column.type()));
            }
            words.add(writing.apply(column.type(), values.get(i)));
        }
        return words;
    }

    private static boolean fits(Column.Type type, Object value) {
        return value instanceof String
                || switch (type) {
                    case TEXT -> false;
                    case DATE -> value instanceof LocalDate;
                    case MONEY -> value instanceof BigDecimal;
                    case INTEGER -> value instanceof Integer || value instanceof Long;
                };
    }

    /** Plain digits and ISO 8601, for programs. */
    public static String plain(Column.Type type, Object value) {
        return value instanceof BigDecimal money ? money.toPlainString() : value.toString();
    }

    /** Two decimals and thousands separators for amounts, for people. */
    public static String printed(Column.Type type, Object value) {
        if (value instanceof BigDecimal money) {
            return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(money);
        }
        return value.toString();
    }
}
