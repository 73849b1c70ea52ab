// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.api.region.form.FieldType;
import io.banjie.office.SheetCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A cell as text: what a reader of the spreadsheet sees in it, as far as that can be told without its format. Nothing is
 * repaired: an identity number that was stored as a number keeps the shape of one, because its last digits are lost.
 */
final class CellText {

    /** A cell's text is kept up to here; no answer is that long. */
    static final int LONGEST = 1000;

    /** How many digits of a number a spreadsheet keeps. */
    private static final MathContext SEEN = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final char UNKNOWN = '\uFFFD';

    private CellText() {}

    static String of(SheetCell cell, FieldType type) {
        return switch (cell.kind()) {
            case EMPTY -> "";
            case NUMBER -> number(cell.text(), type);
            case DATE -> day(cell, type);
            case TEXT, BOOLEAN, ERROR -> storable(cell.text());
        };
    }

    private static String number(String digits, FieldType type) {
        BigDecimal exact = new BigDecimal(digits);
        boolean lost = exact.precision() - exact.scale() > SEEN.getPrecision();
        BigDecimal seen = exact.round(SEEN).stripTrailingZeros();
        if (lost && type == FieldType.RESIDENT_ID) {
            return scientific(seen);
        }
        return seen.scale() < 0 ? seen.setScale(0).toPlainString() : seen.toPlainString();
    }

    /** As a spreadsheet shows a number that is too long for it, for example {@code 6.3010119950101E+17}. */
    private static String scientific(BigDecimal number) {
        String digits = number.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - number.scale();
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return (number.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + "E+" + exponent;
    }

    /** A day; where a number is asked, the number that the spreadsheet took for a day. */
    private static String day(SheetCell cell, FieldType type) {
        return switch (type) {
            case DATE, MONTH -> cell.text().length() > 10 ? cell.text().substring(0, 10) : cell.text();
            case MONEY, INTEGER -> number(cell.raw(), type);
            default -> cell.text();
        };
    }

    /** Without what no database keeps and JSON cannot carry, and not longer than anybody answers. */
    static String storable(String text) {
        String whole = text.chars().anyMatch(c -> c == 0 || Character.isSurrogate((char) c)) ? paired(text) : text;
        return whole.codePointCount(0, whole.length()) <= LONGEST
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static String paired(String text) {
        return text.codePoints()
                .map(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? UNKNOWN : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
