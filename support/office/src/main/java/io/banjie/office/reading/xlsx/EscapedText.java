// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xlsx;

/** Characters that XML cannot hold are written by workbooks as {@code _xHHHH_} (ISO/IEC 29500-1, ST_Xstring). */
final class EscapedText {

    private static final int LENGTH = 7;
    private static final int HEX = 16;

    private EscapedText() {}

    static String decode(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int done = 0;
        while (at >= 0) {
            if (isEscape(text, at)) {
                plain.append(text, done, at)
                        .append((char) Integer.parseInt(text.substring(at + 2, at + LENGTH - 1), HEX));
                done = at + LENGTH;
                at = text.indexOf("_x", done);
            } else {
                at = text.indexOf("_x", at + 1);
            }
        }
        return plain.append(text, done, text.length()).toString();
    }

    private static boolean isEscape(String text, int at) {
        if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            char c = text.charAt(i);
            if (c > 'f' || Character.digit(c, HEX) < 0) {
                return false;
            }
        }
        return true;
    }
}
