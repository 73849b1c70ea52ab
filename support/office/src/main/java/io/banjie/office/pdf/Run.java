// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import java.util.ArrayList;
import java.util.List;

/** A piece of text that one face draws. */
record Run(Face face, String text) {

    /** Splits a text into runs, in order; characters that are invisible by definition are left out. */
    static List<Run> of(String text, Face wanted, FontShelf shelf) {
        List<Run> runs = new ArrayList<>(1);
        StringBuilder piece = new StringBuilder();
        Face current = wanted;
        for (int codePoint : text.codePoints().toArray()) {
            if (isInvisible(codePoint)) {
                continue;
            }
            Face face = shelf.drawing(codePoint, wanted);
            if (face != current && !piece.isEmpty()) {
                runs.add(new Run(current, piece.toString()));
                piece.setLength(0);
            }
            current = face;
            piece.appendCodePoint(codePoint);
        }
        if (!piece.isEmpty()) {
            runs.add(new Run(current, piece.toString()));
        }
        return runs;
    }

    float width(float size) {
        return face.width(text, size);
    }

    /** Line ends, format characters such as the zero-width space, and variation selectors. */
    static boolean isInvisible(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\r'
                || Character.getType(codePoint) == Character.FORMAT
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }
}
