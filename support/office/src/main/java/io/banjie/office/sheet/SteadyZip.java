// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.sheet;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Copies a zip file so that its bytes follow from its content, and not from when it was written. */
final class SteadyZip {

    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    static void copy(byte[] zip, Instant date, OutputStream out) throws IOException {
        LocalDateTime time = LocalDateTime.ofInstant(date, ZoneOffset.UTC);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream to = new ZipOutputStream(new Open(out))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(time.isBefore(FIRST) ? FIRST : time);
                to.putNextEntry(copy);
                from.transferTo(to);
            }
        }
    }

    /** The caller closes its stream. */
    private static final class Open extends FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
