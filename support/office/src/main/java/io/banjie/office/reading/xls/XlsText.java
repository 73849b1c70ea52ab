// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xls;

import io.banjie.office.reading.StringTape;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.RecordInputStream;

/** Texts as BIFF8 stores them (MS-XLS, XLUnicodeRichExtendedString and its simpler kin). */
final class XlsText {

    private static final int WIDE = 0x01;
    private static final int EXTENDED = 0x04;
    private static final int RICH = 0x08;
    private static final int RUN = 4;
    private static final int BLOCK = 1_024;

    private XlsText() {}

    /** Reads the texts that cells share. */
    static void readShared(RecordInputStream in, StringTape strings) {
        in.readInt();
        int count = in.readInt();
        for (int i = 0; i < count && hasMore(in); i++) {
            strings.add(read(in));
        }
    }

    /** Some writers count more texts than they write. */
    private static boolean hasMore(RecordInputStream in) {
        return in.remaining() > 0
                || in.getNextSid() == ContinueRecord.sid
                || in.hasNextRecord() && in.getNextSid() == ContinueRecord.sid;
    }

    /** Reads one text: its length, its characters, and what is said about its look and reading, which is passed over. */
    static String read(RecordInputStream in) {
        int length = in.readUShort();
        int flags = in.readUByte();
        int runs = (flags & RICH) == 0 ? 0 : in.readUShort();
        int extension = (flags & EXTENDED) == 0 ? 0 : in.readInt();
        String text = (flags & WIDE) == 0 ? in.readCompressedUnicode(length) : in.readUnicodeLEString(length);
        skip(in, (long) runs * RUN + Integer.toUnsignedLong(extension));
        return text;
    }

    private static void skip(RecordInputStream in, long bytes) {
        byte[] block = new byte[BLOCK];
        for (long left = bytes; left > 0; left -= BLOCK) {
            in.readFully(block, 0, (int) Math.min(left, BLOCK));
        }
    }
}
