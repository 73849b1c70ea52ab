// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import io.banjie.api.desk.FilingNotice.State;
import io.banjie.api.desk.Health;
import io.banjie.api.desk.NoticeDesk;
import io.banjie.core.health.BoundedCheck;
import io.banjie.core.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** How many messages wait and since when, and which were given up lately: a line where there is a way or something waits. */
@Component(service = Health.class)
public final class NoticeHealth implements Health {

    private static final String NAME = "messages";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** What waits longer has been tried in vain, or is more than can be sent. */
    private static final Duration LONG = Duration.ofMinutes(10);

    private static final Duration LATELY = Duration.ofDays(NoticeDesk.DAYS);

    private final NoticeEngine engine;
    private final Database database;
    private final Clock clock;
    private final BoundedCheck<List<Backlog>> check = new BoundedCheck<>(PATIENCE);

    /** A look at what the engine has to do. */
    @Activate
    public NoticeHealth(@Reference NoticeEngine engine, @Reference Database database, @Reference Clock clock) {
        this.engine = Objects.requireNonNull(engine, "engine");
        this.database = Objects.requireNonNull(database, "database");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public List<Line> lines() {
        try {
            return check.look(this::look)
                    .map(seen -> lines(seen.get(0), seen.get(1)))
                    .orElseGet(() -> List.of(new Line(NAME, Level.WARNING, "cannot be looked at in time")));
        } catch (RuntimeException failed) {
            return List.of(new Line(NAME, Level.WARNING, "cannot be looked at"));
        }
    }

    private List<Backlog> look() {
        Instant lately = clock.instant().minus(LATELY);
        return database.read(handle ->
                List.of(Backlog.of(handle, State.WAITING, Instant.EPOCH), Backlog.of(handle, State.FAILED, lately)));
    }

    private List<Line> lines(Backlog waiting, Backlog failed) {
        if (!engine.sends() && waiting.many() + failed.many() == 0) {
            return List.of();
        }
        Instant longAgo = clock.instant().minus(LONG);
        boolean late = waiting.oldest().filter(longAgo::isAfter).isPresent();
        List<String> words = new ArrayList<>(List.of(engine.channel()));
        words.add(waiting.many() == 0 ? "none waits" : "waiting: " + waiting.words());
        if (failed.many() > 0) {
            words.add("given up in the last " + LATELY.toDays() + " days: " + failed.words());
        }
        boolean wrong = late || failed.many() > 0 || !engine.sends();
        return List.of(new Line(NAME, wrong ? Level.WARNING : Level.OK, String.join("; ", words)));
    }

    /** Stops looking. */
    @Deactivate
    public void stop() {
        check.stop();
    }
}
