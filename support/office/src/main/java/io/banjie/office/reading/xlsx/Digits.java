// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xlsx;

/** Digits as XML stores them. */
final class Digits {

    private static final int MOST = 9;

    private Digits() {}

    /** A whole number; -1 for what is none or has more than nine digits. */
    static int whole(String text) {
        if (text.isEmpty() || text.length() > MOST) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Whether a text is a decimal number, perhaps with an exponent. */
    static boolean isNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if ("+-.eE".indexOf(c) < 0) {
                return false;
            }
        }
        return digits > 0 && digits == text.length() || digits > 0 && parses(text);
    }

    private static boolean parses(String text) {
        try {
            return Double.isFinite(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
