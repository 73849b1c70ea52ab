// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.FilingNotice.State;
import io.banjie.api.desk.NoticeDesk;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.core.attempt.Attempts;
import io.banjie.core.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts what was not sent, and lets what was given up wait again. Rests on no channel: those come and go with settings. */
@Component(service = NoticeDesk.class)
public final class NoticeOffice implements NoticeDesk {

    private final Database database;
    private final Attempts attempts;
    private final Clock clock;

    /** The office over the tables. */
    @Activate
    public NoticeOffice(@Reference Database database, @Reference Attempts attempts, @Reference Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.attempts = Objects.requireNonNull(attempts, "attempts");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public Unsent unsent(Actor actor) {
        requireAdministrator(actor);
        return database.read(this::look);
    }

    @Override
    public Unsent sendAgain(Actor actor) {
        requireAdministrator(actor);
        return attempts.once(
                actor,
                Unsent.class,
                () -> database.transaction(tx -> {
                    again(tx);
                    return attempts.remember(tx, actor, look(tx));
                }));
    }

    private void again(Handle tx) {
        List<String> givenUp = tx.createQuery("select id from notice where state = 'FAILED' and made_at >= ?"
                        + " order by made_at fetch first " + MOST + " rows only")
                .bind(0, lately().toEpochMilli())
                .mapTo(String.class)
                .list();
        if (givenUp.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                tx.prepareBatch("update notice set state = 'WAITING', tries = 0, due_at = ?, ended_at = null,"
                        + " reason = '' where id = ? and state = 'FAILED'");
        givenUp.forEach(id -> batch.add(clock.millis(), id));
        batch.execute();
    }

    private Unsent look(Handle handle) {
        return new Unsent(
                pile(Backlog.of(handle, State.WAITING, Instant.EPOCH)),
                pile(Backlog.of(handle, State.FAILED, lately())));
    }

    private Instant lately() {
        return clock.instant().minus(Duration.ofDays(DAYS));
    }

    private static Pile pile(Backlog seen) {
        return new Pile(Math.min(seen.many(), MOST), seen.many() > MOST, seen.oldest());
    }

    private static void requireAdministrator(Actor actor) {
        if (actor.role() != Role.ADMIN) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "for administrators");
        }
    }
}
