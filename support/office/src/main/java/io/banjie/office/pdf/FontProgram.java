// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** The few tables of a TrueType font program (ISO/IEC 14496-22) that are needed to make a subset small. */
final class FontProgram {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int CHECKSUM_AT = 4;
    private static final int OFFSET_AT = 8;
    private static final int LENGTH_AT = 12;
    private static final int HEAD_LOCA_FORMAT = 50;
    private static final int HHEA_METRICS = 34;
    private static final int LONG_METRIC = 4;

    private final ByteBuffer font;
    private final Map<String, Integer> entries = new HashMap<>();

    private FontProgram(byte[] bytes) {
        font = ByteBuffer.wrap(bytes);
        int tables = Short.toUnsignedInt(font.getShort(4));
        for (int i = 0; i < tables; i++) {
            int entry = HEADER + i * ENTRY;
            entries.put(new String(bytes, entry, 4, US_ASCII), entry);
        }
    }

    /** Blanks the left side bearings of all glyphs without an outline; widths and outlines stay. */
    static byte[] withoutUnusedBearings(byte[] bytes) {
        byte[] slim = bytes.clone();
        new FontProgram(slim).blankBearings();
        return slim;
    }

    private void blankBearings() {
        int hmtx = offset("hmtx");
        int metrics = Short.toUnsignedInt(font.getShort(offset("hhea") + HHEA_METRICS));
        int[] outlines = outlines();
        for (int glyph = 0; glyph < outlines.length - 1; glyph++) {
            if (outlines[glyph] == outlines[glyph + 1]) {
                int bearing = glyph < metrics ? glyph * LONG_METRIC + 2 : metrics * LONG_METRIC + (glyph - metrics) * 2;
                font.putShort(hmtx + bearing, (short) 0);
            }
        }
        int entry = entries.get("hmtx");
        font.putInt(entry + CHECKSUM_AT, checksum(hmtx, font.getInt(entry + LENGTH_AT)));
    }

    /** Where the outline of each glyph begins, and at the end where the last one ends. */
    private int[] outlines() {
        boolean isShort = font.getShort(offset("head") + HEAD_LOCA_FORMAT) == 0;
        int loca = offset("loca");
        int[] outlines = new int[Short.toUnsignedInt(font.getShort(offset("maxp") + 4)) + 1];
        for (int glyph = 0; glyph < outlines.length; glyph++) {
            outlines[glyph] =
                    isShort ? Short.toUnsignedInt(font.getShort(loca + glyph * 2)) : font.getInt(loca + glyph * 4);
        }
        return outlines;
    }

    private int offset(String table) {
        return font.getInt(entries.get(table) + OFFSET_AT);
    }

    /** The sum of a table's big-endian words; the font pads tables to whole words. */
    private int checksum(int start, int length) {
        int sum = 0;
        for (int at = start; at < start + length; at += Integer.BYTES) {
            sum += font.getInt(at);
        }
        return sum;
    }
}
