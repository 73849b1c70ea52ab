// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.certificate;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Whether certificates were revoked.
 *
 * @param lists all lists there are
 * @param required whether there must be a current one
 * @param now by which it must be current
 */
record Revocation(List<RevocationList> lists, boolean required, Instant now) {

    /** What the lists of its issuer say of a certificate. One that is out of date still says who was revoked. */
    Optional<Flaw> flaw(X509CertificateHolder certificate, X509Certificate issuer) {
        List<RevocationList> its =
                lists.stream().filter(list -> list.isOf(issuer)).toList();
        if (its.stream().anyMatch(list -> list.revokes(certificate))) {
            return Optional.of(Flaw.REVOKED);
        }
        BasicConstraints constraints = BasicConstraints.fromExtensions(certificate.getExtensions());
        boolean authority = constraints != null && constraints.isCA();
        boolean told = its.stream().anyMatch(list -> list.current(now) && list.covers(certificate, authority));
        return told || !required ? Optional.empty() : Optional.of(Flaw.REVOCATION_UNKNOWN);
    }
}
