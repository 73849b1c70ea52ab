// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * A list with its title, ready to be written as a workbook.
 *
 * @param name the sheet's name on its tab, 1 to 31 characters, none of {@code \ / ? * [ ] :}
 * @param title the line on top, in large letters
 * @param headerLines the lines between title and column labels, such as the employer's name; may be empty
 * @param columns the columns from left to right, at least one
 * @param rows the cells row by row, read once; each row has one cell per column, see {@link Column.Type}
 * @param footerLines the lines below the last row, such as totals and places for seals; may be empty
 * @param createdAt the instant written as creation date
 */
public record Sheet(
        String name,
        String title,
        List<String> headerLines,
        List<Column> columns,
        Iterable<? extends List<?>> rows,
        List<String> footerLines,
        Instant createdAt) {

    /** Checks that no part is absent and that there is a column. */
    public Sheet {
        if (requireNonNull(name, "name").isEmpty() || name.length() > 31) {
            throw new IllegalArgumentException("A sheet's name has 1 to 31 characters: " + name);
        }
        requireNonNull(title, "title");
        headerLines = List.copyOf(headerLines);
        columns = List.copyOf(columns);
        requireNonNull(rows, "rows");
        footerLines = List.copyOf(footerLines);
        requireNonNull(createdAt, "createdAt");
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A sheet has at least one column.");
        }
    }
}
