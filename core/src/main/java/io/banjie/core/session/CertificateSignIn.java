// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.session;

import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Session;
import io.banjie.api.desk.SessionCertificate;
import io.banjie.api.region.SignIn;
import io.banjie.api.region.identity.CreditCode;
import io.banjie.core.account.AccountRecord;
import io.banjie.core.account.Accounts;
import io.banjie.core.account.BoundCertificates;
import io.banjie.core.certificate.CertificateJudge;
import io.banjie.core.certificate.ClientCertificate;
import io.banjie.core.certificate.Flaw;
import io.banjie.core.certificate.Verdict;
import io.banjie.core.password.PasswordHashing;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signing in by certificate. The credit code in it finds the employer; of several accounts the initial password that comes
 * with the certificate's first sign-in finds the one, which the certificate then belongs to.
 */
@Component(service = CertificateSignIn.class)
public final class CertificateSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(CertificateSignIn.class);

    private final Database database;
    private final Regions regions;
    private final PasswordHashing hashing;
    private final SignInThrottle throttle;
    private final LiveSessions live;
    private final CertificateJudge judge;
    private final Clock clock;
    private final CertificateRefusals refusals;

    /** Sign-ins to the accounts in the tables. */
    @Activate
    public CertificateSignIn(
            @Reference Database database,
            @Reference Regions regions,
            @Reference PasswordHashing hashing,
            @Reference SignInThrottle throttle,
            @Reference LiveSessions live,
            @Reference CertificateJudge judge,
            @Reference Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.regions = Objects.requireNonNull(regions, "regions");
        this.hashing = Objects.requireNonNull(hashing, "hashing");
        this.throttle = Objects.requireNonNull(throttle, "throttle");
        this.live = Objects.requireNonNull(live, "live");
        this.judge = Objects.requireNonNull(judge, "judge");
        this.clock = Objects.requireNonNull(clock, "clock");
        refusals = new CertificateRefusals(database, regions, judge);
    }

    /** See {@link io.banjie.api.desk.SessionDesk#signInByCertificate}. */
    Session signIn(List<byte[]> chain, Optional<String> initialPassword, String origin) {
        try {
            Holder holder = holder(chain);
            // Once more where the account or the certificate changed between the look at them and the note of the
            // sign-in.
            return tryToBegin(holder, initialPassword, origin)
                    .or(() -> tryToBegin(holder, initialPassword, origin))
                    .orElseThrow(CertificateRefusals::unknownEmployer);
        } catch (Refusal refusal) {
            LOG.info("no sign-in by certificate from {}: {}", origin, refusal.code());
            throw refusal;
        }
    }

    /** The certificate of this digest, while it belongs to an account. */
    Optional<SessionCertificate> of(String digest) {
        return database.read(handle -> BoundCertificates.find(handle, digest))
                .map(certificate -> new SessionCertificate(
                        certificate.issuer(),
                        certificate.serialNumber(),
                        certificate.validUntil(),
                        Math.max(
                                0,
                                Duration.between(judge.now(), certificate.validUntil())
                                        .toDays())));
    }

    /** Who holds a certificate, as it says, and it is believed. */
    private record Holder(ClientCertificate certificate, String code) {}

    private Holder holder(List<byte[]> chain) {
        if (chain.isEmpty()) {
            throw CertificateRefusals.missing();
        }
        Verdict verdict = judge.judge(chain);
        if (verdict instanceof Verdict.Bad bad) {
            throw refusals.because(bad);
        }
        ClientCertificate certificate = ((Verdict.Good) verdict).certificate();
        if (!certificate.forSignIn()) {
            throw refusals.because(new Verdict.Bad(Flaw.UNTRUSTED, Optional.of(certificate)));
        }
        CreditCode code = certificate.creditCode().orElseThrow(CertificateRefusals::withoutCreditCode);
        return new Holder(certificate, code.code());
    }

    /**
     * The accounts that a certificate may open.
     *
     * @param owner the account it belongs to, open or not; absent when it is new
     * @param open accounts of the employer, those that have no certificate yet first
     */
    private record Doors(Optional<AccountRecord> owner, List<AccountRecord> open) {}

    private Doors doors(Handle handle, Holder holder) {
        List<AccountRecord> all = Accounts.ofEmployer(handle, holder.code).stream()
                .filter(account -> SignIns.of(regions, account).contains(SignIn.CERTIFICATE))
                .toList();
        Optional<String> username = BoundCertificates.username(handle, holder.certificate.digest());
        Set<String> taken = BoundCertificates.usernames(handle, holder.code);
        return new Doors(
                all.stream()
                        .filter(account ->
                                username.filter(account.username()::equals).isPresent())
                        .findFirst(),
                all.stream()
                        .filter(account -> !account.disabled())
                        .sorted(Comparator.comparing(account -> taken.contains(account.username())))
                        .toList());
    }

    private Optional<Session> tryToBegin(Holder holder, Optional<String> initialPassword, String origin) {
        Doors doors = database.read(handle -> doors(handle, holder));
        if (doors.owner.isPresent()) {
            return begin(holder.certificate, doors.owner.get(), true);
        }
        if (doors.open.isEmpty()) {
            throw CertificateRefusals.unknownEmployer();
        }
        String password = initialPassword
                .filter(given -> !given.isEmpty())
                .orElseThrow(CertificateRefusals::initialPasswordRequired);
        return begin(holder.certificate, byInitialPassword(holder, doors.open, password, origin), false);
    }

    private AccountRecord byInitialPassword(
            Holder holder, List<AccountRecord> accounts, String password, String origin) {
        String whose = "certificate " + holder.code;
        throttle.check(whose, origin);
        return hashing.inTurn(() -> {
            // Others may have failed while this one waited for its turn.
            throttle.check(whose, origin);
            Optional<AccountRecord> found = accounts.stream()
                    .filter(account -> PasswordCheck.matches(hashing, Optional.of(account.password()), password))
                    .findFirst();
            if (found.isEmpty()) {
                throttle.failed(whose, origin);
                throw CertificateRefusals.initialPasswordWrong();
            }
            throttle.succeeded(whose, origin);
            return found.get();
        });
    }

    private Optional<Session> begin(ClientCertificate certificate, AccountRecord account, boolean bound) {
        if (account.disabled()) {
            throw CertificateRefusals.accountDisabled();
        }
        return database.transaction(tx -> {
            if (bound && !signedInAgain(tx, certificate, account)
                    || !Accounts.signedIn(tx, account, account.password(), clock.instant())) {
                return Optional.empty();
            }
            if (!bound) {
                BoundCertificates.bind(tx, certificate, account.username(), clock.instant());
                LOG.info("account {} has a new certificate", account.username());
            }
            return Optional.of(live.begin(tx, settled(tx, account), Optional.of(certificate.digest())));
        });
    }

    private boolean signedInAgain(Handle tx, ClientCertificate certificate, AccountRecord account) {
        return BoundCertificates.signedIn(tx, certificate.digest(), account.username(), clock.instant());
    }

    /** Nobody need change a password that opens nothing but the door for further certificates. */
    private AccountRecord settled(Handle tx, AccountRecord account) {
        if (!account.mustChange() || SignIns.of(regions, account).contains(SignIn.PASSWORD)) {
            return account;
        }
        Accounts.choosePassword(tx, account, account.password());
        return account.settled();
    }
}
