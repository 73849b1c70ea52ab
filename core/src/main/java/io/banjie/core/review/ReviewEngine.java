// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.review;

import io.banjie.core.event.FilingEvents;
import io.banjie.core.event.Workers;
import io.banjie.core.filing.Door;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Database;
import io.banjie.core.store.WaitingRows.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works off what waits for the platform. The waiting row in the table is the queue; this only looks into it: at once when
 * something was handed in here, and every second for what others left.
 */
@Component(service = ReviewEngine.class, immediate = true, configurationPid = "io.banjie.core.review")
public final class ReviewEngine {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewEngine.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /** Of those that came one by one few are taken on at once, so that each is decided soon. */
    private static final int SINGLES = 50;

    private final FilingEvents events;
    private final Reviewing reviewing;
    private final int rows;
    private final Map<Lane, Workers> workers = new EnumMap<>(Lane.class);
    private final Consumer<FilingRecord> waker = this::wake;

    /** The settings of {@code io.banjie.core.review}. */
    public @interface Config {
        /** How many threads decide filings that came one by one, and as many rows of files; with none this server decides nothing. */
        int threads() default 1;

        /** How many rows of files are decided in one turn, and so in one transaction. */
        int rows() default 500;
    }

    /** Begins to work. */
    @Activate
    public ReviewEngine(
            Config config,
            @Reference Database database,
            @Reference Door door,
            @Reference Regions regions,
            @Reference FilingEvents events,
            @Reference Clock clock) {
        this(config.threads(), config.rows(), database, door, regions, events, clock);
    }

    /** An engine with so many threads for each lane, each deciding so many rows at once. */
    ReviewEngine(
            int threads, int rows, Database database, Door door, Regions regions, FilingEvents events, Clock clock) {
        this.events = events;
        this.rows = rows;
        reviewing = new Reviewing(database, door, regions, new ReviewQueue(clock));
        for (Lane lane : Lane.values()) {
            String name = "review-" + lane.name().toLowerCase(Locale.ROOT);
            workers.put(lane, new Workers(name, threads, LOOK_EVERY, () -> turn(lane)));
        }
        events.listen(waker);
        workers.values().forEach(Workers::start);
        if (threads == 0) {
            LOG.info("reviews are left to others on the same database");
        }
    }

    private void wake(FilingRecord filing) {
        if (filing.waitsForPlatform()) {
            workers.get(Lane.of(filing.chain().batch())).ring();
        }
    }

    /** Decides what is due, as far as one turn goes; false when nothing was. */
    private boolean turn(Lane lane) {
        List<Waiting> lot = take(lane);
        reviewing.decide(lot);
        return !lot.isEmpty();
    }

    private List<Waiting> take(Lane lane) {
        int most = lane == Lane.SINGLE ? SINGLES : rows;
        List<Waiting> taken = reviewing.take(lane, most);
        if (taken.size() == most) {
            // There may be more, for another of this lane.
            workers.get(lane).ring();
        }
        return taken;
    }

    /** Ends after the turns under way; never by interrupting, which the embedded database takes for a failing disk. */
    @Deactivate
    public void stop() throws InterruptedException {
        events.forget(waker);
        workers.values().forEach(Workers::close);
        for (Workers lane : workers.values()) {
            lane.await();
        }
    }
}
