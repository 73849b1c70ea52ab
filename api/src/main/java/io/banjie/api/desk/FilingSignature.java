// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The signature under which a filing was handed in, as it is found at this moment. What cannot be read any more is empty.
 *
 * @param algorithm the algorithm of the applicant's signature; {@link #ATTESTED} where the platform signed in its place
 * @param subject the name in the applicant's certificate (RFC 4514)
 * @param issuer the name of who issued it
 * @param certificateSerial its number with that issuer, hexadecimal
 * @param signedAt when the platform received or made it; absent where it cannot be read
 * @param state whether it holds
 * @param attested whether the platform signed for an applicant who was signed in by the certificate
 */
public record FilingSignature(
        String algorithm,
        String subject,
        String issuer,
        String certificateSerial,
        Optional<Instant> signedAt,
        State state,
        boolean attested) {

    /** The algorithm of the platform's own attestation. */
    public static final String ATTESTED = "PLATFORM_ATTESTED";

    /** Whether a signature holds. */
    public enum State {
        /** The filing is as it was signed. */
        VALID,
        /** The filing, its journal or the signature were altered since. */
        TAMPERED
    }

    public FilingSignature {
        Objects.requireNonNull(algorithm, "algorithm");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(certificateSerial, "certificateSerial");
        Objects.requireNonNull(signedAt, "signedAt");
        Objects.requireNonNull(state, "state");
    }

    /** The same, found altered. */
    public FilingSignature tampered() {
        return new FilingSignature(algorithm, subject, issuer, certificateSerial, signedAt, State.TAMPERED, attested);
    }
}
