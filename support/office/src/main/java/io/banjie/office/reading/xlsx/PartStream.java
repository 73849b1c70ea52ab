// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xlsx;

import io.banjie.office.reading.Faults;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** One part being unpacked: counts its bytes and refuses markup of a length that no workbook has. */
final class PartStream extends FilterInputStream {

    /** A tag or a text that is longer than any can be. */
    static final class EndlessMarkup extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private EndlessMarkup() {
            super("a tag or text of more than %d bytes".formatted(LONGEST_MARKUP));
        }
    }

    /** A cell of 32,767 characters, each written as a character reference, is 330 kB. */
    private static final int LONGEST_MARKUP = 1 << 20;

    private final String part;
    private final Allowance allowance;
    private int sinceTag;

    PartStream(String part, InputStream in, Allowance allowance) {
        super(in);
        this.part = part;
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = unpack(buffer, offset, length);
        if (count > 0) {
            allowance.spend(count);
            watch(buffer, offset, count);
        }
        return count;
    }

    private int unpack(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (ZipException | EOFException e) {
            throw Faults.broken(part, e);
        }
    }

    /** A tag begins with a byte that can stand nowhere else in it, whatever the encoding a workbook may have. */
    private void watch(byte[] buffer, int offset, int count) {
        for (int at = offset; at < offset + count; at++) {
            if (buffer[at] == '<') {
                sinceTag = 0;
                return;
            }
        }
        sinceTag += count;
        if (sinceTag > LONGEST_MARKUP) {
            throw new EndlessMarkup();
        }
    }
}
