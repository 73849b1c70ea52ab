// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.certificate;

import io.banjie.api.region.identity.CreditCode;
import io.banjie.core.store.Digest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.RFC4519Style;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Reads what a certificate says. The credit code stands in the subject's organizationIdentifier (2.5.4.97; perhaps after a
 * scheme and country as in ETSI EN 319 412-1, {@code NTRCN-}) or its serialNumber (2.5.4.5). By BouncyCastle: the JDK reads
 * neither these attributes' names nor certificates of SM2.
 */
final class CertificateReading {

    private static final List<ASN1ObjectIdentifier> CODES =
            List.of(BCStyle.ORGANIZATION_IDENTIFIER, BCStyle.SERIALNUMBER);
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z]{5}-");

    private CertificateReading() {}

    static ClientCertificate read(X509CertificateHolder certificate) throws IOException {
        return new ClientCertificate(
                Digest.of(certificate.getEncoded()),
                RFC4519Style.INSTANCE.toString(certificate.getSubject()),
                RFC4519Style.INSTANCE.toString(certificate.getIssuer()),
                certificate.getSerialNumber(),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                creditCode(certificate.getSubject()),
                forSignIn(certificate));
    }

    private static Optional<CreditCode> creditCode(X500Name subject) {
        Set<CreditCode> named = CODES.stream()
                .flatMap(attribute -> SubjectText.values(subject, attribute))
                .map(value -> SCHEME.matcher(value.strip()).replaceFirst(""))
                .flatMap(value -> CreditCode.parse(value).stream())
                .collect(Collectors.toSet());
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    private static boolean forSignIn(X509CertificateHolder certificate) {
        ExtendedKeyUsage usage = ExtendedKeyUsage.fromExtensions(certificate.getExtensions());
        return usage == null
                || usage.hasKeyPurposeId(KeyPurposeId.id_kp_clientAuth)
                || usage.hasKeyPurposeId(KeyPurposeId.anyExtendedKeyUsage);
    }
}
