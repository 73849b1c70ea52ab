// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Batch;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Subscription;
import io.banjie.core.event.FilingEvents;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.store.Database;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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

    private final Database database;
    private final FilingEvents events;
    private final BatchView view;
    private final List<Watch> watches = new CopyOnWriteArrayList<>();
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
    public BatchNews(@Reference Database database, @Reference FilingEvents events, @Reference Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.events = Objects.requireNonNull(events, "events");
        view = new BatchView(clock);
        events.listen(moves);
        teller.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Somebody who watches, and what was told last; touched by the teller alone. */
    private static final class Watch {
        private final String batch;
        private final Consumer<Batch> listener;
        private long told = -1;

        Watch(String batch, Consumer<Batch> listener) {
            this.batch = batch;
            this.listener = listener;
        }
    }

    /** Tells of a batch from now on, first of how it is. */
    Subscription watch(String batch, Consumer<Batch> listener) {
        Watch watch = new Watch(batch, listener);
        watches.add(watch);
        lookSoon();
        return () -> watches.remove(watch);
    }

    /** A batch has changed. */
    void stirred(String batch) {
        if (watches.stream().anyMatch(watch -> watch.batch.equals(batch))) {
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
            Set<String> watched = watches.stream().map(watch -> watch.batch).collect(Collectors.toSet());
            Map<String, Long> versions = database.read(handle -> Batches.versions(handle, watched));
            Map<String, Batch> changed = new HashMap<>();
            for (Watch watch : watches) {
                long version = versions.getOrDefault(watch.batch, watch.told);
                if (version != watch.told) {
                    tell(watch, changed.computeIfAbsent(watch.batch, this::batch));
                    watch.told = version;
                }
            }
        } catch (Refusal databaseGone) {
            LOG.debug("no news now: {}", databaseGone.code());
        } catch (RuntimeException failed) {
            LOG.error("news of batches could not be read", failed);
        }
    }

    private Batch batch(String id) {
        return database.read(handle -> view.of(Batches.find(handle, id).orElseThrow()));
    }

    private static void tell(Watch watch, Batch batch) {
        try {
            watch.listener.accept(batch);
        } catch (RuntimeException failed) {
            LOG.warn("a listener failed on batch {}", batch.id(), failed);
        }
    }

    /** Ends telling. */
    @Deactivate
    public void stop() {
        events.forget(moves);
        teller.shutdown();
    }
}
