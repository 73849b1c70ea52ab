// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xlsx;

import io.banjie.office.reading.Faults;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Looks at the end of a zip file how large its directory is, before anything reads that directory into memory. */
final class ZipDirectory {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRIES_AT = 10;
    private static final int SIZE_AT = 12;

    /** A name of 1,024 bytes is far more than any part of a workbook has. */
    private static final int ENTRY_BYTES = 1_024;

    private ZipDirectory() {}

    static void check(Path file, int entries) throws IOException {
        ByteBuffer tail = tail(file);
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                long size = Integer.toUnsignedLong(tail.getInt(at + SIZE_AT));
                if (Short.toUnsignedInt(tail.getShort(at + ENTRIES_AT)) > entries
                        || size > (long) entries * ENTRY_BYTES) {
                    throw Faults.bomb("entries", entries);
                }
                return;
            }
        }
        throw Faults.broken("zip", "no end of the directory: the file is cut off");
    }

    private static ByteBuffer tail(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long length = in.length();
            byte[] tail = new byte[(int) Math.min(length, END_LENGTH + LONGEST_COMMENT)];
            in.seek(length - tail.length);
            in.readFully(tail);
            return ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
