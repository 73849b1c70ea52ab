// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.core.text.Messages;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of the sheets, and how words in cells are compared. */
final class Words {

    static final Messages TEXTS = new Messages(Words.class);

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\\p{Cf}]+");

    private Words() {}

    /** Half-width, in small letters and without blanks. */
    static String plain(String text) {
        return BLANKS.matcher(narrow(text)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Half-width, without blanks around. */
    static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
