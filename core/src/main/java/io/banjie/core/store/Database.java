// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.Arguments;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one way to the tables. A transaction that loses a deadlock or finds a row just made by another is tried again a
 * bounded number of times, so its body must have no effects outside the database. A database that is not there becomes
 * DATABASE_UNAVAILABLE, a character that the database cannot keep MALFORMED.
 */
@Component(service = Database.class)
public final class Database {

    private static final int TRIES = 5;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final Set<String> LOST_RACES = Set.of("40001", "40P01", "40XL1", "40XL2", "25P02");
    private static final String CONNECTION_CLASS = "08";
    private static final Set<String> SHUTTING_DOWN = Set.of("57P01", "57P02", "57P03", "53300", "XJ001", "X0Y67");
    private static final Set<String> DUPLICATE_KEY = Set.of("23505");
    private static final String UNKEEPABLE_CHARACTER = "22021";

    private final Jdbi jdbi;

    /** A body of statements in one transaction. */
    @FunctionalInterface
    public interface Work<T> {
        /** Runs the statements; what it throws rolls them back. */
        T in(Handle transaction);
    }

    /** The tables behind a pooled data source whose schema is already migrated. */
    @Activate
    public Database(@Reference(target = MigratedSource.CURRENT) DataSource dataSource) {
        jdbi = Jdbi.create(new BoundedWaits(dataSource));
        jdbi.getConfig(Arguments.class)
                .setUntypedNullArgument((position, statement, context) -> statement.setObject(position, null));
        // Otherwise every bound value, people's numbers among them, would stand in the message and so in the log.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    }

    /** Runs the work in one transaction and returns what it gives. */
    public <T> T transaction(Work<T> work) {
        return tried(() -> jdbi.inTransaction(work::in));
    }

    /** Runs the work and writes the rows that it leaves, in one transaction, which is no more than one statement if it can. */
    public <T> T writing(Function<Rows, T> work) {
        return tried(() -> jdbi.withHandle(handle -> Rows.written(handle, work)));
    }

    /** Reads without a transaction of its own; a reader can lose a deadlock too. */
    public <T> T read(Work<T> work) {
        return tried(() -> jdbi.withHandle(work::in));
    }

    private static <T> T tried(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (JdbiException failed) {
                boolean madeMeanwhile = attempt == 1 && duplicateKey(failed);
                if (attempt == TRIES || !lostRace(failed) && !madeMeanwhile) {
                    throw explained(failed);
                }
                if (!madeMeanwhile) {
                    pause(attempt);
                }
            }
        }
    }

    /** Whether this failure says that a row with the same unique key exists. */
    public static boolean duplicateKey(Throwable failure) {
        return state(failure).filter(DUPLICATE_KEY::contains).isPresent();
    }

    /** Whether the tables are those of PostgreSQL, and not of the database inside the process. */
    public static boolean overNetwork(Handle handle) {
        try {
            return BoundedWaits.journeys(handle.getConnection());
        } catch (SQLException gone) {
            throw new ConnectionException(gone);
        }
    }

    /** An instant as the tables keep it. */
    public static long millis(Instant instant) {
        return instant.toEpochMilli();
    }

    private static boolean lostRace(Throwable failed) {
        return state(failed).filter(LOST_RACES::contains).isPresent();
    }

    private static RuntimeException explained(JdbiException failed) {
        if (state(failed).filter(UNKEEPABLE_CHARACTER::equals).isPresent()) {
            return (RuntimeException) Refusal.of(ProblemCode.MALFORMED, "a character that no text can have")
                    .initCause(failed);
        }
        boolean gone = failed instanceof ConnectionException
                || state(failed)
                        .map(state -> state.startsWith(CONNECTION_CLASS) || SHUTTING_DOWN.contains(state))
                        .orElseGet(() -> poolGaveUp(failed));
        return gone
                ? (RuntimeException) Refusal.of(ProblemCode.DATABASE_UNAVAILABLE, "database unavailable")
                        .retryAfter(RETRY_AFTER)
                        .initCause(failed)
                : failed;
    }

    private static boolean poolGaveUp(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.sql.SQLTransientConnectionException) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> state(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return Optional.of(sql.getSQLState());
            }
        }
        return Optional.empty();
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(5L, 20L * attempt));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to try again", interrupted);
        }
    }
}
