// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes the .xlsx workbook that users download, fill in and send back.
 *
 * <p>Row 1 holds the headers in bold, row 2 the notes in grey italics, both stay in sight; data begins in row 3. The
 * header's cell holds the exact words: the star behind a required one is part of the cell's number format. A header
 * cannot be typed over, and nothing else is locked. Choices are drop-down lists; anything else typed there is refused by
 * the spreadsheet.
 */
@ProviderType
public interface TemplateWorkbook {

    /**
     * Writes an empty template to a stream and leaves the stream open; the same template gives the same bytes.
     *
     * @param template what to write
     * @param out where the workbook goes
     * @throws IOException if the stream refuses
     */
    void xlsx(WorkbookTemplate template, OutputStream out) throws IOException;
}
