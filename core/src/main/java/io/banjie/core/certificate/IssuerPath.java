// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.certificate;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;

/** The way from a certificate to somebody who is trusted (RFC 5280, section 6), by BouncyCastle's implementation of it. */
final class IssuerPath {

    private static final int MOST_BETWEEN = 4;

    private IssuerPath() {}

    /**
     * Who issued a certificate, who issued that one's certificate, and so on to a configured authority.
     *
     * @param between certificates of authorities that nobody vouches for yet
     * @param at when all of them must have been valid
     * @return at least one certificate, the configured authority's last; nothing when there is no way
     */
    static Optional<List<X509Certificate>> find(
            X509CertificateHolder certificate,
            List<X509CertificateHolder> between,
            List<X509Certificate> authorities,
            Instant at)
            throws CertificateException {
        if (authorities.isEmpty()) {
            return Optional.empty();
        }
        X509Certificate target = BouncyCastle.certificate(certificate);
        List<X509Certificate> known = new ArrayList<>(List.of(target));
        for (X509CertificateHolder other : between) {
            known.add(BouncyCastle.certificate(other));
        }
        try {
            PKIXCertPathBuilderResult found =
                    (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX", BouncyCastle.PROVIDER)
                            .build(asked(target, known, authorities, at));
            Stream<X509Certificate> passed = found.getCertPath().getCertificates().stream()
                    .map(X509Certificate.class::cast)
                    .skip(1);
            return Optional.of(
                    Stream.concat(passed, Stream.of(found.getTrustAnchor().getTrustedCert()))
                            .toList());
        } catch (CertPathBuilderException noWay) {
            return Optional.empty();
        } catch (GeneralSecurityException unexpected) {
            throw BouncyCastle.unexpected(unexpected);
        }
    }

    private static PKIXBuilderParameters asked(
            X509Certificate target, List<X509Certificate> known, List<X509Certificate> authorities, Instant at)
            throws GeneralSecurityException {
        X509CertSelector selector = new X509CertSelector();
        selector.setCertificate(target);
        Set<TrustAnchor> anchors = authorities.stream()
                .map(authority -> new TrustAnchor(authority, null))
                .collect(Collectors.toSet());
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, selector);
        parameters.addCertStore(
                CertStore.getInstance("Collection", new CollectionCertStoreParameters(known), BouncyCastle.PROVIDER));
        parameters.setRevocationEnabled(false);
        parameters.setMaxPathLength(MOST_BETWEEN);
        parameters.setDate(Date.from(at));
        return parameters;
    }

    static boolean validAt(X509Certificate certificate, Instant instant) {
        return !instant.isBefore(certificate.getNotBefore().toInstant())
                && !instant.isAfter(certificate.getNotAfter().toInstant());
    }
}
