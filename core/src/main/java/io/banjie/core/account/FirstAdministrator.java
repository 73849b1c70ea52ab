// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.account;

import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.core.password.MadePassword;
import io.banjie.core.password.PasswordHashing;
import io.banjie.core.store.Database;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.JdbiException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the account {@code admin} where a database holds no account at all. Its password is made, told once on standard
 * output and in {@link InitialPasswordNote}, never in the log, and must be changed at the first sign-in.
 */
@Component(
        service = FirstAdministrator.class,
        immediate = true,
        configurationPid = {"io.banjie.core.account", "io.banjie.core.seeding"})
public final class FirstAdministrator {

    static final String USERNAME = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final long RETRY_SECONDS = 5;

    private final Database database;
    private final PasswordHashing hashing;
    private final InitialPasswordNote note;
    private final Clock clock;
    private final PrintStream console;
    private final ScheduledThreadPoolExecutor starter = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "banjie-first-administrator");
        thread.setDaemon(true);
        return thread;
    });

    /** The settings of {@code io.banjie.core.account}, overruled by those of the demonstration. */
    public @interface Config {
        /** Whether an administrator is made where there is no account. */
        boolean firstAdministrator() default true;
    }

    /** Looks once, after the database has come, without holding up the start. */
    @Activate
    public FirstAdministrator(
            Config config,
            @Reference Database database,
            @Reference PasswordHashing hashing,
            @Reference InitialPasswordNote note,
            @Reference Clock clock) {
        this(database, hashing, note, clock, System.out);
        if (config.firstAdministrator()) {
            starter.execute(this::keepTrying);
        } else {
            starter.shutdown();
        }
    }

    FirstAdministrator(
            Database database, PasswordHashing hashing, InitialPasswordNote note, Clock clock, PrintStream console) {
        this.database = database;
        this.hashing = hashing;
        this.note = note;
        this.clock = clock;
        this.console = console;
        starter.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private void keepTrying() {
        try {
            makeWhereNobodyIs();
            starter.shutdown();
        } catch (Refusal databaseGone) {
            LOG.warn("the first administrator waits for the database");
            tryLater();
        } catch (RuntimeException failed) {
            LOG.error("the first administrator could not be made", failed);
        }
    }

    private void tryLater() {
        if (!starter.isShutdown()) {
            starter.schedule(this::keepTrying, RETRY_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Stops waiting for the database. */
    @Deactivate
    public void stop() {
        starter.shutdown();
    }

    /**
     * Makes the administrator when there is no account. Of several nodes that start at once only one does.
     *
     * @return whether it was made here
     */
    boolean makeWhereNobodyIs() {
        if (database.read(Accounts::any)) {
            return false;
        }
        String password = MadePassword.next();
        AccountRecord administrator = administrator(hashing.hash(password));
        note.write(USERNAME, password);
        if (!insertedAlone(administrator)) {
            note.discard(USERNAME);
            return false;
        }
        LOG.info("made the first administrator {}, see {}", USERNAME, note.file());
        console.printf("First administrator: %s  password: %s  (also in %s)%n", USERNAME, password, note.file());
        return true;
    }

    private boolean insertedAlone(AccountRecord administrator) {
        try {
            return database.transaction(tx -> {
                boolean alone = !Accounts.any(tx);
                if (alone) {
                    Accounts.insert(tx, administrator, clock.instant());
                }
                return alone;
            });
        } catch (JdbiException failed) {
            if (Database.duplicateKey(failed)) {
                return false;
            }
            throw failed;
        }
    }

    private static AccountRecord administrator(String kept) {
        return new AccountRecord(
                USERNAME,
                USERNAME,
                Role.ADMIN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                kept,
                true,
                false,
                Optional.empty());
    }
}
