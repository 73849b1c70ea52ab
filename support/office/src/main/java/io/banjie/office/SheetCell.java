// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * One cell as its file stores it.
 *
 * @param kind what is stored
 * @param text what it says. TEXT: the characters, unchanged. NUMBER: plain digits; a number of more than fifteen digits
 *     before the point as it is stored, such as {@code 4.40106199001011E+17}, because not all of its digits are known.
 *     DATE: ISO 8601, {@code 2026-03-01}, with {@code T08:30:00} after it where the time is not midnight. BOOLEAN:
 *     {@code TRUE} or {@code FALSE}. ERROR: its name, such as {@code #REF!}. EMPTY: nothing
 * @param raw the digits of a number as stored, also of the number behind a date, which counts days since the workbook's
 *     epoch; otherwise the same as {@code text}
 * @param formula whether the value was calculated by a formula when the workbook was last saved
 */
public record SheetCell(Kind kind, String text, String raw, boolean formula) {

    /** A cell without content. */
    public static final SheetCell EMPTY = new SheetCell(Kind.EMPTY, "", "", false);

    /** Checks that no part is absent. */
    public SheetCell {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        requireNonNull(raw, "raw");
    }

    /**
     * Makes a cell whose text is what is stored.
     *
     * @param kind what is stored
     * @param text what it says
     * @return the cell
     */
    public static SheetCell of(Kind kind, String text) {
        return new SheetCell(kind, text, text, false);
    }

    /**
     * Finds the first character that nobody can see or that is half of one: a control character other than tab and line
     * end, a format character such as a right-to-left mark or a zero-width space, a lone surrogate, a noncharacter.
     *
     * @return its code point; empty if all characters can be seen
     */
    public OptionalInt unseen() {
        return text.codePoints().filter(SheetCell::isUnseen).findFirst();
    }

    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
            case Character.FORMAT, Character.SURROGATE -> true;
            default -> (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        };
    }

    /** What a cell can hold. */
    public enum Kind {
        /** Characters. */
        TEXT,
        /** A number that is not shown as a date. */
        NUMBER,
        /** A number that is shown as a date or time. */
        DATE,
        /** A truth value. */
        BOOLEAN,
        /** A failed calculation. */
        ERROR,
        /** Nothing. */
        EMPTY
    }
}
