// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import java.util.HashMap;
import java.util.Map;

/** Text of one face and size, with rare characters from other faces, and those that no face has by their code points. */
final class Lettering {

    /** The distance of two lines for a size of one. */
    static final float LEADING = 1.3f;

    private final FontShelf shelf;
    private final Face face;
    private final float size;
    private final Map<Face, Font> fonts = new HashMap<>();

    Lettering(FontShelf shelf, Face face, float size) {
        this.shelf = shelf;
        this.face = face;
        this.size = size;
    }

    float size() {
        return size;
    }

    Font font() {
        return fonts.computeIfAbsent(face, this::font);
    }

    Phrase phrase(String text) {
        Phrase phrase = new Phrase(size * LEADING, "", font());
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                phrase.add(chunk(new Run(face, "\n")));
            }
            Run.of(drawable(lines[i]), face, shelf).forEach(run -> phrase.add(chunk(run)));
        }
        return phrase;
    }

    private Chunk chunk(Run run) {
        Chunk chunk = new Chunk(run.text(), fonts.computeIfAbsent(run.face(), this::font));
        chunk.setSplitCharacter(AnyIdeograph.SPLIT);
        return chunk;
    }

    private Font font(Face of) {
        return new Font(of.description().getFont(), size);
    }

    private String drawable(String text) {
        if (text.codePoints().allMatch(this::isDrawable)) {
            return text;
        }
        StringBuilder words = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (isDrawable(codePoint)) {
                words.appendCodePoint(codePoint);
            } else if (codePoint == '\t') {
                words.append(' ');
            } else {
                words.append("[U+%04X]".formatted(codePoint));
            }
        });
        return words.toString();
    }

    private boolean isDrawable(int codePoint) {
        return Run.isInvisible(codePoint) || shelf.find(codePoint, face).isPresent();
    }
}
