// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.identity;

import java.text.Normalizer;
import java.util.Locale;

/** How identity numbers are cleaned of what typing and spreadsheets put into them, and how they are masked. */
public final class IdentityText {

    private IdentityText() {}

    /** Full-width made half-width (NFKC), blanks and invisible characters dropped, letters made upper-case. */
    public static String normalise(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cf}\\p{Z}]", "")
                .toUpperCase(Locale.ROOT);
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
