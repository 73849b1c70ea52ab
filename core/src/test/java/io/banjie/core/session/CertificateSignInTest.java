// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.session;

import static io.banjie.core.session.Reception.ORIGIN;
import static io.banjie.core.session.Reception.PASSWORD;
import static io.banjie.core.session.SessionsTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.AccountCertificate;
import io.banjie.api.desk.AccountDesk.NewAccount;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Session;
import io.banjie.api.desk.SessionCertificate;
import io.banjie.core.certificate.TestAuthority;
import io.banjie.core.certificate.TestAuthority.Kind;
import io.banjie.core.certificate.TestAuthority.Shape;
import io.banjie.core.region.ProfileRegions;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.store.TestDatabases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateSignInTest {

    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
    private static final Instant BEFORE = NOW.minus(Duration.ofDays(30));
    private static final Instant LATER = NOW.plus(Duration.ofDays(335));
    private static final String SUBJECT = "O=Fried Chicken,2.5.4.97=" + Reception.SHOP;

    @TempDir
    private Path folder;

    private final TestAuthority authority = TestAuthority.root(Kind.EC, "Authority", BEFORE);
    private Reception reception;

    private void open(Database database) {
        reception = new Reception(database, folder);
        reception.trusted.trust(authority);
        reception.trusted.put(authority.revoking(NOW.minusSeconds(60)));
    }

    private void openWithMaker(Database database) {
        open(database);
        employer("maker", PASSWORD);
    }

    private void employer(String username, String password) {
        NewAccount like = Reception.employer(username, ProfileRegions.CERTIFICATES);
        reception.accounts.create(
                reception.admin,
                new NewAccount(
                        username,
                        like.displayName(),
                        like.role(),
                        like.region(),
                        like.employer(),
                        like.agency(),
                        Optional.of(password)));
    }

    private X509CertificateHolder issued() {
        return authority.issue(SUBJECT, BEFORE, LATER, Shape.PLAIN);
    }

    private Session signIn(X509CertificateHolder certificate, Optional<String> password) {
        try {
            return reception.sessions.signInByCertificate(List.of(certificate.getEncoded()), password, ORIGIN);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Session first(X509CertificateHolder certificate) {
        return signIn(certificate, Optional.of(PASSWORD));
    }

    private Session again(X509CertificateHolder certificate) {
        return signIn(certificate, Optional.empty());
    }

    private void assertCode(X509CertificateHolder certificate, String code) {
        Refusal refusal = assertRefused(() -> first(certificate), ProblemCode.CERTIFICATE_REFUSED);
        assertThat(refusal.code()).isEqualTo(code);
    }

    @OnEachDatabase
    void the_initial_password_is_asked_for_once(Database database) {
        openWithMaker(database);
        X509CertificateHolder certificate = issued();

        Refusal asked = assertRefused(() -> again(certificate), ProblemCode.CERTIFICATE_REFUSED);
        assertThat(asked.code()).isEqualTo("initial-password-required");
        Session session = first(certificate);

        assertThat(session.actor().username()).isEqualTo("maker");
        assertThat(session.actor().mustChangePassword()).isFalse();
        assertThat(reception.sessions.actor(session.token())).contains(session.actor());
        AccountCertificate bound =
                reception.accounts.certificates(reception.admin, "maker").get(0);
        assertThat(session.actor().certificate()).contains(bound.id());
        assertThat(bound.validUntil()).isEqualTo(LATER);
        assertThat(reception.sessions.certificate(session.actor()))
                .contains(new SessionCertificate(bound.issuer(), bound.serialNumber(), LATER, 335));
        assertThat(reception.sessions.certificate(reception.admin)).isEmpty();
        assertThat(again(certificate).actor()).isEqualTo(session.actor());
        assertThat(signIn(certificate, Optional.of("any")).actor()).isEqualTo(session.actor());
    }

    @OnEachDatabase
    void of_several_accounts_the_password_finds_the_one_and_each_may_have_several_certificates(Database database) {
        openWithMaker(database);
        employer("maker-two", "another horse battery");
        X509CertificateHolder one = issued();
        X509CertificateHolder two = issued();
        X509CertificateHolder three = issued();

        assertThat(signIn(one, Optional.of("another horse battery")).actor().username())
                .isEqualTo("maker-two");
        assertThat(first(two).actor().username()).isEqualTo("maker");
        assertThat(first(three).actor().username()).isEqualTo("maker");

        assertThat(again(one).actor().username()).isEqualTo("maker-two");
        assertThat(again(two).actor().username()).isEqualTo("maker");
        assertThat(reception.accounts.certificates(reception.admin, "maker")).hasSize(2);
    }

    @Test
    void where_accounts_share_a_password_the_one_without_a_certificate_gets_it() {
        openWithMaker(TestDatabases.derby());
        employer("maker-two", PASSWORD);

        assertThat(first(issued()).actor().username()).isEqualTo("maker");
        assertThat(first(issued()).actor().username()).isEqualTo("maker-two");
    }

    @Test
    void a_wrong_initial_password_binds_nothing_and_makes_guessing_slow() {
        openWithMaker(TestDatabases.derby());
        X509CertificateHolder certificate = issued();
        IntStream.range(0, 5).forEach(failure -> {
            Refusal refusal =
                    assertRefused(() -> signIn(certificate, Optional.of("wrong")), ProblemCode.PASSWORD_WRONG);
            assertThat(refusal.code()).isEqualTo("initial-password-wrong");
        });

        assertRefused(() -> first(certificate), ProblemCode.TOO_MANY_ATTEMPTS);
        assertThat(reception.accounts.certificates(reception.admin, "maker")).isEmpty();
        reception.nanos.addAndGet(Duration.ofSeconds(11).toNanos());
        assertThat(first(certificate)).isNotNull();
    }

    @Test
    void each_flaw_has_a_code_of_its_own() {
        openWithMaker(TestDatabases.derby());
        X509CertificateHolder revoked = issued();
        reception.trusted.put(authority.revoking(NOW.minusSeconds(60), revoked));
        Shape server = builder -> builder.addExtension(
                Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));

        assertThat(assertRefused(
                                () -> reception.sessions.signInByCertificate(List.of(), Optional.empty(), ORIGIN),
                                ProblemCode.CERTIFICATE_REFUSED)
                        .code())
                .isEqualTo("certificate-missing");
        assertCode(revoked, "certificate-revoked");
        assertCode(authority.issue(SUBJECT, BEFORE, NOW.minusSeconds(1), Shape.PLAIN), "certificate-expired");
        assertCode(authority.issue(SUBJECT, NOW.plusSeconds(1), LATER, Shape.PLAIN), "certificate-not-yet-valid");
        assertCode(authority.issue(SUBJECT, BEFORE, LATER, server), "certificate-untrusted");
        assertCode(
                TestAuthority.root(Kind.RSA, "Authority", BEFORE).issue(SUBJECT, BEFORE, LATER, Shape.PLAIN),
                "certificate-untrusted");
        assertCode(authority.issue("O=Fried Chicken", BEFORE, LATER, Shape.PLAIN), "certificate-without-credit-code");
        assertCode(
                authority.issue("2.5.4.97=91220102MA17A0026Q", BEFORE, LATER, Shape.PLAIN),
                "certificate-unknown-employer");
    }

    @Test
    void where_nobody_can_tell_whether_it_was_revoked_the_server_is_to_blame() {
        openWithMaker(TestDatabases.derby());
        reception.trusted.put(authority.revoking(NOW.minus(Duration.ofDays(8))));

        assertRefused(() -> first(issued()), ProblemCode.CERTIFICATE_UNVERIFIED);
    }

    @OnEachDatabase
    void the_employers_region_says_how_an_expired_certificate_is_renewed(Database database) {
        openWithMaker(database);
        first(issued());
        X509CertificateHolder expired = authority.issue(SUBJECT, BEFORE, NOW.minusSeconds(1), Shape.PLAIN);

        Refusal refusal = assertRefused(() -> again(expired), ProblemCode.CERTIFICATE_REFUSED);

        assertThat(refusal).hasMessage("Renewed free of charge in " + ProfileRegions.CERTIFICATES);
        assertThat(refusal.particulars())
                .containsEntry("validUntil", NOW.minusSeconds(1).toString())
                .containsEntry("otherCertificates", 1);
    }

    @Test
    void an_employer_of_a_region_without_certificates_is_unknown_by_its_certificate() {
        open(TestDatabases.derby());
        reception.shop("shop");

        assertCode(issued(), "certificate-unknown-employer");
    }

    @OnEachDatabase
    void a_certificate_taken_away_ends_sessions_and_needs_the_password_again(Database database) {
        openWithMaker(database);
        X509CertificateHolder certificate = issued();
        Session session = first(certificate);
        String id = session.actor().certificate().orElseThrow();

        reception.accounts.unbind(reception.admin, "maker", id);

        assertThat(reception.sessions.actor(session.token())).isEmpty();
        assertRefused(() -> again(certificate), ProblemCode.CERTIFICATE_REFUSED);
        assertRefused(() -> reception.accounts.unbind(reception.admin, "maker", id), ProblemCode.NOT_FOUND);
        assertRefused(() -> reception.accounts.certificates(reception.admin, "nobody"), ProblemCode.NOT_FOUND);
        assertRefused(() -> reception.accounts.certificates(session.actor(), "maker"), ProblemCode.FORBIDDEN);
        assertThat(first(certificate)).isNotNull();
    }

    @Test
    void a_disabled_account_is_closed_to_its_certificate_too() {
        openWithMaker(TestDatabases.derby());
        X509CertificateHolder certificate = issued();
        first(certificate);
        reception.accounts.change(reception.admin, "maker", SessionsTest.disabling());

        assertThat(assertRefused(() -> again(certificate), ProblemCode.FORBIDDEN)
                        .code())
                .isEqualTo("account-disabled");
        assertCode(issued(), "certificate-unknown-employer");
    }

    @Test
    void a_password_reset_by_the_administrator_lets_the_certificate_be() {
        openWithMaker(TestDatabases.derby());
        X509CertificateHolder certificate = issued();
        first(certificate);
        String given = reception
                .accounts
                .change(reception.admin, "maker", SessionsTest.resetting())
                .initialPassword()
                .orElseThrow();

        assertThat(again(certificate).actor().mustChangePassword()).isFalse();
        assertThat(signIn(issued(), Optional.of(given)).actor().username()).isEqualTo("maker");
    }

    @OnEachDatabase
    void the_same_new_certificate_at_the_same_moment_is_bound_once(Database database) {
        openWithMaker(database);
        X509CertificateHolder certificate = issued();
        ExecutorService crowd = Executors.newFixedThreadPool(4);

        List<CompletableFuture<Session>> sessions = IntStream.range(0, 4)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> first(certificate), crowd))
                .toList();

        assertThat(sessions).allSatisfy(session -> assertThat(session.join()).isNotNull());
        assertThat(reception.accounts.certificates(reception.admin, "maker")).hasSize(1);
        crowd.shutdown();
    }
}
