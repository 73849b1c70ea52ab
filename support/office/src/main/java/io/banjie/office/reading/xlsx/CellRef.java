// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xlsx;

import io.banjie.office.CellArea;
import java.util.Optional;

/** The names of cells, such as AB12. */
final class CellRef {

    private static final int LETTERS = 26;
    private static final int MOST_COLUMNS = 16_384;

    private CellRef() {}

    /** The index of the column, from 0; -1 for what names none. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            int letter = (reference.charAt(i) | 0x20) - 'a';
            if (letter < 0 || letter >= LETTERS) {
                break;
            }
            column = column * LETTERS + letter + 1;
            if (column > MOST_COLUMNS) {
                return -1;
            }
        }
        return column - 1;
    }

    private static int row(String reference) {
        int digits = 0;
        while (digits < reference.length() && !Character.isDigit(reference.charAt(digits))) {
            digits++;
        }
        return Digits.whole(reference.substring(digits));
    }

    /** The cells between two corners, such as A1:C2; empty for what names none. */
    static Optional<CellArea> area(String reference) {
        int colon = reference.indexOf(':');
        String first = colon < 0 ? reference : reference.substring(0, colon);
        String last = reference.substring(colon + 1);
        CellArea area = new CellArea(row(first), column(first), row(last), column(last));
        boolean complete = area.firstRow() > 0
                && area.firstColumn() >= 0
                && area.lastRow() >= area.firstRow()
                && area.lastColumn() >= area.firstColumn();
        return complete ? Optional.of(area) : Optional.empty();
    }
}
