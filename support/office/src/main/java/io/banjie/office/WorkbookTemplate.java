// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * A workbook that users fill in and send back.
 *
 * @param mark which template it is; the reader finds it again as {@link SheetOrigin#template()}
 * @param title the document's title among its properties
 * @param sheet the name of the sheet to fill in, as {@link Sheet#name()}
 * @param columns the columns from left to right, at least one
 * @param reasons the column for the reasons of failure, to the right of all others; only the words and the width count
 * @param showReasons whether the empty template has that column already
 * @param notesSheet the name of the second sheet
 * @param notes the lines of the second sheet; without any there is no second sheet
 * @param rows how many rows offer the choices
 * @param createdAt the instant written as creation date; fix it to get the same bytes again
 */
public record WorkbookTemplate(
        TemplateMark mark,
        String title,
        String sheet,
        List<TemplateColumn> columns,
        TemplateColumn reasons,
        boolean showReasons,
        String notesSheet,
        List<String> notes,
        int rows,
        Instant createdAt) {

    /** Checks that no part is absent and that there is a column and a row. */
    public WorkbookTemplate {
        requireNonNull(mark, "mark");
        requireNonNull(title, "title");
        requireNonNull(sheet, "sheet");
        columns = List.copyOf(columns);
        requireNonNull(reasons, "reasons");
        requireNonNull(notesSheet, "notesSheet");
        notes = List.copyOf(notes);
        requireNonNull(createdAt, "createdAt");
        if (columns.isEmpty() || rows < 1) {
            throw new IllegalArgumentException("A template has at least one column and one row.");
        }
    }
}
