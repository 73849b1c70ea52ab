// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import com.lowagie.text.Image;
import java.io.IOException;
import java.util.Arrays;

/** Reads pictures of the few kinds that papers may hold. */
final class Picture {

    private static final byte[][] BEGINNINGS = {
        {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
        {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
        {'G', 'I', 'F', '8'}
    };

    private Picture() {}

    /** Reads a PNG, JPEG or GIF picture. */
    static Image of(byte[] bytes) throws IOException {
        if (!isKnown(bytes)) {
            throw new IOException("it is neither PNG, JPEG nor GIF");
        }
        try {
            return Image.getInstance(bytes);
        } catch (RuntimeException e) {
            // The decoders answer damaged bytes with whatever exception they run into.
            throw new IOException(e.getMessage(), e);
        }
    }

    private static boolean isKnown(byte[] bytes) {
        return Arrays.stream(BEGINNINGS)
                .anyMatch(start ->
                        bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length));
    }
}
