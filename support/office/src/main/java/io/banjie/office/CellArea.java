// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

/**
 * Cells that are merged into one; only the first of them holds a value.
 *
 * @param firstRow the number of the first row, from 1
 * @param firstColumn the index of the first column, from 0
 * @param lastRow the number of the last row
 * @param lastColumn the index of the last column
 */
public record CellArea(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
