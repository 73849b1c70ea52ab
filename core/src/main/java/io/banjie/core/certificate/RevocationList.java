// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.certificate;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.cert.X509CRLEntryHolder;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * A list of revoked certificates (RFC 5280, section 5). Delta lists, indirect ones and those for some reasons only are not
 * understood and do not count.
 */
final class RevocationList {

    private static final Set<ASN1ObjectIdentifier> UNDERSTOOD = Set.of(Extension.issuingDistributionPoint);

    private final X509CRLHolder list;
    private final Optional<IssuingDistributionPoint> scope;
    private final Set<BigInteger> revoked;
    private final Map<X509Certificate, Boolean> signers = new ConcurrentHashMap<>();

    private RevocationList(X509CRLHolder list, Optional<IssuingDistributionPoint> scope) {
        this.list = list;
        this.scope = scope;
        revoked = new HashSet<>();
        Collection<?> entries = list.getRevokedCertificates();
        entries.forEach(entry -> revoked.add(((X509CRLEntryHolder) entry).getSerialNumber()));
    }

    /**
     * A list as it was read.
     *
     * @throws IllegalArgumentException when it is of a kind that is not understood
     */
    static RevocationList of(X509CRLHolder list) {
        Collection<?> critical = list.getCriticalExtensionOIDs();
        Optional<IssuingDistributionPoint> scope = Optional.ofNullable(
                        list.getExtension(Extension.issuingDistributionPoint))
                .map(extension -> IssuingDistributionPoint.getInstance(extension.getParsedValue()));
        boolean partial = scope.filter(some ->
                        some.isIndirectCRL() || some.onlyContainsAttributeCerts() || some.getOnlySomeReasons() != null)
                .isPresent();
        if (!UNDERSTOOD.containsAll(critical) || partial) {
            throw new IllegalArgumentException("a delta, indirect or partial list");
        }
        return new RevocationList(list, scope);
    }

    X500Name issuer() {
        return list.getIssuer();
    }

    /** When the next one is due; nothing when it does not say. */
    Optional<Instant> nextUpdate() {
        return Optional.ofNullable(list.getNextUpdate()).map(Date::toInstant);
    }

    /** Whether it is the list of an issuer: by name, by key, and allowed to be. */
    boolean isOf(X509Certificate issuer) {
        boolean[] usage = issuer.getKeyUsage();
        return issuer().equals(X500Name.getInstance(
                        issuer.getSubjectX500Principal().getEncoded()))
                && (usage == null || usage[6])
                && signers.computeIfAbsent(issuer, signer -> BouncyCastle.signed(list, signer));
    }

    boolean revokes(X509CertificateHolder certificate) {
        return revoked.contains(certificate.getSerialNumber());
    }

    /** Whether it is the newest its issuer promised, at an instant. */
    boolean current(Instant now) {
        return !now.isBefore(list.getThisUpdate().toInstant())
                && nextUpdate().filter(now::isBefore).isPresent();
    }

    /** Whether a certificate would stand in it if it were revoked. */
    boolean covers(X509CertificateHolder certificate, boolean authority) {
        return scope.map(some -> !(some.onlyContainsUserCerts() && authority)
                        && !(some.onlyContainsCACerts() && !authority)
                        && Optional.ofNullable(some.getDistributionPoint())
                                .map(point -> !disjoint(names(point), pointsOf(certificate)))
                                .orElse(true))
                .orElse(true);
    }

    private static boolean disjoint(Set<GeneralName> some, Set<GeneralName> others) {
        return some.stream().noneMatch(others::contains);
    }

    private static Set<GeneralName> pointsOf(X509CertificateHolder certificate) {
        return Stream.ofNullable(CRLDistPoint.fromExtensions(certificate.getExtensions()))
                .flatMap(points -> Stream.of(points.getDistributionPoints()))
                .map(DistributionPoint::getDistributionPoint)
                .flatMap(point -> Stream.ofNullable(point).flatMap(named -> names(named).stream()))
                .collect(Collectors.toSet());
    }

    private static Set<GeneralName> names(DistributionPointName point) {
        return point.getType() == DistributionPointName.FULL_NAME
                ? Set.of(GeneralNames.getInstance(point.getName()).getNames())
                : Set.of();
    }
}
