// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** A text as few bytes, from which exactly the same text is made again: UTF-8 would lose halves of characters. */
final class TextBytes {

    private static final int LATIN = 0;
    private static final int WIDE = 1;
    private static final int LAST_LATIN = 0xFF;

    private TextBytes() {}

    static byte[] encode(String text) {
        int length = text.length();
        return isLatin(text) ? latin(text, length) : wide(text, length);
    }

    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_LATIN) {
                return false;
            }
        }
        return true;
    }

    private static byte[] latin(String text, int length) {
        byte[] bytes = new byte[length + 1];
        bytes[0] = LATIN;
        System.arraycopy(text.getBytes(ISO_8859_1), 0, bytes, 1, length);
        return bytes;
    }

    private static byte[] wide(String text, int length) {
        byte[] bytes = new byte[length * 2 + 1];
        bytes[0] = WIDE;
        for (int i = 0; i < length; i++) {
            bytes[i * 2 + 1] = (byte) (text.charAt(i) >> Byte.SIZE);
            bytes[i * 2 + 2] = (byte) text.charAt(i);
        }
        return bytes;
    }

    static String decode(byte[] bytes, int offset, int length) {
        if (bytes[offset] == LATIN) {
            return new String(bytes, offset + 1, length - 1, ISO_8859_1);
        }
        char[] text = new char[(length - 1) / 2];
        for (int i = 0; i < text.length; i++) {
            int at = offset + 1 + i * 2;
            text[i] = (char) (bytes[at] << Byte.SIZE | Byte.toUnsignedInt(bytes[at + 1]));
        }
        return new String(text);
    }
}
