// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import static java.util.Objects.requireNonNull;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * A list on a screen, to be taken away as a file.
 *
 * @param name the sheet's name on its tab, as {@link Sheet#name()}
 * @param title the line on top
 * @param lines the lines below it, such as the filters in force; may be empty
 * @param columns the columns from left to right, at least one
 * @param rows the cells row by row, pulled once, one at a time; see {@link Column.Type} for what they may be
 * @param printedAt when the list was asked for, in the zone of the reader
 */
public record Listing(
        String name,
        String title,
        List<String> lines,
        List<Column> columns,
        Iterable<? extends List<?>> rows,
        ZonedDateTime printedAt) {

    /** Checks that no part is absent and that there is a column. */
    public Listing {
        requireNonNull(name, "name");
        requireNonNull(title, "title");
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        requireNonNull(rows, "rows");
        requireNonNull(printedAt, "printedAt");
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A list has at least one column.");
        }
    }
}
