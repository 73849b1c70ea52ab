// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import io.banjie.core.store.Digest;
import io.banjie.core.store.Json;
import java.util.Objects;

/**
 * A signature as it is kept beside the submission it covers: all that is needed to verify it, and nothing else.
 *
 * @param algorithm the algorithm's name; that of the platform's attestation where the platform signed
 * @param key the signer's certificate in base64, or the platform's public key where the platform signed
 * @param content the canonical text that was signed
 * @param value the signature in base64
 * @param signedAt when it was received or made, ISO 8601 in UTC
 */
public record KeptSignature(String algorithm, String key, String content, String value, String signedAt) {
    public KeptSignature {
        Objects.requireNonNull(algorithm, "algorithm");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(signedAt, "signedAt");
    }

    /** Its text in the tables. */
    public String text() {
        return Json.canonical(this);
    }

    /** The digest by which a journal entry covers it. */
    public String digest() {
        return digest(text());
    }

    /** The digest of a text in the tables, whatever it says. */
    public static String digest(String text) {
        return Digest.of(text);
    }

    /** The algorithm alone: what was signed is personal data. */
    @Override
    public String toString() {
        return "KeptSignature[" + algorithm + "]";
    }
}
