// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.sheet;

/** How much room a text takes in a cell that breaks lines. */
final class TextLines {

    private static final float LINE = 14;
    private static final float MARGIN = 6;

    /** A row in a spreadsheet is no higher. */
    private static final float HIGHEST = 409;

    private static final int FIRST_WIDE = 0x2E80;

    private TextLines() {}

    /** The lines a text takes in a column of so many Latin characters. */
    static int count(String text, int width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            int room = line.codePoints().map(c -> c >= FIRST_WIDE ? 2 : 1).sum();
            lines += Math.max(1, (room + width - 1) / width);
        }
        return lines;
    }

    /** The height of a row of so many lines, in points. */
    static float height(int lines) {
        return Math.min(HIGHEST, lines * LINE + MARGIN);
    }
}
