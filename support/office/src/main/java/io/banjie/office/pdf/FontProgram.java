// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of a TrueType font program (ISO/IEC 14496-22), as far as they are needed to make it smaller. */
final class FontProgram {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int CHECKSUM_AT = 4;
    private static final int OFFSET_AT = 8;
    private static final int LENGTH_AT = 12;
    private static final int HEAD_LOCA_FORMAT = 50;
    static final int HHEA_METRICS = 34;
    private static final int LONG_METRIC = 4;
    private static final int UNICODE_GROUPS = 12;
    private static final int GROUPS_AT = 16;
    private static final int GROUP = 12;

    private final ByteBuffer font;
    private final Map<String, Integer> entries = new HashMap<>();

    /** The program in these bytes, which it changes when told to. */
    FontProgram(byte[] bytes) {
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
        int metrics = metrics();
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
    int[] outlines() {
        boolean isShort = font.getShort(offset("head") + HEAD_LOCA_FORMAT) == 0;
        int loca = offset("loca");
        int[] outlines = new int[Short.toUnsignedInt(font.getShort(offset("maxp") + 4)) + 1];
        for (int glyph = 0; glyph < outlines.length; glyph++) {
            outlines[glyph] =
                    isShort ? Short.toUnsignedInt(font.getShort(loca + glyph * 2)) : font.getInt(loca + glyph * 4);
        }
        return outlines;
    }

    private int metrics() {
        return Short.toUnsignedInt(font.getShort(offset("hhea") + HHEA_METRICS));
    }

    /** The width of a glyph in the upper half, its left side bearing in the lower one. */
    int metric(int glyph) {
        int metrics = metrics();
        int hmtx = offset("hmtx");
        if (glyph < metrics) {
            return font.getInt(hmtx + glyph * LONG_METRIC);
        }
        int width = Short.toUnsignedInt(font.getShort(hmtx + (metrics - 1) * LONG_METRIC));
        int bearing = Short.toUnsignedInt(font.getShort(hmtx + metrics * LONG_METRIC + (glyph - metrics) * 2));
        return width << Short.SIZE | bearing;
    }

    /** The glyphs of all characters, by code point in ascending order; none where they are told in an unusual way. */
    SortedMap<Integer, Integer> characters() {
        SortedMap<Integer, Integer> glyphs = new TreeMap<>();
        int cmap = offset("cmap");
        for (int i = 0; i < font.getShort(cmap + 2); i++) {
            int subtable = cmap + font.getInt(cmap + 4 + i * 8 + 4);
            if (font.getShort(subtable) == UNICODE_GROUPS) {
                addGroups(subtable, glyphs);
            }
        }
        return glyphs;
    }

    private void addGroups(int subtable, Map<Integer, Integer> glyphs) {
        int end = subtable + GROUPS_AT + font.getInt(subtable + GROUP) * GROUP;
        for (int group = subtable + GROUPS_AT; group < end; group += GROUP) {
            int first = font.getInt(group);
            for (int code = first; code <= font.getInt(group + 4); code++) {
                glyphs.put(code, font.getInt(group + 8) + code - first);
            }
        }
    }

    boolean has(String table) {
        return entries.containsKey(table);
    }

    /** A copy of a table. */
    ByteBuffer table(String name) {
        return part(name, 0, font.getInt(entries.get(name) + LENGTH_AT));
    }

    /** A copy of a part of a table. */
    ByteBuffer part(String table, int from, int to) {
        int start = offset(table);
        return ByteBuffer.wrap(Arrays.copyOfRange(font.array(), start + from, start + to));
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
