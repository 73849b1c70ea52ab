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
 * @param last the number it ended with
 * @param value the code that all were meant to be
 * @param label what people read for that code
 * @param rows the rows that do not hold an entry of the list
 */
public record Slip(
        String field, String before, String after, long first, long last, String value, String label, RowRanges rows) {

    /** Whether a row still holds what the dragging left there. */
    public boolean concerns(Map<String, String> cells, SheetLayout layout) {
        String text = cells.getOrDefault(field, "");
        return Series.numbered(text)
                        .filter(cell ->
                                cell.before().equals(before) && cell.after().equals(after))
                        .isPresent()
                && layout.ofField(field)
                        .filter(column -> column.choices().meant(text).isEmpty())
                        .isPresent();
    }
}
