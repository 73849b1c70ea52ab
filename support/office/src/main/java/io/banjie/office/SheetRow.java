// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number its number as a spreadsheet shows it, from 1; in text the number of the record, empty lines counted
 * @param cells its cells from column A on, up to the last one that holds something; never empty
 */
public record SheetRow(int number, List<SheetCell> cells) {

    /** Takes a copy of the cells. */
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /**
     * Finds the cell of a column.
     *
     * @param column the column's index, from 0
     * @return the cell; an empty one to the right of the last
     */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }
}
