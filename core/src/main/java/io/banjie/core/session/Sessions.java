// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.session;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.api.desk.Session;
import io.banjie.api.desk.SessionCertificate;
import io.banjie.api.desk.SessionDesk;
import io.banjie.api.region.SignIn;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.account.AccountRecord;
import io.banjie.core.account.Accounts;
import io.banjie.core.account.InitialPasswordNote;
import io.banjie.core.password.PasswordHashing;
import io.banjie.core.password.PasswordRules;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signing in and out. Unknown and disabled accounts are refused like wrong passwords, after the same time. */
@Component(service = SessionDesk.class)
public final class Sessions implements SessionDesk {

    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
    private static final String NEW_PASSWORD = "newPassword";

    private final Database database;
    private final Regions regions;
    private final PasswordHashing hashing;
    private final LiveSessions live;
    private final CertificateSignIn certificates;
    private final InitialPasswordNote note;
    private final Clock clock;
    private final PasswordCheck check;

    /** Sessions of the accounts in the tables. */
    @Activate
    public Sessions(
            @Reference Database database,
            @Reference Regions regions,
            @Reference PasswordHashing hashing,
            @Reference SignInThrottle throttle,
            @Reference LiveSessions live,
            @Reference CertificateSignIn certificates,
            @Reference InitialPasswordNote note,
            @Reference Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.regions = Objects.requireNonNull(regions, "regions");
        this.hashing = Objects.requireNonNull(hashing, "hashing");
        this.live = Objects.requireNonNull(live, "live");
        this.certificates = Objects.requireNonNull(certificates, "certificates");
        this.note = Objects.requireNonNull(note, "note");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.check = new PasswordCheck(database, hashing, throttle);
    }

    @Override
    public Session signIn(String username, String password, String origin) {
        // Once more where the account changed between the look at it and the note of the sign-in.
        return tryToBegin(username, password, origin)
                .or(() -> tryToBegin(username, password, origin))
                .orElseThrow(PasswordCheck::wrong);
    }

    private Optional<Session> tryToBegin(String username, String password, String origin) {
        AccountRecord account = check.pass(username, password, origin, this::signsInByPassword);
        String kept = hashing.outdated(account.password()) ? hashing.hash(password) : account.password();
        return database.transaction(tx -> Accounts.signedIn(tx, account, kept, clock.instant())
                ? Optional.of(live.begin(tx, account, Optional.empty()))
                : Optional.empty());
    }

    private boolean signsInByPassword(AccountRecord account) {
        return account.role() != Role.EMPLOYER || SignIns.of(regions, account).contains(SignIn.PASSWORD);
    }

    @Override
    public Session signInByCertificate(List<byte[]> chain, Optional<String> initialPassword, String origin) {
        return certificates.signIn(chain, initialPassword, origin);
    }

    @Override
    public Optional<SessionCertificate> certificate(Actor actor) {
        return actor.certificate().flatMap(certificates::of);
    }

    @Override
    public Optional<Actor> actor(String token) {
        return find(token).map(LiveSession::actor);
    }

    @Override
    public Optional<Instant> expiry(String token) {
        return find(token).map(LiveSession::expiresAt);
    }

    private Optional<LiveSession> find(String token) {
        return SessionToken.of(token).flatMap(live::find);
    }

    @Override
    public void signOut(String token) {
        SessionToken.of(token).ifPresent(live::end);
    }

    @Override
    public void changePassword(Actor actor, String token, String current, String next) {
        SessionToken kept = SessionToken.of(token)
                .filter(sent -> live.find(sent)
                        .filter(session -> session.actor().username().equals(actor.username()))
                        .isPresent())
                .orElseThrow(() -> Refusal.of(ProblemCode.UNAUTHENTICATED, "the session is over"));
        try {
            AccountRecord account = check.pass(actor.username(), current, "session " + kept.digest(), any -> true);
            requireStrong(actor.username(), current, next);
            choose(account, kept, hashing.hash(next));
        } catch (Refusal refused) {
            if (!repeated(actor, next, refused)) {
                throw refused;
            }
        }
    }

    /** Whether this is the repetition of a change that was done: nothing is kept of it but the password itself. */
    private boolean repeated(Actor actor, String next, Refusal refused) {
        return actor.attempt().repeatable()
                && refused.problem() == ProblemCode.PASSWORD_WRONG
                && check.has(actor.username(), next);
    }

    private void choose(AccountRecord account, SessionToken kept, String hash) {
        String username = account.username();
        boolean set = database.transaction(tx -> {
            boolean chosen = Accounts.choosePassword(tx, account, hash);
            if (chosen) {
                live.endOthers(tx, username, kept);
            }
            return chosen;
        });
        if (!set) {
            throw PasswordCheck.wrong();
        }
        live.forget(username);
        note.discard(username);
        LOG.info("account {} has a new password", username);
    }

    private static void requireStrong(String username, String current, String next) {
        List<Finding> weak = new ArrayList<>(PasswordRules.findings(NEW_PASSWORD, username, next));
        if (next.equals(current)) {
            weak.add(PasswordRules.unchanged(NEW_PASSWORD));
        }
        if (!weak.isEmpty()) {
            throw Refusal.of(ProblemCode.INVALID_ANSWERS, "the new password is too weak")
                    .because(weak);
        }
    }
}
