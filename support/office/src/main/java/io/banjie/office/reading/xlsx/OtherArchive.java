// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xlsx;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What a zip file is that is no workbook. */
final class OtherArchive {

    private static final String MIME_TYPE = "mimetype";
    private static final int LONGEST_TYPE = 100;

    private OtherArchive() {}

    static String kind(Archive archive) {
        if (archive.has(MIME_TYPE) && mimeType(archive).startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
            return "ods";
        }
        return "archive";
    }

    private static String mimeType(Archive archive) {
        try {
            return new String(archive.head(MIME_TYPE, LONGEST_TYPE), US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
