// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.certificate;

import io.banjie.api.region.identity.CreditCode;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;

/**
 * What a certificate says of itself. Nothing of it is proved before {@link CertificateJudge} found no flaw.
 *
 * @param digest SHA-256 of the certificate's bytes, 64 hexadecimal digits: by which it is known again
 * @param subject the subject's name in the form of RFC 4514
 * @param issuer the issuer's name in the form of RFC 4514
 * @param serialNumber its number with that issuer
 * @param notBefore from when it is valid
 * @param notAfter until when
 * @param creditCode the one valid credit code its subject names; absent when it names none or several
 * @param forSignIn whether its issuer lets it be used by clients of TLS
 */
public record ClientCertificate(
        String digest,
        String subject,
        String issuer,
        BigInteger serialNumber,
        Instant notBefore,
        Instant notAfter,
        Optional<CreditCode> creditCode,
        boolean forSignIn) {}
