// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Gives a PDF an identifier that follows from its content instead of from clock and memory. */
final class Fingerprint {

    private static final byte[] KEY = "/ID [<".getBytes(ISO_8859_1);
    private static final int ID_BYTES = 16;

    private Fingerprint() {}

    /** Overwrites both halves of the trailer's identifier with the digest of all that stands before it. */
    static byte[] stamp(byte[] pdf) {
        int first = lastIndexOf(pdf, KEY) + KEY.length;
        byte[] id = Arrays.copyOf(digest(pdf, first), ID_BYTES);
        byte[] hex = HexFormat.of().formatHex(id).getBytes(ISO_8859_1);
        int second = first + hex.length + "><".length();
        byte[] stamped = pdf.clone();
        System.arraycopy(hex, 0, stamped, first, hex.length);
        System.arraycopy(hex, 0, stamped, second, hex.length);
        return stamped;
    }

    private static byte[] digest(byte[] pdf, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(pdf, 0, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static int lastIndexOf(byte[] text, byte[] part) {
        for (int at = text.length - part.length; at >= 0; at--) {
            if (Arrays.equals(text, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new IllegalStateException("The PDF has no identifier.");
    }
}
