// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.session;

import io.banjie.api.desk.AccountDesk.Issued;
import io.banjie.api.desk.AccountDesk.NewAccount;
import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.Filing.EmployerName;
import io.banjie.api.desk.Role;
import io.banjie.api.desk.Session;
import io.banjie.core.account.AccountAdministration;
import io.banjie.core.account.InitialPasswordNote;
import io.banjie.core.attempt.Attempts;
import io.banjie.core.certificate.TrustFolder;
import io.banjie.core.password.PasswordHashing;
import io.banjie.core.region.ProfileRegions;
import io.banjie.core.store.Database;
import io.banjie.core.testregion.TestClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Accounts and sessions put together by hand over one database, with clocks that tests move. */
public final class Reception {

    public static final String ORIGIN = "192.0.2.7";
    public static final String PASSWORD = "correct horse battery";
    public static final String SHOP = "92220102MA15438D0X";

    public final Database database;
    public final TestClock platform = new TestClock(Instant.parse("2026-03-02T02:00:00Z"));
    public final TestClock machine = new TestClock(Instant.parse("2030-01-01T00:00:00Z"));
    public final AtomicLong nanos = new AtomicLong();
    public final PasswordHashing hashing;
    public final InitialPasswordNote note;
    public final Attempts attempts;
    public final LiveSessions live;
    public final AccountAdministration accounts;
    public final TrustFolder trusted;
    public final CertificateSignIn certificates;
    public final Sessions sessions;
    public final Actor admin = administrator(false);

    public Reception(Database database, Path folder) {
        this(database, folder, new PasswordHashing(64, 1, 1));
    }

    public Reception(Database database, Path folder, PasswordHashing hashing) {
        this.database = database;
        this.hashing = hashing;
        note = new InitialPasswordNote(folder);
        attempts = new Attempts(database, platform);
        live = new LiveSessions(database, Duration.ofHours(8), machine, nanos::get);
        trusted = new TrustFolder(folder.resolve("trusted"));
        ProfileRegions regions = new ProfileRegions();
        accounts = new AccountAdministration(database, regions, hashing, live, attempts, note, platform);
        SignInThrottle throttle =
                new SignInThrottle(new SignInThrottle.Limits(5, 20, Duration.ofMinutes(15)), nanos::get);
        certificates = new CertificateSignIn(
                database, regions, hashing, throttle, live, trusted.judge(true, machine), platform);
        sessions = new Sessions(database, regions, hashing, throttle, live, certificates, note, platform);
    }

    /** Lets time pass on the machine. */
    public void pass(Duration time) {
        machine.pass(time);
        nanos.addAndGet(time.toNanos());
    }

    public static Actor administrator(boolean mustChangePassword) {
        return actor("root", Role.ADMIN, mustChangePassword);
    }

    public static Actor actor(String username, Role role, boolean mustChangePassword) {
        return new Actor(
                username,
                username,
                role,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                mustChangePassword,
                Attempt.NONE);
    }

    /** What makes an employer's account with {@link #PASSWORD}. */
    public static NewAccount employer(String username) {
        return employer(username, ProfileRegions.PASSWORDS);
    }

    public static NewAccount employer(String username, String region) {
        return new NewAccount(
                username,
                "Shop " + username,
                Role.EMPLOYER,
                Optional.of(region),
                Optional.of(new EmployerName(SHOP, "Fried Chicken")),
                Optional.empty(),
                Optional.of(PASSWORD));
    }

    public static NewAccount clerk(String username, String region, String agency) {
        return new NewAccount(
                username,
                "Clerk",
                Role.CLERK,
                Optional.of(region),
                Optional.empty(),
                Optional.of(agency),
                Optional.of(PASSWORD));
    }

    /** Makes an employer's account. */
    public Issued shop(String username) {
        return accounts.create(admin, employer(username));
    }

    public Session signIn(String username) {
        return sessions.signIn(username, PASSWORD, ORIGIN);
    }
}
