// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.health;

import io.banjie.api.desk.Health.Level;
import io.banjie.api.desk.Health.Line;
import io.banjie.core.store.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether the database answers, and whether its tables are those this server knows. */
final class DatabaseHealth {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Pattern CHANGE_SET = Pattern.compile("<changeSet ");

    private final BoundedCheck<Long> check;
    private final long expected = expected();

    DatabaseHealth() {
        this(PATIENCE);
    }

    DatabaseHealth(Duration patience) {
        check = new BoundedCheck<>(patience);
    }

    /** Two lines, for the database and its schema; one where there is no database. */
    List<Line> lines(Optional<Database> database) {
        if (database.isEmpty()) {
            return List.of(new Line("database", Level.CRITICAL, "no data source, see the log"));
        }
        try {
            return check.look(() -> applied(database.get()))
                    .map(this::answered)
                    .orElseGet(() -> List.of(new Line("database", Level.CRITICAL, "does not answer in time")));
        } catch (RuntimeException failed) {
            return List.of(new Line("database", Level.CRITICAL, "unavailable"));
        }
    }

    private List<Line> answered(long applied) {
        return List.of(new Line("database", Level.OK, "answers"), schema(applied));
    }

    private Line schema(long applied) {
        String counted = applied + " of " + expected + " changes applied";
        if (applied < expected) {
            return new Line("schema", Level.CRITICAL, counted);
        }
        return applied == expected
                ? new Line("schema", Level.OK, "up to date")
                : new Line("schema", Level.WARNING, counted + ": a newer server has changed it");
    }

    private static long applied(Database database) {
        return database.read(handle -> handle.createQuery("select count(*) from databasechangelog")
                .mapTo(Long.class)
                .one());
    }

    private static long expected() {
        try (InputStream in = DatabaseHealth.class.getResourceAsStream("/db/changelog.xml")) {
            String changelog = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CHANGE_SET.matcher(changelog).results().count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void stop() {
        check.stop();
    }
}
