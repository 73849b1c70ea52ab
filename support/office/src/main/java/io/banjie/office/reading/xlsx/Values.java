// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xlsx;

import io.banjie.office.SheetCell;
import io.banjie.office.SheetCell.Kind;
import io.banjie.office.reading.DateFormats;
import io.banjie.office.reading.Numbers;
import io.banjie.office.reading.StringTape;

/** Turns what a cell's markup says into the cell. */
final class Values {

    private final StringTape strings;
    private final DateStyles styles;
    private final boolean epoch1904;

    Values(StringTape strings, DateStyles styles, boolean epoch1904) {
        this.strings = strings;
        this.styles = styles;
        this.epoch1904 = epoch1904;
    }

    /**
     * Makes a cell.
     *
     * @param type the cell's type as in ISO/IEC 29500-1, ST_CellType
     * @param style the index of its style, -1 for none
     * @param stored what its value or inline text holds
     * @param formula whether it has a formula
     */
    SheetCell cell(String type, int style, String stored, boolean formula) {
        if (stored.isEmpty()) {
            return formula ? new SheetCell(Kind.EMPTY, "", "", true) : SheetCell.EMPTY;
        }
        return switch (type) {
            case "s" -> text(shared(stored), formula);
            case "str", "inlineStr" -> text(EscapedText.decode(stored), formula);
            case "b" -> same(Kind.BOOLEAN, WorkbookPart.isTrue(stored) ? "TRUE" : "FALSE", formula);
            case "e" -> same(Kind.ERROR, stored, formula);
            case "d" -> same(Kind.DATE, stored.endsWith("T00:00:00") ? stored.substring(0, 10) : stored, formula);
            default -> number(stored, style, formula);
        };
    }

    private String shared(String stored) {
        int index = Digits.whole(stored);
        if (index < 0 || index >= strings.count()) {
            throw new IllegalArgumentException("there is no shared text " + stored);
        }
        return strings.get(index);
    }

    private SheetCell number(String stored, int style, boolean formula) {
        if (!Digits.isNumber(stored)) {
            return text(stored, formula);
        }
        if (styles.isDate(style)) {
            double days = Double.parseDouble(stored);
            if (DateFormats.canBeDate(days, epoch1904)) {
                return new SheetCell(Kind.DATE, DateFormats.iso(days, epoch1904), stored, formula);
            }
        }
        return new SheetCell(Kind.NUMBER, Numbers.plain(stored), stored, formula);
    }

    private static SheetCell text(String text, boolean formula) {
        return text.isEmpty() ? new SheetCell(Kind.EMPTY, "", "", formula) : same(Kind.TEXT, text, formula);
    }

    private static SheetCell same(Kind kind, String text, boolean formula) {
        return new SheetCell(kind, text, text, formula);
    }
}
