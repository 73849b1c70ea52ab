// SPDX-License-Identifier: Apache-2.0
package io.banjie.portal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One file of the portal as it lies in the bundle.
 *
 * @param contentType its media type, with the charset for text
 * @param bytes the file itself
 * @param compressed the same file packed with gzip, absent where packing does not pay
 * @param hashed whether its name changes with its content, so that it may be kept for ever
 */
record PortalFile(String contentType, Variant bytes, Optional<Variant> compressed, boolean hashed) {

    /**
     * The bytes of one encoding with the name of just these bytes.
     *
     * @param content what is sent
     * @param tag the strong entity tag, with its quotes
     */
    record Variant(byte[] content, String tag) {
        static Variant of(byte[] content) {
            return new Variant(content, '"' + digest(content).substring(0, 32) + '"');
        }

        private static String digest(byte[] content) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            } catch (NoSuchAlgorithmException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        }
    }

    /** The variant for a caller who takes gzip or does not. */
    Variant variant(boolean takesGzip) {
        return takesGzip ? compressed.orElse(bytes) : bytes;
    }
}
