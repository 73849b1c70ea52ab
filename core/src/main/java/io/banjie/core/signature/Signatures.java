// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.FilingSignature;
import io.banjie.api.desk.FilingSignature.State;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.SentSignature;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.certificate.CertificateJudge;
import io.banjie.core.store.Database;
import io.banjie.core.store.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Signatures over what employers hand in: their own, or the platform's in the place of those who signed in by certificate
 * (电子签名法, articles 13, 14).
 */
@Component(service = Signatures.class)
public final class Signatures {

    private final Database database;
    private final SignatureCheck check;
    private final PlatformSeal seal;

    /** Signatures of those whose certificates this judge finds good. */
    @Activate
    public Signatures(@Reference Database database, @Reference CertificateJudge judge, @Reference PlatformSeal seal) {
        this.database = Objects.requireNonNull(database, "database");
        this.check = new SignatureCheck(judge);
        this.seal = Objects.requireNonNull(seal, "seal");
    }

    /**
     * Looks at a signature that was sent.
     *
     * @param creditCode of the employer who must have made it
     * @param at when it was received
     * @throws Refusal CERTIFICATE_UNVERIFIED when nobody can tell whether the certificate was revoked
     */
    public Checked check(String creditCode, SentSignature sent, SignedContent content, Instant at) {
        return check.check(creditCode, sent, content, at);
    }

    /** Whether this is said about a signature. */
    public static boolean concerns(Finding finding) {
        return finding.field().equals(Faults.FIELD) || finding.field().startsWith(Faults.FIELD + ".");
    }

    /** The refusal where nothing but the signature is wrong, named after what is. */
    public static Refusal refusal(List<Finding> errors) {
        return Refusal.of(ProblemCode.INVALID_ANSWERS, errors.get(0).message())
                .because(errors)
                .named(errors.get(0).code());
    }

    /** What is said where nothing is to be signed, but was. */
    public static Checked unexpected() {
        return Checked.bad(Faults.of("signature-unexpected"));
    }

    /** What is said where a signature is demanded and there is none. */
    public static Checked missing() {
        return Checked.bad(Faults.of("signature-missing"));
    }

    /** The certificate by which somebody is signed in; nothing where it was by password. */
    public Optional<SignedInBy> signedInBy(Actor actor) {
        return actor.certificate()
                .flatMap(digest -> database.read(handle -> SignedInBy.find(handle, digest, actor.username())));
    }

    /** What the certificate by which somebody signs calls its owner: the one that was sent, else that of the session. */
    public CertifiedName certified(Actor actor, Optional<SentSignature> sent) {
        return sent.isPresent()
                ? CertificateText.read(sent.get().certificate())
                        .map(certificate -> CertifiedName.of(certificate.getSubject()))
                        .orElse(CertifiedName.UNKNOWN)
                : signedInBy(actor)
                        .map(by -> CertifiedName.written(by.subject()))
                        .orElse(CertifiedName.UNKNOWN);
    }

    /** What is said where an employer tells another name of itself than its certificate does. */
    public static Finding otherName(String field, Severity severity, CertifiedName certified) {
        return Faults.at(field, severity, "employer-name-differs", Map.of("name", certified.shown()));
    }

    /** Signs in the place of somebody who is signed in by a certificate. */
    public KeptSignature attest(SignedInBy certificate, SignedContent content, Instant at) {
        String text = certificate.attesting(at).over(content);
        return new KeptSignature(
                FilingSignature.ATTESTED,
                CertificateText.base64(encoded(seal.key())),
                text,
                CertificateText.base64(seal.sign(SignedContent.bytes(text))),
                at.toString());
    }

    /** A signature as its kept text shows it: valid when its maker made it over the content that it holds. */
    public FilingSignature seen(String kept) {
        try {
            KeptSignature signature = Optional.ofNullable(Json.read(kept, KeptSignature.class))
                    .orElseThrow(IllegalArgumentException::new);
            return signature.algorithm().equals(FilingSignature.ATTESTED) ? attested(signature) : own(signature);
        } catch (UncheckedIOException | IllegalArgumentException | DateTimeException altered) {
            return unreadable();
        }
    }

    /** A signature of which nothing can be read any more. */
    public static FilingSignature unreadable() {
        return new FilingSignature("", "", "", "", Optional.empty(), State.TAMPERED, false);
    }

    private FilingSignature attested(KeptSignature signature) {
        Attestation attestation = Attestation.in(signature.content());
        boolean holds = Arrays.equals(decoded(signature.key()), encoded(seal.key()))
                && holds(PlatformSeal.ALGORITHM, seal.key(), signature)
                && attestation.signedAt().equals(Instant.parse(signature.signedAt()));
        return new FilingSignature(
                FilingSignature.ATTESTED,
                attestation.subject(),
                attestation.issuer(),
                attestation.serialNumber(),
                Optional.of(attestation.signedAt()),
                state(holds),
                true);
    }

    private static FilingSignature own(KeptSignature signature) {
        SignatureAlgorithm algorithm =
                SignatureAlgorithm.named(signature.algorithm()).orElseThrow(IllegalArgumentException::new);
        X509CertificateHolder certificate =
                CertificateText.read(signature.key()).orElseThrow(IllegalArgumentException::new);
        return new FilingSignature(
                algorithm.word(),
                CertificateText.subject(certificate),
                CertificateText.issuer(certificate),
                CertificateText.serialNumber(certificate),
                Optional.of(Instant.parse(signature.signedAt())),
                state(holds(algorithm, certificate.getSubjectPublicKeyInfo(), signature)),
                false);
    }

    private static boolean holds(SignatureAlgorithm algorithm, SubjectPublicKeyInfo key, KeptSignature signature) {
        return algorithm.verifies(key, SignedContent.bytes(signature.content()), decoded(signature.value()));
    }

    private static State state(boolean holds) {
        return holds ? State.VALID : State.TAMPERED;
    }

    private static byte[] decoded(String base64) {
        return CertificateText.bytes(base64).orElseThrow(IllegalArgumentException::new);
    }

    private static byte[] encoded(SubjectPublicKeyInfo key) {
        try {
            return key.getEncoded();
        } catch (IOException impossible) {
            throw new IllegalStateException("a public key cannot be written", impossible);
        }
    }
}
