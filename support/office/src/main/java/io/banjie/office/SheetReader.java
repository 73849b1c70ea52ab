// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads the rows of a spreadsheet that somebody uploaded, of whom nothing good need be believed.
 *
 * <p>What a file is follows from its content, never from its name: workbooks of Excel 2007 and later (.xlsx, also with
 * macros, which are never looked at), workbooks of Excel 97 (.xls), and text with separators (comma, semicolon or tab,
 * quotes as in RFC 4180, in UTF-8, in GB18030, or in UTF-16 with a byte order mark). Of a workbook the first visible
 * worksheet is read; nothing is calculated and nothing outside the file is ever fetched.
 *
 * <p>Values are handed over as they are stored, see {@link SheetCell}; what a date or an ID number means is for the
 * receiver to judge. Memory does not grow with the number of rows.
 */
@ProviderType
public interface SheetReader {

    /**
     * Reads a file from top to bottom.
     *
     * @param file the file on disk; it is not changed
     * @param limits what the file may ask for
     * @param sink who receives the rows, in the calling thread
     * @return what was read
     * @throws SheetFault if the file is no spreadsheet, is damaged or exceeds a limit; rows before the place may have
     *     been handed over already
     * @throws IOException if the file cannot be read from disk
     */
    SheetSummary read(Path file, SheetLimits limits, RowSink sink) throws IOException;
}
