// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import java.util.regex.Pattern;

/** How a person's name is brought into the shape of an identity card. */
final class PersonName {

    private static final Pattern DOTS = Pattern.compile("[\\u2022\\u2027\\u2219\\u22C5\\u30FB\\uFF0E\\uFF65]");
    private static final Pattern BLANKS = Pattern.compile("\\p{Zs}+");
    private static final Pattern BLANKS_AT_DOT = Pattern.compile(" ?· ?");
    private static final Pattern BLANK_IN_CHINESE = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

    private PersonName() {}

    /**
     * The name with every look-alike of the middle dot of minority names made one, and without the blanks that two-character
     * names are padded with in tables.
     */
    static String tidy(String typed) {
        String dotted = DOTS.matcher(typed).replaceAll("·");
        String single = BLANKS.matcher(dotted).replaceAll(" ");
        String joined = BLANKS_AT_DOT.matcher(single).replaceAll("·");
        return BLANK_IN_CHINESE.matcher(joined).replaceAll("");
    }
}
