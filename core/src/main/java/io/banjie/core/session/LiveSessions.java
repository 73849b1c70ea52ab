// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.session;

import io.banjie.api.desk.Session;
import io.banjie.core.account.AccountRecord;
import io.banjie.core.account.AccountSessions;
import io.banjie.core.account.Accounts;
import io.banjie.core.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The sessions in force. They end by the machine's own clock and not by the platform's: that one the demonstration may
 * move by years, and whoever moves it must neither be signed out nor bring an ended session back to life.
 */
@Component(
        service = {LiveSessions.class, AccountSessions.class},
        configurationPid = "io.banjie.core.session")
public final class LiveSessions implements AccountSessions {

    private final Database database;
    private final Duration lifetime;
    private final Clock machine;
    private final SessionCache cache;

    /** The settings of {@code io.banjie.core.session} that end sessions. */
    public @interface Config {
        /** Hours after which a session ends, used or not. */
        int hours() default 8;
    }

    /** Sessions in the tables. */
    @Activate
    public LiveSessions(Config config, @Reference Database database) {
        this(database, Duration.ofHours(config.hours()));
    }

    /** Sessions in the tables that last as long as is said. */
    public LiveSessions(Database database, Duration lifetime) {
        this(database, lifetime, Clock.systemUTC(), System::nanoTime);
    }

    LiveSessions(Database database, Duration lifetime, Clock machine, LongSupplier nanoTime) {
        this.database = Objects.requireNonNull(database, "database");
        this.lifetime = Objects.requireNonNull(lifetime, "lifetime");
        this.machine = Objects.requireNonNull(machine, "machine");
        this.cache = new SessionCache(nanoTime);
    }

    /**
     * Begins a session.
     *
     * @param certificate the digest of the certificate by which it is begun
     */
    Session begin(Handle tx, AccountRecord account, Optional<String> certificate) {
        SessionToken token = SessionToken.next();
        Instant now = machine.instant();
        Instant expiresAt = now.plus(lifetime).truncatedTo(ChronoUnit.MILLIS);
        tx.execute(
                "insert into session (token_digest, username, certificate, created_at, expires_at)"
                        + " values (?, ?, ?, ?, ?)",
                token.digest(),
                account.username(),
                certificate.orElse(null),
                now.toEpochMilli(),
                expiresAt.toEpochMilli());
        return new Session(token.text(), expiresAt, account.actor().signedInBy(certificate));
    }

    /** The session a token stands for, unless it ended; at most one row is read. */
    Optional<LiveSession> find(SessionToken token) {
        return cache.get(token.digest(), () -> lookUp(token))
                .filter(session -> machine.instant().isBefore(session.expiresAt()));
    }

    private Optional<LiveSession> lookUp(SessionToken token) {
        return database.read(handle -> handle.createQuery(
                        "select s.expires_at, s.certificate, " + Accounts.COLUMNS + " from session s"
                                + " join account a on a.username = s.username left join employer e on e.id = a.employer"
                                + " where s.token_digest = ? and a.disabled = false")
                .bind(0, token.digest())
                .map((row, context) -> new LiveSession(
                        Accounts.read(row, context)
                                .actor()
                                .signedInBy(Optional.ofNullable(row.getString("certificate"))),
                        Instant.ofEpochMilli(row.getLong("expires_at"))))
                .findOne());
    }

    /** Ends a session. */
    void end(SessionToken token) {
        database.transaction(tx -> tx.execute("delete from session where token_digest = ?", token.digest()));
        cache.forget(token.digest());
    }

    /** Ends an account's other sessions with the transaction. */
    void endOthers(Handle tx, String username, SessionToken kept) {
        tx.execute("delete from session where username = ? and token_digest <> ?", username, kept.digest());
    }

    @Override
    public void endAll(Handle tx, String username) {
        tx.execute("delete from session where username = ?", username);
    }

    @Override
    public void forget(String username) {
        cache.forgetAll(username);
    }

    /** Deletes what ended by itself. */
    public int deleteExpired() {
        return database.transaction(tx -> tx.execute("delete from session where expires_at <= ?", machine.millis()));
    }
}
