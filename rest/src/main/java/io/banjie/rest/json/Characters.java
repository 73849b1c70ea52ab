// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.json;

/** Which characters may be sent to us. */
public final class Characters {

    private Characters() {}

    /** Whether a text has no control characters but line ends and tabs, and no half of a character. */
    public static boolean clean(String text) {
        return text.codePoints().allMatch(Characters::clean);
    }

    private static boolean clean(int codePoint) {
        boolean halfCharacter = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean lineEndOrTab = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        return !halfCharacter && (lineEndOrTab || !Character.isISOControl(codePoint));
    }
}
