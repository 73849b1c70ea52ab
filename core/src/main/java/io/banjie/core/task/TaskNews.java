// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.task;

import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Subscription;
import io.banjie.core.event.FilingEvents;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.Filings;
import io.banjie.core.journal.Journal;
import io.banjie.core.journal.Journal.Stirred;
import io.banjie.core.rule.ThrownTrace;
import io.banjie.core.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells who watches lists of filings that moved: at once of those moved here, and soon of those moved by other nodes, which
 * it finds in the journal while somebody watches. Of many of one employer and office it tells of one, for whoever hears of
 * it looks anew. Something may be told twice.
 */
final class TaskNews {

    private static final Logger LOG = LoggerFactory.getLogger(TaskNews.class);
    private static final long LOOK_EVERY_MILLIS = 1000;

    /** By how much clocks may differ, and a transaction last. */
    private static final Duration WINDOW = Duration.ofSeconds(5);

    private static final int MOST_REMEMBERED = 20_000;

    private final Database database;
    private final FilingEvents events;
    private final Clock clock;
    private final List<Consumer<FilingRecord>> watches = new CopyOnWriteArrayList<>();
    private final Consumer<FilingRecord> here = this::movedHere;
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "banjie-task-news");
        thread.setDaemon(true);
        return thread;
    });

    /** The newest step of filings that was told of. */
    private final Map<String, Integer> told = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    private boolean looking;

    TaskNews(Database database, FilingEvents events, Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.events = Objects.requireNonNull(events, "events");
        this.clock = Objects.requireNonNull(clock, "clock");
        events.listen(here);
    }

    /** Tells of every filing that moves from now on. */
    Subscription watch(Consumer<FilingRecord> listener) {
        watches.add(listener);
        lookFromNowOn();
        return () -> watches.remove(listener);
    }

    /** A database inside the process has no other nodes. */
    private synchronized void lookFromNowOn() {
        if (!looking && database.read(Database::overNetwork)) {
            teller.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
        looking = true;
    }

    private void movedHere(FilingRecord filing) {
        if (!watches.isEmpty()) {
            isNews(filing.id(), filing.head().seq());
            tell(filing);
        }
    }

    private synchronized boolean isNews(String filing, int step) {
        Integer before = told.put(filing, step);
        return before == null || before < step;
    }

    private void look() {
        if (watches.isEmpty()) {
            return;
        }
        try {
            List<Stirred> stirred = database.read(handle -> Journal.between(
                    handle, clock.instant().minus(WINDOW), clock.instant().plus(WINDOW)));
            Map<List<String>, String> one = stirred.stream()
                    .filter(each -> isNews(each.filing(), each.seq()))
                    .collect(Collectors.toMap(
                            each -> List.of(each.employer(), each.agency()), Stirred::filing, (first, last) -> last));
            database.read(handle -> Filings.find(handle, List.copyOf(one.values())))
                    .forEach(this::tell);
        } catch (Refusal databaseGone) {
            LOG.debug("no news now: {}", databaseGone.code());
        } catch (RuntimeException failed) {
            LOG.error("news of filings could not be read: {}", ThrownTrace.of(failed));
        }
    }

    private void tell(FilingRecord filing) {
        for (Consumer<FilingRecord> watch : watches) {
            try {
                watch.accept(filing);
            } catch (RuntimeException failed) {
                LOG.warn("a listener failed on filing {}", filing.id(), failed);
            }
        }
    }

    /** Ends telling. */
    void stop() {
        events.forget(here);
        teller.shutdown();
    }
}
