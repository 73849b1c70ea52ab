// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The code printed beside a number: who knows it has seen the paper. Twelve characters of the 32 that are told apart on
 * paper, so 60 bits that cannot be guessed.
 */
public final class CheckCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CheckCode() {}

    /** A new code. */
    public static String random() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(position -> ALPHABET.substring(position, position + 1))
                .collect(Collectors.joining());
    }

    /** Whether a typed code is this one; takes as long for every wrong code. Letters that look like digits count as these. */
    static boolean matches(String code, String typed) {
        String meant = typed.strip()
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), meant.getBytes(StandardCharsets.UTF_8));
    }
}
