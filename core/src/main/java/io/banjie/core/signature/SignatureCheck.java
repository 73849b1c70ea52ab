// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.SentSignature;
import io.banjie.api.region.identity.CreditCode;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.certificate.CertificateJudge;
import io.banjie.core.certificate.Flaw;
import io.banjie.core.certificate.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;

/** Looks at signatures that applicants send: whether they were made over what is sent, by whom, and with what right. */
final class SignatureCheck {

    private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

    private final CertificateJudge judge;

    SignatureCheck(CertificateJudge judge) {
        this.judge = judge;
    }

    /** A signature whose parts could be read. */
    private record Parts(SignatureAlgorithm algorithm, X509CertificateHolder certificate, byte[] value) {}

    /**
     * Looks at a signature.
     *
     * @param creditCode of the employer who must have made it
     * @throws Refusal CERTIFICATE_UNVERIFIED when nobody can tell whether the certificate was revoked
     */
    Checked check(String creditCode, SentSignature sent, SignedContent content, Instant at) {
        List<Finding> unreadable = new ArrayList<>();
        Optional<Parts> read = parts(sent, unreadable);
        if (read.isEmpty()) {
            return new Checked(Optional.empty(), unreadable);
        }
        Parts parts = read.get();
        List<Finding> findings = new ArrayList<>();
        Optional<String> signed = signed(parts, content);
        if (signed.isEmpty()) {
            findings.add(Faults.of("signature-mismatch"));
        }
        certificate(parts.certificate, creditCode).map(Faults::of).ifPresent(findings::add);
        return findings.isEmpty()
                ? Checked.good(new KeptSignature(
                        parts.algorithm.word(),
                        CertificateText.write(parts.certificate),
                        signed.orElseThrow(),
                        CertificateText.base64(parts.value),
                        at.toString()))
                : new Checked(Optional.empty(), findings);
    }

    private static Optional<Parts> parts(SentSignature sent, List<Finding> unreadable) {
        Optional<SignatureAlgorithm> algorithm = SignatureAlgorithm.named(sent.algorithm());
        if (algorithm.isEmpty()) {
            String names = String.join("、", SignatureAlgorithm.words());
            unreadable.add(
                    Faults.at(Faults.FIELD + ".algorithm", "signature-algorithm-unknown", Map.of("algorithms", names)));
        }
        Optional<X509CertificateHolder> certificate = CertificateText.read(sent.certificate());
        if (certificate.isEmpty()) {
            unreadable.add(Faults.at(Faults.FIELD + ".certificate", "signature-certificate-unreadable", Map.of()));
        }
        Optional<byte[]> value = CertificateText.bytes(sent.value()).filter(bytes -> bytes.length > 0);
        if (value.isEmpty()) {
            unreadable.add(Faults.at(Faults.FIELD + ".value", "signature-value-unreadable", Map.of()));
        }
        if (algorithm.isPresent() && certificate.isPresent() && !fits(algorithm.get(), certificate.get())) {
            unreadable.add(Faults.at(
                    Faults.FIELD + ".algorithm",
                    "signature-algorithm-unfit",
                    Map.of("algorithm", algorithm.get().word())));
        }
        return unreadable.isEmpty()
                ? Optional.of(new Parts(algorithm.get(), certificate.get(), value.get()))
                : Optional.empty();
    }

    private static boolean fits(SignatureAlgorithm algorithm, X509CertificateHolder certificate) {
        return algorithm.fits(certificate.getSubjectPublicKeyInfo());
    }

    /** The text that was signed, among those that say what is sent. */
    private static Optional<String> signed(Parts parts, SignedContent content) {
        SubjectPublicKeyInfo key = parts.certificate.getSubjectPublicKeyInfo();
        return content.texts().stream()
                .filter(text -> parts.algorithm.verifies(key, SignedContent.bytes(text), parts.value))
                .findFirst();
    }

    /** What speaks against the certificate: the same as against signing in by it. */
    private Optional<String> certificate(X509CertificateHolder certificate, String creditCode) {
        Verdict verdict = judge.judge(List.of(bytes(certificate)));
        if (verdict instanceof Verdict.Bad bad) {
            return Optional.of(code(bad.flaw()));
        }
        boolean own = ((Verdict.Good) verdict)
                .certificate()
                .creditCode()
                .map(CreditCode::code)
                .filter(creditCode::equals)
                .isPresent();
        return own ? Optional.empty() : Optional.of("signature-certificate-foreign");
    }

    private static String code(Flaw flaw) {
        return switch (flaw) {
            case UNTRUSTED -> "signature-certificate-untrusted";
            case NOT_YET_VALID -> "signature-certificate-not-yet-valid";
            case EXPIRED -> "signature-certificate-expired";
            case REVOKED -> "signature-certificate-revoked";
            case REVOCATION_UNKNOWN ->
                throw Refusal.of(
                                ProblemCode.CERTIFICATE_UNVERIFIED, "there is no current revocation list of its issuer")
                        .retryAfter(LOOK_AGAIN);
        };
    }

    private static byte[] bytes(X509CertificateHolder certificate) {
        try {
            return certificate.getEncoded();
        } catch (IOException impossible) {
            throw new IllegalStateException("a certificate that was read cannot be written", impossible);
        }
    }
}
