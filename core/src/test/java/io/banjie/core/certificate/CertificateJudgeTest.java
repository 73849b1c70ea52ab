// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.identity.CreditCode;
import io.banjie.core.certificate.TestAuthority.Kind;
import io.banjie.core.certificate.TestAuthority.Shape;
import io.banjie.core.testregion.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateJudgeTest {

    private static final String CODE = "92220102MA15438D0X";
    private static final String SUBJECT = "C=CN,O=Fried Chicken,2.5.4.97=" + CODE;
    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
    private static final Instant BEFORE = NOW.minus(Duration.ofDays(30));
    private static final Instant LATER = NOW.plus(Duration.ofDays(335));

    @TempDir
    private Path folder;

    private final TestClock machine = new TestClock(NOW);
    private CertificateJudge judge;
    private TestAuthority authority;

    @BeforeEach
    void open() {
        authority = TestAuthority.root(Kind.EC, "Authority", BEFORE);
        judge = judge(true);
    }

    private CertificateJudge judge(boolean listsRequired) {
        return new TrustFolder(folder).judge(listsRequired, machine);
    }

    private void trust(TestAuthority trusted) {
        new TrustFolder(folder).trust(trusted);
    }

    private void revoke(TestAuthority issuer, X509CertificateHolder... revoked) {
        new TrustFolder(folder).put(issuer.revoking(NOW.minusSeconds(60), revoked));
    }

    private X509CertificateHolder issued() {
        return authority.issue(SUBJECT, BEFORE, LATER, Shape.PLAIN);
    }

    private Verdict judged(X509CertificateHolder... chain) {
        return judge.judge(Stream.of(chain).map(CertificateJudgeTest::bytes).toList());
    }

    private static byte[] bytes(X509CertificateHolder certificate) {
        try {
            return certificate.getEncoded();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static void assertBad(Verdict verdict, Flaw flaw) {
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Bad.class, bad -> assertThat(bad.flaw())
                .isEqualTo(flaw));
    }

    private static ClientCertificate good(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Good.class);
        return ((Verdict.Good) verdict).certificate();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_certificate_of_a_configured_authority_is_good_whatever_its_key(Kind kind) {
        authority = TestAuthority.root(kind, "Authority", BEFORE);
        trust(authority);
        revoke(authority);

        ClientCertificate certificate = good(judged(issued()));

        assertThat(certificate.creditCode().map(CreditCode::code)).contains(CODE);
        assertThat(certificate.issuer()).isEqualTo("cn=Authority");
        assertThat(certificate.notAfter()).isEqualTo(LATER);
        assertThat(certificate.digest()).hasSize(64);
        assertThat(certificate.forSignIn()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_revoked_certificate_is_refused_whatever_its_key(Kind kind) {
        authority = TestAuthority.root(kind, "Authority", BEFORE);
        X509CertificateHolder certificate = issued();
        trust(authority);
        revoke(authority, certificate);

        assertBad(judged(certificate), Flaw.REVOKED);
        assertThat(good(judged(issued()))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'C=CN,2.5.4.97=92220102MA15438D0X', 92220102MA15438D0X",
        "'C=CN,2.5.4.97=NTRCN-92220102MA15438D0X', 92220102MA15438D0X",
        "'C=CN,2.5.4.5=92220102ma15438d0x', 92220102MA15438D0X",
        "'C=CN,2.5.4.5=4711,2.5.4.97=92220102MA15438D0X', 92220102MA15438D0X",
        "'C=CN,2.5.4.5=92220102MA15438D0X+2.5.4.97=92220102MA15438D0X', 92220102MA15438D0X",
        "'C=CN,2.5.4.5=91220102MA17A0026Q,2.5.4.97=92220102MA15438D0X', ",
        "'C=CN,2.5.4.97=92220102MA15438D0Y', ",
        "'C=CN,O=92220102MA15438D0X', ",
    })
    void the_credit_code_is_the_only_one_the_subject_names(String subject, String code) {
        trust(authority);
        revoke(authority);

        ClientCertificate certificate = good(judged(authority.issue(subject, BEFORE, LATER, Shape.PLAIN)));

        assertThat(certificate.creditCode().map(CreditCode::code)).isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void dates_obey_the_machines_clock() {
        trust(authority);
        revoke(authority);
        X509CertificateHolder expired = authority.issue(SUBJECT, BEFORE, NOW.minusSeconds(1), Shape.PLAIN);
        X509CertificateHolder early = authority.issue(SUBJECT, NOW.plusSeconds(1), LATER, Shape.PLAIN);

        assertBad(judged(expired), Flaw.EXPIRED);
        assertBad(judged(early), Flaw.NOT_YET_VALID);
        machine.pass(Duration.ofSeconds(1));
        assertThat(good(judged(early))).isNotNull();
    }

    @Test
    void who_issued_it_is_told_of_an_expired_one_and_not_of_a_foreign_one() {
        trust(authority);
        Verdict expired = judged(authority.issue(SUBJECT, BEFORE, NOW.minusSeconds(1), Shape.PLAIN));
        Verdict foreign = judged(
                TestAuthority.root(Kind.EC, "Other", BEFORE).issue(SUBJECT, BEFORE, NOW.minusSeconds(1), Shape.PLAIN));

        assertThat(((Verdict.Bad) expired).certificate()).isPresent();
        assertThat(foreign).isEqualTo(new Verdict.Bad(Flaw.UNTRUSTED, Optional.empty()));
    }

    @Test
    void where_no_authority_is_configured_nobody_gets_in() {
        revoke(authority);

        assertBad(judged(issued()), Flaw.UNTRUSTED);
    }

    @Test
    void a_foreign_authority_of_the_same_name_is_foreign() {
        trust(authority);
        revoke(authority);
        TestAuthority foreign = TestAuthority.root(Kind.EC, "Authority", BEFORE);

        assertBad(judged(foreign.issue(SUBJECT, BEFORE, LATER, Shape.PLAIN)), Flaw.UNTRUSTED);
        assertBad(judged(foreign.issue(SUBJECT, BEFORE, LATER, Shape.PLAIN), foreign.certificate()), Flaw.UNTRUSTED);
    }

    @Test
    void what_is_no_certificate_or_was_changed_is_untrusted() {
        trust(authority);
        revoke(authority);
        byte[] changed = bytes(issued());
        changed[changed.length / 2] ^= 1;

        assertBad(judge.judge(List.of(new byte[] {1, 2, 3})), Flaw.UNTRUSTED);
        assertBad(judge.judge(List.of(changed)), Flaw.UNTRUSTED);
        assertBad(judge.judge(List.of(new byte[0])), Flaw.UNTRUSTED);
    }

    @Test
    void neither_an_authority_nor_a_key_for_secrets_proves_who_somebody_is() {
        trust(authority);
        revoke(authority);
        Shape another = builder -> builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        Shape secrets =
                builder -> builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyEncipherment));

        assertBad(judged(authority.certificate()), Flaw.UNTRUSTED);
        assertBad(judged(authority.issue(SUBJECT, BEFORE, LATER, another)), Flaw.UNTRUSTED);
        assertBad(judged(authority.issue(SUBJECT, BEFORE, LATER, secrets)), Flaw.UNTRUSTED);
    }

    @Test
    void a_servers_certificate_is_not_for_signing_in() {
        trust(authority);
        revoke(authority);
        Shape server = builder -> builder.addExtension(
                Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
        Shape client = builder -> builder.addExtension(
                Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth));

        assertThat(good(judged(authority.issue(SUBJECT, BEFORE, LATER, server))).forSignIn())
                .isFalse();
        assertThat(good(judged(authority.issue(SUBJECT, BEFORE, LATER, client))).forSignIn())
                .isTrue();
    }

    @Test
    void a_forged_list_counts_for_nothing() {
        trust(authority);
        X509CertificateHolder certificate = issued();
        TestAuthority forger = authority.forgedBy(TestAuthority.root(Kind.EC, "Forger", BEFORE));

        revoke(forger, certificate);

        assertBad(judged(certificate), Flaw.REVOCATION_UNKNOWN);
    }

    @Test
    void a_list_out_of_date_still_says_who_was_revoked_but_not_who_was_not() {
        trust(authority);
        X509CertificateHolder revoked = issued();
        revoke(authority, revoked);

        machine.pass(Duration.ofDays(8));

        assertBad(judged(revoked), Flaw.REVOKED);
        assertBad(judged(issued()), Flaw.REVOCATION_UNKNOWN);
    }

    @Test
    void an_operator_may_do_without_lists() {
        trust(authority);
        X509CertificateHolder certificate = issued();
        assertBad(judged(certificate), Flaw.REVOCATION_UNKNOWN);

        judge = judge(false);
        assertThat(good(judged(certificate))).isNotNull();
        revoke(authority, certificate);
        assertBad(judged(certificate), Flaw.REVOKED);
    }

    @Test
    void files_are_read_again_when_they_change() throws IOException {
        X509CertificateHolder certificate = issued();
        assertBad(judged(certificate), Flaw.UNTRUSTED);
        trust(authority);
        revoke(authority);
        assertThat(good(judged(certificate))).isNotNull();

        revoke(authority, certificate);
        assertBad(judged(certificate), Flaw.REVOKED);
        Files.delete(folder.resolve("authorities/ca.pem"));
        assertBad(judged(certificate), Flaw.UNTRUSTED);
    }

    @Test
    void a_broken_file_does_not_hide_the_others() throws IOException {
        trust(authority);
        revoke(authority);
        Files.writeString(folder.resolve("authorities/broken.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n");
        Files.write(folder.resolve("lists/broken.crl"), new byte[] {1, 2, 3});

        assertThat(good(judged(issued()))).isNotNull();
        assertThat(judge.trust().problems()).hasSize(2).anyMatch(problem -> problem.startsWith("broken.crl"));
    }

    @Test
    void who_brings_lists_brings_no_authorities() {
        revoke(authority);
        TestAuthority.write(folder.resolve("lists/ca.pem"), authority.certificate());
        X509CertificateHolder single = issued();
        TestAuthority.write(folder.resolve("authorities/single.pem"), single);

        assertBad(judged(single), Flaw.UNTRUSTED);
        assertThat(judge.trust().authorities()).isEmpty();
    }

    @Test
    void an_authority_in_between_may_be_sent_along_and_needs_a_list_of_its_own() {
        TestAuthority branch = authority.below("Branch", BEFORE, LATER);
        X509CertificateHolder certificate = branch.issue(SUBJECT, BEFORE, LATER, Shape.PLAIN);
        trust(authority);
        revoke(authority);

        assertBad(judged(certificate), Flaw.UNTRUSTED);
        assertBad(judged(certificate, branch.certificate()), Flaw.REVOCATION_UNKNOWN);
        TestAuthority.write(folder.resolve("lists/branch.crl"), branch.revoking(NOW.minusSeconds(60)));
        assertThat(good(judged(certificate, branch.certificate()))).isNotNull();
        revoke(authority, branch.certificate());
        assertBad(judged(certificate, branch.certificate()), Flaw.REVOKED);
    }

    @Test
    void who_may_issue_nothing_or_no_longer_vouches_for_nobody() {
        trust(authority);
        revoke(authority);
        TestAuthority employer = authority.below("Employer", BEFORE, LATER, Shape.PLAIN);
        TestAuthority expired = authority.below("Expired", BEFORE, NOW.minusSeconds(1));

        for (TestAuthority issuer : List.of(employer, expired)) {
            TestAuthority.write(folder.resolve("lists/issuer.crl"), issuer.revoking(NOW.minusSeconds(60)));
            assertBad(judged(issuer.issue(SUBJECT, BEFORE, LATER, Shape.PLAIN), issuer.certificate()), Flaw.UNTRUSTED);
        }
    }
}
