// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes the rows that a batch refused into their template, to be corrected and sent again.
 *
 * <p>The workbook is that of {@link TemplateWorkbook}; every value is a text cell with the user's own characters, the
 * last column holds the reasons. Cells at fault are coloured, and the first {@value #COMMENTS} of them carry what is
 * wrong as a comment as well: comments are kept in memory by those who write and who open them. Texts that could be
 * taken for formulas are guarded as by {@link SheetWriter}. Memory does not grow with the number of rows.
 */
@ProviderType
public interface FailureWorkbook {

    /** How many cells carry a comment. */
    int COMMENTS = 1_000;

    /**
     * Writes rows to a stream and leaves the stream open.
     *
     * @param template the template the rows were made with
     * @param rows the rows, read once, in order
     * @param out where the workbook goes
     * @throws IOException if the stream refuses
     * @throws IllegalArgumentException if a row has more cells than the template has columns, or a cell is longer than a
     *     spreadsheet can hold; the row is named
     */
    void xlsx(WorkbookTemplate template, Iterable<FailedRow> rows, OutputStream out) throws IOException;
}
