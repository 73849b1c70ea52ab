// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

/** A character that none of the fonts can draw; a blank box in an official paper is never an answer. */
public final class MissingGlyph extends DocumentFault {

    private static final long serialVersionUID = 1L;

    private final int codePoint;

    /**
     * Names the character.
     *
     * @param codePoint the Unicode code point, supplementary planes included
     */
    public MissingGlyph(int codePoint) {
        super("No font has a glyph for U+%04X (%s).".formatted(codePoint, Character.toString(codePoint)));
        this.codePoint = codePoint;
    }

    /**
     * Tells which character is missing.
     *
     * @return the Unicode code point
     */
    public int codePoint() {
        return codePoint;
    }
}
