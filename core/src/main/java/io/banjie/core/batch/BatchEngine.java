// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Refusal;
import io.banjie.core.batch.BatchRecord.Kind;
import io.banjie.core.batch.Leases.Waiting;
import io.banjie.core.filing.Door;
import io.banjie.core.filing.Many.Stopped;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.region.Regions;
import io.banjie.core.rule.ThrownTrace;
import io.banjie.core.store.Database;
import io.banjie.office.SheetReader;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on batches: takes waiting work on, oldest employer first, and lets a few threads do it in turns. The waiting row in
 * the table is the queue; this only looks into it.
 */
@Component(service = BatchEngine.class, immediate = true, configurationPid = "io.banjie.core.batch")
public final class BatchEngine {

    private static final Logger LOG = LoggerFactory.getLogger(BatchEngine.class);
    private static final long LOOK_EVERY_MILLIS = 1000;
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration LATER = Duration.ofSeconds(60);
    private static final long LAST_SECONDS = 30;

    private final Database database;
    private final BatchNews news;
    private final Judging judging;
    private final Leases leases;
    private final WorkFolder folder;
    private final Map<Kind, Labour> labours;
    private final Rota rota = new Rota();
    private final List<Thread> workers = new ArrayList<>();
    private final ScheduledExecutorService caller = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "banjie-batch-caller");
        thread.setDaemon(true);
        return thread;
    });

    /** The settings of {@code io.banjie.core.batch}. */
    public @interface Config {
        /** How many threads work on batches; with none this server works on no batch. */
        int threads() default 2;

        /** How many rows are done in one turn, and so in one transaction. */
        int rows() default 500;
    }

    /** Begins to work. */
    @Activate
    public BatchEngine(
            Config config,
            @Reference Database database,
            @Reference Door door,
            @Reference Regions regions,
            @Reference RegionArchive archive,
            @Reference SheetReader reader,
            @Reference BatchNews news,
            @Reference HeldPersons held,
            @Reference Clock clock) {
        this(config.threads(), config.rows(), database, door, regions, archive, reader, news, held, clock);
    }

    /** An engine with so many threads, each doing so many rows at once. */
    BatchEngine(
            int threads,
            int rows,
            Database database,
            Door door,
            Regions regions,
            RegionArchive archive,
            SheetReader reader,
            BatchNews news,
            HeldPersons held,
            Clock clock) {
        this.database = database;
        this.news = news;
        folder = WorkFolder.fresh();
        leases = new Leases(clock);
        judging = new Judging(database, door, regions, archive);
        labours = Map.of(
                Kind.READ, new FileLabour(database, judging, leases, rota, reader, folder, held, rows),
                Kind.MEND, new MendingLabour(database, judging, leases, held, rows),
                Kind.SUBMIT, SubmittingLabour.ofDrafts(database, door, judging, leases, rows),
                Kind.RESUBMIT, SubmittingLabour.ofReturned(database, door, judging, leases, rows),
                Kind.WITHDRAW, new WithdrawingLabour(database, door, leases, rows));
        for (int i = 0; i < threads; i++) {
            Thread worker = new Thread(this::workUntilClosed, "banjie-batch-" + i);
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
        if (threads > 0) {
            caller.scheduleWithFixedDelay(() -> calmly(this::look), 0, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            long often = Leases.LASTS.toMillis() / 4;
            caller.scheduleWithFixedDelay(() -> calmly(this::prolong), often, often, TimeUnit.MILLISECONDS);
        }
    }

    /** There may be work. */
    void wake() {
        if (!workers.isEmpty() && !caller.isShutdown()) {
            try {
                caller.execute(() -> calmly(this::look));
            } catch (RejectedExecutionException stopped) {
                LOG.debug("no more work");
            }
        }
    }

    private void prolong() {
        rota.batches().forEach(batch -> database.transaction(tx -> leases.prolong(tx, batch)));
    }

    /** Takes on what waits, as far as there is room. */
    private void look() {
        if (rota.room() > 0) {
            database.read(handle -> leases.waiting(handle, 2 * Rota.MOST)).forEach(this::take);
        }
    }

    private static void calmly(Runnable work) {
        try {
            work.run();
        } catch (Refusal databaseGone) {
            LOG.debug("looking for work again later: {}", databaseGone.code());
        } catch (RuntimeException failed) {
            LOG.error("looking for work failed: {}", ThrownTrace.of(failed));
        }
    }

    private void take(Waiting waiting) {
        if (rota.room() > 0 && !rota.serves(waiting.employer())) {
            database.transaction(tx -> leases.take(tx, waiting.batch()))
                    .map(batch -> new Claim(batch, judging.layout(batch)))
                    .ifPresent(rota::add);
        }
    }

    private void workUntilClosed() {
        try {
            Optional<Runnable> work = rota.next(this::turn);
            while (work.isPresent()) {
                work.get().run();
                work = rota.next(this::turn);
            }
        } catch (InterruptedException nobodyInterruptsThisThread) {
            LOG.error("a worker was interrupted");
        }
    }

    private void turn(Claim claim) {
        String batch = claim.batch().id();
        boolean more = false;
        try {
            more = labours.get(claim.work().kind()).turn(claim) && !yields(batch);
        } catch (Stopped takenAway) {
            LOG.debug("batch {}: {}", batch, takenAway.getMessage());
        } catch (Refusal notNow) {
            LOG.info("batch {} goes on later: {}", batch, notNow.code());
            giveBack(batch, SOON);
        } catch (RuntimeException failed) {
            LOG.error("batch {} goes on later: {}", batch, ThrownTrace.of(failed));
            giveBack(batch, LATER);
        } finally {
            after(claim, more);
        }
    }

    private void after(Claim claim, boolean more) {
        news.stirred(claim.batch().id());
        if (more) {
            rota.again(claim);
        } else {
            claim.close();
            rota.drop(claim);
            wake();
        }
    }

    /** Gives work back when others wait for whom there is no room. */
    private boolean yields(String batch) {
        boolean crowded = rota.room() == 0
                && !database.read(handle -> leases.waiting(handle, 1)).isEmpty();
        if (crowded) {
            giveBack(batch, Duration.ZERO);
        }
        return crowded;
    }

    /** When that is not possible the lease ends by itself. */
    private void giveBack(String batch, Duration wait) {
        try {
            database.transaction(tx -> {
                leases.giveBack(tx, batch, wait);
                return batch;
            });
        } catch (Refusal databaseGone) {
            LOG.debug("batch {} could not be given back: {}", batch, databaseGone.code());
        } catch (RuntimeException failed) {
            LOG.warn("batch {} could not be given back: {}", batch, ThrownTrace.of(failed));
        }
    }

    /** Ends after the turns under way; never by interrupting, which the embedded database takes for a failing disk. */
    @Deactivate
    public void stop() throws InterruptedException {
        caller.shutdown();
        caller.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
        List<Claim> left = rota.close();
        for (Thread worker : workers) {
            worker.join(TimeUnit.SECONDS.toMillis(LAST_SECONDS));
        }
        left.forEach(claim -> {
            giveBack(claim.batch().id(), Duration.ZERO);
            claim.close();
        });
        folder.close();
    }
}
