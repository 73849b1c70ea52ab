// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.util.Objects;

/**
 * The applicant's signature over what is handed in: over the canonical JSON (RFC 8785, UTF-8) of {@code region},
 * {@code type}, {@code relatesTo} and {@code answers} as they are sent.
 *
 * @param algorithm SM3withSM2, SHA256withECDSA, SHA256withRSA or RSASSA-PSS
 * @param certificate the signer's certificate (X.509), PEM or the base64 of its DER
 * @param value the signature's value in base64
 */
public record SentSignature(String algorithm, String certificate, String value) {
    public SentSignature {
        Objects.requireNonNull(algorithm, "algorithm");
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(value, "value");
    }

    /** The algorithm alone. */
    @Override
    public String toString() {
        return "SentSignature[" + algorithm + "]";
    }
}
