// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.session;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.api.desk.Session;
import io.banjie.api.desk.SessionDesk;
import io.banjie.api.region.SignIn;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.account.AccountRecord;
import io.banjie.core.account.Accounts;
import io.banjie.core.account.InitialPasswordNote;
import io.banjie.core.password.PasswordHashing;
import io.banjie.core.password.PasswordRules;
import io.banjie.core.region.Region;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signing in and out by password. Unknown and disabled accounts are refused like wrong passwords, after the same time. */
@Component(service = SessionDesk.class, configurationPid = "io.banjie.core.session")
public final class Sessions implements SessionDesk {

    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
    private static final String NEW_PASSWORD = "newPassword";

    private final Database database;
    private final Regions regions;
    private final PasswordHashing hashing;
    private final LiveSessions live;
    private final InitialPasswordNote note;
    private final Clock clock;
    private final Duration lifetime;
    private final PasswordCheck check;

    /** The settings of {@code io.banjie.core.session}. */
    public @interface Config {
        /** Hours after which a session ends, used or not. */
        int hours() default 8;

        /** Failures of an account from one address before there is a wait. */
        int failuresOfAccount() default 5;

        /** Failures from one address, whichever the accounts, before there is a wait. */
        int failuresOfOrigin() default 50;

        /** The longest wait in minutes, and how long failures are remembered. */
        int longestWaitMinutes() default 15;
    }

    /** Sessions of the accounts in the tables. */
    @Activate
    public Sessions(
            Config config,
            @Reference Database database,
            @Reference Regions regions,
            @Reference PasswordHashing hashing,
            @Reference LiveSessions live,
            @Reference InitialPasswordNote note,
            @Reference Clock clock) {
        this(
                database,
                regions,
                hashing,
                live,
                note,
                clock,
                Duration.ofHours(config.hours()),
                new SignInThrottle(
                        new SignInThrottle.Limits(
                                config.failuresOfAccount(),
                                config.failuresOfOrigin(),
                                Duration.ofMinutes(config.longestWaitMinutes())),
                        System::nanoTime));
    }

    Sessions(
            Database database,
            Regions regions,
            PasswordHashing hashing,
            LiveSessions live,
            InitialPasswordNote note,
            Clock clock,
            Duration lifetime,
            SignInThrottle throttle) {
        this.database = Objects.requireNonNull(database, "database");
        this.regions = Objects.requireNonNull(regions, "regions");
        this.hashing = Objects.requireNonNull(hashing, "hashing");
        this.live = Objects.requireNonNull(live, "live");
        this.note = Objects.requireNonNull(note, "note");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.lifetime = Objects.requireNonNull(lifetime, "lifetime");
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
        AccountRecord account = check.pass(username, password, origin);
        requirePasswordSignIn(account);
        SessionToken token = SessionToken.next();
        Instant expiresAt = live.now().plus(lifetime).truncatedTo(ChronoUnit.MILLIS);
        String kept = hashing.outdated(account.password()) ? hashing.hash(password) : account.password();
        return database.transaction(tx -> {
            if (!Accounts.signedIn(tx, account, kept, clock.instant())) {
                return Optional.empty();
            }
            live.begin(tx, token, account.username(), expiresAt);
            return Optional.of(new Session(token.text(), expiresAt, account.actor()));
        });
    }

    private void requirePasswordSignIn(AccountRecord account) {
        boolean open = account.role() != Role.EMPLOYER
                || account.region().flatMap(regions::known).map(Sessions::signIns).stream()
                        .anyMatch(ways -> ways.contains(SignIn.PASSWORD));
        if (!open) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "employers of this region do not sign in by password")
                    .named("password-sign-in-closed");
        }
    }

    private static Set<SignIn> signIns(Region region) {
        return region.declaration().profile().signIn();
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
            AccountRecord account = check.pass(actor.username(), current, "session " + kept.digest());
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
