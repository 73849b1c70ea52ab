// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

/** What was typed, as it may be repeated in a message: short, printable, and never a whole identity number. */
final class Quoted {

    private static final int LONGEST = 20;
    private static final int MOST_DIGITS = 11;

    private Quoted() {}

    static String of(Object typed) {
        String text = String.valueOf(typed);
        String shown = text.substring(0, Math.min(text.length(), 4 * LONGEST)).replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "");
        boolean personal = shown.codePoints().filter(Character::isDigit).count() > MOST_DIGITS;
        return cut(personal ? shown.replaceAll("\\p{Nd}", "*") : shown);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
