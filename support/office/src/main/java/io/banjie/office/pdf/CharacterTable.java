// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The table "cmap" of a TrueType font in its format 4: runs of characters whose glyphs follow one another.
 *
 * @param runs in ascending order, the last one the end that the format demands
 */
record CharacterTable(List<Run> runs) {

    private static final int BEFORE_RUNS = 28;
    private static final int OF_RUN = 8;
    private static final int WINDOWS = 3;
    private static final int BASIC_PLANE = 1;
    private static final int FORMAT = 4;
    private static final int LAST = 0xFFFF;

    /** Characters from one to another, and how far their glyphs' numbers are from their codes. */
    record Run(int first, int last, int delta) {}

    /** The table for characters of the basic plane, whose glyphs get other numbers. */
    CharacterTable(SortedMap<Integer, Integer> characters, Map<Integer, Integer> numbers) {
        this(runs(characters, numbers));
    }

    private static List<Run> runs(SortedMap<Integer, Integer> characters, Map<Integer, Integer> numbers) {
        List<Run> runs = new ArrayList<>();
        characters.forEach((code, glyph) -> {
            int delta = numbers.get(glyph) - code;
            Run before = runs.isEmpty() ? new Run(0, -2, 0) : runs.get(runs.size() - 1);
            if (before.last + 1 == code && before.delta == delta) {
                runs.set(runs.size() - 1, new Run(before.first, code, delta));
            } else {
                runs.add(new Run(code, code, delta));
            }
        });
        runs.add(new Run(LAST, LAST, 1));
        return runs;
    }

    byte[] bytes() {
        int length = BEFORE_RUNS + runs.size() * OF_RUN;
        ByteBuffer table = ByteBuffer.allocate(length);
        table.putShort((short) 0).putShort((short) 1);
        table.putShort((short) WINDOWS).putShort((short) BASIC_PLANE).putInt(12);
        table.putShort((short) FORMAT).putShort((short) (length - 12)).putShort((short) 0);
        table.putShort((short) (runs.size() * 2));
        // What follows speeds up a search that nobody makes here.
        table.putShort((short) 0).putShort((short) 0).putShort((short) 0);
        runs.forEach(run -> table.putShort((short) run.last));
        table.putShort((short) 0);
        runs.forEach(run -> table.putShort((short) run.first));
        runs.forEach(run -> table.putShort((short) run.delta));
        return table.array();
    }
}
