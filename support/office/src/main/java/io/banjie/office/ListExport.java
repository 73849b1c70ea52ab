// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/** Writes lists of any length as files; memory does not grow with the number of rows. */
@ProviderType
public interface ListExport {

    /**
     * Writes a list to a stream and leaves the stream open.
     *
     * @param listing what to write
     * @param format as what
     * @param out where the file goes
     * @throws IOException if the stream refuses
     * @throws IllegalArgumentException if a cell does not fit its column; row and column are named
     */
    void write(Listing listing, Format format, OutputStream out) throws IOException;

    /** The kinds of file a list can become. */
    enum Format {
        /**
         * A workbook as {@link SheetWriter} writes it. What does not fit on one sheet (1,048,576 rows) goes on on the next,
         * under the same column labels.
         */
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        /**
         * Text in UTF-8 with a byte order mark, as RFC 4180 has it: column labels and rows, nothing else. Dates as ISO 8601,
         * amounts in plain digits. A text that a spreadsheet could take for a formula gets an apostrophe before it.
         */
        CSV("csv", "text/csv; charset=UTF-8"),
        /**
         * A table on A4 landscape with the labels repeated on each page and "page x of y". A character that no font has is
         * printed as its code point, such as {@code [U+1F600]}.
         */
        PDF("pdf", "application/pdf");

        private final String extension;
        private final String mediaType;

        Format(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        /**
         * Gives what stands behind the dot of the file's name.
         *
         * @return such as {@code xlsx}
         */
        public String extension() {
            return extension;
        }

        /**
         * Gives what HTTP calls the format.
         *
         * @return the media type, with the character set where it has one
         */
        public String mediaType() {
            return mediaType;
        }
    }
}
