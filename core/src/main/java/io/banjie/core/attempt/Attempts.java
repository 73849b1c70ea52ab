// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.attempt;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.core.store.Database;
import io.banjie.core.store.Json;
import io.banjie.core.store.Rows;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes a repeated write harmless. The first answer is kept in the very transaction that did the work, so that after a
 * crash a repetition finds either both or neither.
 */
@Component(service = Attempts.class)
public final class Attempts {

    private static final Rows.Sql INSERT =
            Rows.Sql.insert("attempt", List.of("username", "attempt_key", "digest", "answer", "happened_at"));
    private static final Duration KEPT = Duration.ofHours(24);

    private final Database database;
    private final Clock clock;

    /** Attempts in the tables. */
    @Activate
    public Attempts(@Reference Database database, @Reference Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    private record Kept(String digest, String answer, long at) {}

    /**
     * Does the work once: a repetition gets the first answer, also one that ran into its twin half-way.
     *
     * @param work must call {@link #remember} in its transaction
     */
    public <T> T once(Actor actor, Class<T> type, Supplier<T> work) {
        Optional<T> earlier = earlier(actor, type);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        try {
            return work.get();
        } catch (RuntimeException failed) {
            return earlier(actor, type).orElseThrow(() -> failed);
        }
    }

    private <T> Optional<T> earlier(Actor actor, Class<T> type) {
        if (!actor.attempt().repeatable()) {
            return Optional.empty();
        }
        Optional<Kept> kept = database.read(handle -> handle.createQuery(
                        "select digest, answer, happened_at from attempt where username = ? and attempt_key = ?")
                .bind(0, actor.username())
                .bind(1, actor.attempt().key())
                .map((row, context) ->
                        new Kept(row.getString("digest"), row.getString("answer"), row.getLong("happened_at")))
                .findOne());
        kept.filter(attempt -> !attempt.digest.equals(actor.attempt().digest())).ifPresent(other -> {
            throw Refusal.of(ProblemCode.IDEMPOTENCY_KEY_REUSED, "this key was used for another request");
        });
        return kept.map(attempt -> Json.read(attempt.answer, type));
    }

    /** Keeps the answer beside the rows that it tells of; as {@link #remember(Handle, Actor, Object)} does. */
    public <T> T remember(Rows rows, Actor actor, T answer) {
        if (actor.attempt().repeatable()) {
            rows.add(
                    INSERT,
                    actor.username(),
                    actor.attempt().key(),
                    actor.attempt().digest(),
                    Json.write(answer),
                    clock.millis());
        }
        return answer;
    }

    /** Keeps the answer; the unique key lets only one of two twins commit. */
    public <T> T remember(Handle tx, Actor actor, T answer) {
        Rows rows = new Rows(tx);
        remember(rows, actor, answer);
        rows.write();
        return answer;
    }

    /** Forgets what is older than a day. */
    public int forgetOld() {
        long limit = clock.instant().minus(KEPT).toEpochMilli();
        return database.transaction(tx -> tx.execute("delete from attempt where happened_at < ?", limit));
    }
}
