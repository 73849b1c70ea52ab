// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * A font program with the glyphs of some characters alone, numbered anew. Each paper's subset keeps tables as long as the
 * font has glyphs: of a font with a quarter of them it takes a quarter of the work.
 */
final class FontPart {

    private static final List<String> KEPT =
            List.of("OS/2", "cvt ", "fpgm", "head", "hhea", "maxp", "name", "post", "prep");

    private static final int LOCA_FORMAT_AT = 50;
    private static final int GLYPHS_AT = 4;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private final FontProgram whole;
    private final SortedMap<Integer, Integer> characters;
    /** By their numbers in the whole font, in the order of their numbers here. */
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    private final List<Integer> glyphs = new ArrayList<>();

    private FontPart(FontProgram whole, IntPredicate wanted) {
        this.whole = whole;
        characters = new TreeMap<>(whole.characters());
        characters.keySet().removeIf(code -> !Character.isBmpCodePoint(code) || !wanted.test(code));
        number(0);
        characters.values().forEach(this::number);
    }

    private int number(int glyph) {
        Integer known = numbers.putIfAbsent(glyph, glyphs.size());
        if (known == null) {
            glyphs.add(glyph);
        }
        return numbers.get(glyph);
    }

    /** The part of a font that draws these characters of the basic plane, as far as it has them. */
    static byte[] of(byte[] font, IntPredicate wanted) {
        return new FontPart(new FontProgram(font), wanted).program();
    }

    private byte[] program() {
        Map<String, ByteBuffer> tables = new TreeMap<>();
        KEPT.stream().filter(whole::has).forEach(name -> tables.put(name, whole.table(name)));
        addOutlines(tables);
        int count = glyphs.size();
        ByteBuffer metrics = ByteBuffer.allocate(count * Integer.BYTES);
        glyphs.forEach(glyph -> metrics.putInt(whole.metric(glyph)));
        tables.put("hmtx", metrics);
        tables.put("cmap", ByteBuffer.wrap(new CharacterTable(characters, numbers).bytes()));
        tables.get("hhea").putShort(FontProgram.HHEA_METRICS, (short) count);
        tables.get("maxp").putShort(GLYPHS_AT, (short) count);
        tables.get("head").putShort(LOCA_FORMAT_AT, (short) 1);
        return assembled(tables);
    }

    /** Glyphs that are made of others bring these along, which therefore come last. */
    private void addOutlines(Map<String, ByteBuffer> tables) {
        int[] outlines = whole.outlines();
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            starts.add(drawn.size());
            int glyph = glyphs.get(i);
            ByteBuffer outline = whole.part("glyf", outlines[glyph], outlines[glyph + 1]);
            Components.renumber(outline, this::number);
            drawn.writeBytes(outline.array());
            drawn.writeBytes(new byte[-drawn.size() & 3]);
        }
        starts.add(drawn.size());
        ByteBuffer loca = ByteBuffer.allocate(starts.size() * Integer.BYTES);
        starts.forEach(loca::putInt);
        tables.put("glyf", ByteBuffer.wrap(drawn.toByteArray()));
        tables.put("loca", loca);
    }

    /** Without checksums: only a subset of it ever leaves, which gets its own. */
    private static byte[] assembled(Map<String, ByteBuffer> tables) {
        int start = HEADER + tables.size() * ENTRY;
        ByteBuffer font = ByteBuffer.allocate(start
                + tables.values().stream()
                        .mapToInt(table -> padded(table.capacity()))
                        .sum());
        font.putInt(0x00010000).putShort((short) tables.size());
        font.position(HEADER);
        int at = start;
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            int length = table.getValue().capacity();
            font.put(table.getKey().getBytes(US_ASCII));
            font.putInt(0).putInt(at).putInt(length);
            font.put(at, table.getValue().array());
            at += padded(length);
        }
        return font.array();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
