// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How identity numbers are cleaned of what typing and spreadsheets put into them, and how they are masked. */
public final class IdentityText {

    private static final Pattern PLAIN = Pattern.compile("[0-9A-Z]*");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cf}\\p{Z}]");
    private static final int MOST_PASSES = 4;

    private IdentityText() {}

    /**
     * Full-width made half-width (NFKC), blanks and invisible characters dropped, letters made upper-case; what came out of
     * here goes in unchanged.
     */
    public static String normalise(String typed) {
        if (PLAIN.matcher(typed).matches()) {
            return typed;
        }
        String before = typed;
        String after = once(before);
        for (int pass = 0; pass < MOST_PASSES && !after.equals(before); pass++) {
            before = after;
            after = once(before);
        }
        return after;
    }

    /** One pass; dropping a blank or raising a letter can bring a letter and an accent together that were apart. */
    private static String once(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return UNSEEN.matcher(narrow).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** The number with all but the first six and the last character starred; short numbers are starred wholly. */
    public static String mask(String number) {
        if (number.length() < 12) {
            return "*".repeat(number.length());
        }
        return number.substring(0, 6) + "*".repeat(number.length() - 7) + number.substring(number.length() - 1);
    }

    /** A person's name with all but its first character starred. */
    public static String maskName(String name) {
        if (name.isEmpty()) {
            return name;
        }
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(Math.max(1, name.codePointCount(first, name.length())));
    }
}
