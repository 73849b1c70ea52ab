// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import java.util.Map;

/**
 * A column that was dragged down where it should have been copied.
 *
 * @param field the column's field
 * @param before what stands before the number that grew
 * @param after what stands behind it
 * @param first the number it began with
 * @param last the number of its last row that does not hold an entry of the list
 * @param value the code that all were meant to be
 * @param label what people read for that code
 * @param rows the rows that do not hold an entry of the list
 */
public record Slip(
        String field, String before, String after, long first, long last, String value, String label, RowRanges rows) {

    /** Whether a row still holds what the dragging left there, and no entry of the list. */
    public boolean concerns(Map<String, String> cells, SheetLayout layout) {
        return stands(cells)
                && layout.ofField(field)
                        .filter(column -> column.choices().meant(text(cells)).isEmpty())
                        .isPresent();
    }

    /** Whether what a row holds differs from what was dragged down in its number only. */
    public boolean stands(Map<String, String> cells) {
        return Series.numbered(text(cells))
                .filter(cell -> cell.before().equals(before) && cell.after().equals(after))
                .isPresent();
    }

    private String text(Map<String, String> cells) {
        return cells.getOrDefault(field, "");
    }
}
