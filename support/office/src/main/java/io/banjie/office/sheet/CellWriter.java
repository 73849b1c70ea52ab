// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.sheet;

import io.banjie.office.Column;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;

/** Puts one value into one cell, in the way its column asks. */
final class CellWriter {

    /** A spreadsheet's numbers are doubles: more digits would change silently. */
    private static final int DIGITS = 15;

    private static final long FIRST_INEXACT = 1_000_000_000_000_000L;

    private final Styles styles;

    CellWriter(Styles styles) {
        this.styles = styles;
    }

    void write(Cell cell, Column.Type type, Object value) {
        cell.setCellStyle(styles.of(type));
        if (value instanceof String text) {
            text(cell, text);
        } else if (type == Column.Type.DATE && value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else if (type == Column.Type.MONEY && value instanceof BigDecimal money && money.precision() <= DIGITS) {
            cell.setCellValue(money.doubleValue());
        } else if (type == Column.Type.INTEGER && (value instanceof Integer || value instanceof Long)) {
            whole(cell, ((Number) value).longValue());
        } else {
            throw new IllegalArgumentException("%s does not fit a column of type %s.".formatted(value, type));
        }
    }

    private void text(Cell cell, String text) {
        if (text.isEmpty()) {
            return;
        }
        cell.setCellStyle(FormulaGuard.isRisky(text) ? styles.quoted : styles.of(Column.Type.TEXT));
        CellText.put(cell, text);
    }

    private static void whole(Cell cell, long number) {
        if (Math.abs(number) >= FIRST_INEXACT) {
            throw new IllegalArgumentException(number + " has more than " + DIGITS + " digits.");
        }
        cell.setCellValue(number);
    }
}
