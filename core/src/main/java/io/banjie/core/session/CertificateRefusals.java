// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.session;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.SignIn;
import io.banjie.api.region.identity.CreditCode;
import io.banjie.core.account.AccountRecord;
import io.banjie.core.account.Accounts;
import io.banjie.core.account.BoundCertificates;
import io.banjie.core.certificate.CertificateJudge;
import io.banjie.core.certificate.ClientCertificate;
import io.banjie.core.certificate.Verdict;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Database;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why nobody signs in by a certificate. How an expired one is renewed the employer's region says. */
final class CertificateRefusals {

    private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

    private final Database database;
    private final Regions regions;
    private final CertificateJudge judge;

    CertificateRefusals(Database database, Regions regions, CertificateJudge judge) {
        this.database = database;
        this.regions = regions;
        this.judge = judge;
    }

    static Refusal missing() {
        return refused(
                "certificate-missing", "no client certificate was sent; it goes with the connection, over https");
    }

    static Refusal withoutCreditCode() {
        return refused("certificate-without-credit-code", "the subject names no credit code, or several");
    }

    static Refusal unknownEmployer() {
        return refused("certificate-unknown-employer", "no employer of this credit code signs in by certificate");
    }

    static Refusal initialPasswordRequired() {
        return refused("initial-password-required", "the first sign-in by a certificate needs the initial password");
    }

    static Refusal initialPasswordWrong() {
        return Refusal.of(ProblemCode.PASSWORD_WRONG, "no account of this employer has this password")
                .named("initial-password-wrong");
    }

    static Refusal accountDisabled() {
        return Refusal.of(ProblemCode.FORBIDDEN, "the certificate's account is disabled")
                .named("account-disabled");
    }

    private static Refusal refused(String code, String why) {
        return Refusal.of(ProblemCode.CERTIFICATE_REFUSED, why).named(code);
    }

    /** What is said about a certificate with a flaw. */
    Refusal because(Verdict.Bad bad) {
        return switch (bad.flaw()) {
            case UNTRUSTED ->
                refused("certificate-untrusted", "no authority this server trusts issued it for signing in");
            case NOT_YET_VALID -> dated(refused("certificate-not-yet-valid", "it is not valid yet"), bad);
            case EXPIRED -> expired(bad);
            case REVOKED -> refused("certificate-revoked", "its issuer revoked it");
            case REVOCATION_UNKNOWN ->
                Refusal.of(ProblemCode.CERTIFICATE_UNVERIFIED, "there is no current revocation list of its issuer")
                        .retryAfter(LOOK_AGAIN);
        };
    }

    private Refusal expired(Verdict.Bad bad) {
        Optional<String> code =
                bad.certificate().flatMap(ClientCertificate::creditCode).map(CreditCode::code);
        String said = code.flatMap(this::howToRenew).orElse("it has expired");
        Refusal refusal = dated(refused("certificate-expired", said), bad);
        return code.map(of -> refusal.with("otherCertificates", others(of))).orElse(refusal);
    }

    private static Refusal dated(Refusal refusal, Verdict.Bad bad) {
        return bad.certificate()
                .map(certificate -> refusal.with(
                                "validFrom", certificate.notBefore().toString())
                        .with("validUntil", certificate.notAfter().toString()))
                .orElse(refusal);
    }

    /** How many valid ones an employer has here beside an expired one: renewal may cost who has several. */
    private int others(String code) {
        return database.read(handle -> BoundCertificates.count(handle, code, judge.now()));
    }

    private Optional<String> howToRenew(String code) {
        List<AccountRecord> accounts = database.read(handle -> Accounts.ofEmployer(handle, code));
        return accounts.stream()
                .filter(account -> SignIns.of(regions, account).contains(SignIn.CERTIFICATE))
                .flatMap(account -> account.region().flatMap(regions::known).stream())
                .map(region -> region.declaration().profile().texts().get(RegionProfile.CERTIFICATE_EXPIRED))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }
}
