// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import java.nio.ByteBuffer;
import java.util.function.IntUnaryOperator;

/** The glyphs that a glyph of a TrueType font is composed of. */
final class Components {

    private static final int FIRST = 10;
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    private Components() {}

    /** Gives each component of an outline another number; an outline of its own is left as it is. */
    static void renumber(ByteBuffer outline, IntUnaryOperator numbers) {
        boolean composed = outline.capacity() > FIRST && outline.getShort(0) < 0;
        int flags = composed ? MORE : 0;
        for (int at = FIRST; (flags & MORE) != 0; at += length(flags)) {
            flags = outline.getShort(at);
            int glyph = Short.toUnsignedInt(outline.getShort(at + 2));
            outline.putShort(at + 2, (short) numbers.applyAsInt(glyph));
        }
    }

    private static int length(int flags) {
        int arguments = (flags & WORDS) != 0 ? 4 : 2;
        int scales = (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        return 4 + arguments + scales;
    }
}
