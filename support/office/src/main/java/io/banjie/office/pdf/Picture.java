// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import java.util.Arrays;

/** Tells pictures by their first bytes. */
final class Picture {

    private static final byte[][] BEGINNINGS = {
        {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
        {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
        {'G', 'I', 'F', '8'}
    };

    private Picture() {}

    /** Whether the bytes begin like a PNG, JPEG or GIF file. */
    static boolean isKnown(byte[] bytes) {
        return Arrays.stream(BEGINNINGS)
                .anyMatch(start ->
                        bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length));
    }
}
