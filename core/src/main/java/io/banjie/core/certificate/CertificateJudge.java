// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.certificate;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Judges certificates by the authorities and revocation lists in the operator's files: RSA, elliptic curves and SM2 alike.
 * Time is the machine's and not the platform's: a demonstration that moves its clock by years neither expires anybody's
 * certificate nor brings one back to life.
 */
@Component(service = CertificateJudge.class, configurationPid = "io.banjie.core.certificate")
public final class CertificateJudge {

    private final TrustFiles files;
    private final boolean listsRequired;
    private final Clock machine;

    /** The settings of {@code io.banjie.core.certificate}. */
    public @interface Config {
        /** Files and folders with the certificates of those who may issue employers' certificates. */
        String[] authorities() default {};

        /** Files and folders with their revocation lists. */
        String[] revocationLists() default {};

        /** Whether a certificate is refused when no current list of its issuer is there. */
        boolean revocationListsRequired() default true;
    }

    /** A judge by the configured files. */
    @Activate
    public CertificateJudge(Config config) {
        this(
                new TrustFiles(paths(config.authorities()), paths(config.revocationLists())),
                config.revocationListsRequired(),
                Clock.systemUTC());
    }

    CertificateJudge(TrustFiles files, boolean listsRequired, Clock machine) {
        this.files = Objects.requireNonNull(files, "files");
        this.listsRequired = listsRequired;
        this.machine = Objects.requireNonNull(machine, "machine");
    }

    private static List<Path> paths(String... configured) {
        return Stream.of(configured)
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(Path::of)
                .toList();
    }

    /** Whom the operator trusts now. */
    Trust trust() {
        return files.current();
    }

    /** The machine's time, by which it judges. */
    public Instant now() {
        return machine.instant();
    }

    boolean listsRequired() {
        return listsRequired;
    }

    /**
     * Judges the first certificate of a chain.
     *
     * @param chain its bytes in DER, then those of the authorities between its issuer and a configured one, if any
     */
    public Verdict judge(List<byte[]> chain) {
        try {
            List<X509CertificateHolder> sent = new ArrayList<>();
            for (byte[] bytes : chain) {
                sent.add(new X509CertificateHolder(bytes));
            }
            return judged(sent.get(0), sent.subList(1, sent.size()));
        } catch (IOException | CertificateException | IllegalArgumentException | IllegalStateException unreadable) {
            return new Verdict.Bad(Flaw.UNTRUSTED, Optional.empty());
        }
    }

    private Verdict judged(X509CertificateHolder sent, List<X509CertificateHolder> between)
            throws IOException, CertificateException {
        ClientCertificate certificate = CertificateReading.read(sent);
        Trust trust = files.current();
        Instant now = machine.instant();
        Optional<List<X509Certificate>> issuers = provesItsHolder(sent)
                ? IssuerPath.find(sent, between, trust.authorities(), within(certificate, now))
                : Optional.empty();
        if (issuers.isEmpty()) {
            return new Verdict.Bad(Flaw.UNTRUSTED, Optional.empty());
        }
        return flaw(sent, certificate, issuers.get(), trust, now)
                .<Verdict>map(flaw -> new Verdict.Bad(flaw, Optional.of(certificate)))
                .orElseGet(() -> new Verdict.Good(certificate));
    }

    private Optional<Flaw> flaw(
            X509CertificateHolder sent,
            ClientCertificate certificate,
            List<X509Certificate> issuers,
            Trust trust,
            Instant now)
            throws CertificateException {
        if (now.isBefore(certificate.notBefore())) {
            return Optional.of(Flaw.NOT_YET_VALID);
        }
        if (now.isAfter(certificate.notAfter())) {
            return Optional.of(Flaw.EXPIRED);
        }
        if (!IssuerPath.validAt(issuers.get(issuers.size() - 1), now)) {
            return Optional.of(Flaw.UNTRUSTED);
        }
        Revocation revocation = new Revocation(trust.lists(), listsRequired, now);
        X509CertificateHolder subject = sent;
        for (X509Certificate issuer : issuers) {
            Optional<Flaw> found = revocation.flaw(subject, issuer);
            if (found.isPresent()) {
                return found;
            }
            subject = new JcaX509CertificateHolder(issuer);
        }
        return Optional.empty();
    }

    /** The instant at which its issuers must have been valid: now, or while it was valid itself. */
    private static Instant within(ClientCertificate certificate, Instant now) {
        if (now.isBefore(certificate.notBefore())) {
            return certificate.notBefore();
        }
        return now.isAfter(certificate.notAfter()) ? certificate.notAfter() : now;
    }

    /** Not that of an authority, nor one whose key may only receive secrets. */
    private static boolean provesItsHolder(X509CertificateHolder certificate) {
        BasicConstraints constraints = BasicConstraints.fromExtensions(certificate.getExtensions());
        KeyUsage usage = KeyUsage.fromExtensions(certificate.getExtensions());
        return (constraints == null || !constraints.isCA())
                && (usage == null || usage.hasUsages(KeyUsage.digitalSignature));
    }
}
