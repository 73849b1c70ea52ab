// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import java.util.List;
import java.util.Map;

/**
 * A row that a batch refused.
 *
 * @param cells what the user gave, in the order of the template's columns; may be shorter, empty strings for empty cells
 * @param marks what is wrong with single cells, by the column's index from 0
 * @param reasons all reasons for which the row was refused, one line each
 */
public record FailedRow(List<String> cells, Map<Integer, String> marks, List<String> reasons) {

    /** Takes copies. */
    public FailedRow {
        cells = List.copyOf(cells);
        marks = Map.copyOf(marks);
        reasons = List.copyOf(reasons);
    }
}
