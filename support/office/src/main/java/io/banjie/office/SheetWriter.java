// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes a list as an .xlsx workbook, ready to print: of one sheet, unless there are more rows than a sheet can hold.
 *
 * <p>Title and lines are merged over the width, the column labels are frozen and repeated on each printed page, cells
 * have borders, the paper is A4 landscape fitted to one page's width. Memory does not grow with the number of rows.
 *
 * <p>A text that a spreadsheet could take for a formula (it begins with {@code = + - @}, tab or carriage return) is a
 * text cell marked as quoted, just as if a user had typed an apostrophe before it: it shows unchanged, a reader gets
 * it unchanged, and editing the cell does not run it.
 */
@ProviderType
public interface SheetWriter {

    /**
     * Writes a sheet to a stream and leaves the stream open.
     *
     * @param sheet what to write; its rows are read once, in order
     * @param out where the workbook goes
     * @throws IOException if the stream refuses
     * @throws IllegalArgumentException if a cell does not fit its column; row and column are named
     */
    void xlsx(Sheet sheet, OutputStream out) throws IOException;

    /**
     * Writes a sheet into memory.
     *
     * @param sheet what to write; its rows are read once, in order
     * @return the workbook's bytes
     * @throws IllegalArgumentException if a cell does not fit its column; row and column are named
     */
    byte[] xlsx(Sheet sheet);
}
