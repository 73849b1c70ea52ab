// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Batch;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Subscription;
import io.banjie.core.event.FilingEvents;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.store.Database;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells who watches a batch of its changes: at once of those made here, within a second of those made by other nodes, whose
 * versions it reads in the table. Changes that follow each other faster than they can be told become one.
 */
@Component(service = BatchNews.class)
public final class BatchNews {

    private static final Logger LOG = LoggerFactory.getLogger(BatchNews.class);
    private static final long LOOK_EVERY_MILLIS = 1000;
    private static final long UNTOLD = -1;

    private final Database database;
    private final FilingEvents events;
    private final BatchView view;
    private final List<BatchWatch> watches = new CopyOnWriteArrayList<>();
    private final Set<String> stirred = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean looking = new AtomicBoolean();
    private final Consumer<FilingRecord> moves =
            filing -> filing.chain().batch().ifPresent(this::stirred);
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "banjie-batch-news");
        thread.setDaemon(true);
        return thread;
    });

    /** News from the tables. */
    @Activate
    public BatchNews(
            @Reference Database database,
            @Reference FilingEvents events,
            @Reference RegionArchive archive,
            @Reference Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.events = Objects.requireNonNull(events, "events");
        view = new BatchView(archive, clock);
        events.listen(moves);
        teller.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Tells of a batch from now on, first of how it is. */
    Subscription watch(String batch, Consumer<Batch> listener) {
        return watched(new BatchWatch(changed -> changed.id().equals(batch), false, Map.of(batch, UNTOLD), listener));
    }

    /** Tells of an employer's units from now on: of those that are on the move, and of those that begin to on this node. */
    Subscription watchOf(String employer, String region, Consumer<Batch> listener) {
        Map<String, Long> moving = database.read(handle -> Batches.moving(handle, employer, region));
        return watched(new BatchWatch(
                changed -> changed.ties().unit()
                        && changed.employer().equals(employer)
                        && changed.region().equals(region),
                true,
                moving,
                listener));
    }

    private Subscription watched(BatchWatch watch) {
        watches.add(watch);
        lookSoon();
        return () -> watches.remove(watch);
    }

    /** A batch has changed. */
    void stirred(String batch) {
        if (watches.stream().anyMatch(watch -> watch.wonders(batch))) {
            stirred.add(batch);
            lookSoon();
        }
    }

    private void lookSoon() {
        if (looking.compareAndSet(false, true)) {
            try {
                teller.execute(this::look);
            } catch (RejectedExecutionException stopped) {
                LOG.debug("no more news");
            }
        }
    }

    private void look() {
        looking.set(false);
        if (watches.isEmpty()) {
            return;
        }
        try {
            Set<String> looked = new HashSet<>(stirred);
            stirred.removeAll(looked);
            watches.forEach(watch -> looked.addAll(watch.followed()));
            if (looked.isEmpty()) {
                return;
            }
            Map<String, Optional<BatchRecord>> found = new HashMap<>();
            database.read(handle -> Batches.versions(handle, looked)).forEach((batch, version) -> watches.stream()
                    .filter(watch -> watch.news(batch, version))
                    .forEach(watch -> found.computeIfAbsent(batch, this::find)
                            .ifPresent(record -> watch.tell(record, version, view))));
        } catch (Refusal databaseGone) {
            LOG.debug("no news now: {}", databaseGone.code());
        } catch (RuntimeException failed) {
            LOG.error("news of batches could not be read", failed);
        }
    }

    private Optional<BatchRecord> find(String id) {
        return database.read(handle -> Batches.find(handle, id));
    }

    /** Ends telling. */
    @Deactivate
    public void stop() {
        events.forget(moves);
        teller.shutdown();
    }
}
