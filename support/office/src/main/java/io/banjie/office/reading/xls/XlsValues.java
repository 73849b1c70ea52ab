// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xls;

import io.banjie.office.SheetCell;
import io.banjie.office.SheetCell.Kind;
import io.banjie.office.reading.DateFormats;
import io.banjie.office.reading.Numbers;
import org.apache.poi.ss.usermodel.FormulaError;

/** Turns what a record holds into a cell. */
final class XlsValues {

    /** From here on a double leaves whole numbers out. */
    private static final double EXACT = 1e15;

    private static final int NO_NUMBER = 0xFFFF;
    private static final int TOP = 48;
    private static final int SECOND = 16;
    private static final int TRUTH = 1;
    private static final int ERROR = 2;

    private final Globals globals;

    XlsValues(Globals globals) {
        this.globals = globals;
    }

    SheetCell number(double number, int style, boolean formula) {
        if (!Double.isFinite(number)) {
            return same(Kind.ERROR, FormulaError.NUM.getString(), formula);
        }
        String stored = digits(number);
        if (globals.isDate(style) && DateFormats.canBeDate(number, globals.epoch1904())) {
            return new SheetCell(Kind.DATE, DateFormats.iso(number, globals.epoch1904()), stored, formula);
        }
        return new SheetCell(Kind.NUMBER, Numbers.plain(stored), stored, formula);
    }

    private static String digits(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < EXACT;
        return whole ? Long.toString((long) number) : Double.toString(number);
    }

    /** The value of a formula as it was saved (MS-XLS, FormulaValue); a text follows in a record of its own. */
    SheetCell calculated(long value, int style) {
        if (value >>> TOP != NO_NUMBER) {
            return number(Double.longBitsToDouble(value), style, true);
        }
        int what = (int) (value >> SECOND) & 0xFF;
        return switch ((int) value & 0xFF) {
            case TRUTH -> bool(what, true);
            case ERROR -> error(what, true);
            default -> SheetCell.EMPTY;
        };
    }

    static SheetCell text(String text, boolean formula) {
        return text.isEmpty() ? SheetCell.EMPTY : same(Kind.TEXT, text, formula);
    }

    static SheetCell bool(int value, boolean formula) {
        return same(Kind.BOOLEAN, value == 0 ? "FALSE" : "TRUE", formula);
    }

    static SheetCell error(int code, boolean formula) {
        return same(
                Kind.ERROR,
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A",
                formula);
    }

    private static SheetCell same(Kind kind, String text, boolean formula) {
        return new SheetCell(kind, text, text, formula);
    }
}
