// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import io.banjie.core.store.Database;
import io.banjie.core.store.WatchedSource;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/** Stands between the core and its database and brings about, each time, what otherwise happens once in a thousand. */
final class Meddler implements WatchedSource.Watcher {

    private static final long PATIENCE_SECONDS = 30;
    private static final WatchedSource.Watcher IDLE = sql -> {};

    private final AtomicReference<WatchedSource.Watcher> plan = new AtomicReference<>(IDLE);
    private final Database database;

    Meddler(DataSource source) {
        database = new Database(WatchedSource.of(source, this));
    }

    /** The database that it watches. */
    Database database() {
        return database;
    }

    @Override
    public void before(String sql) throws SQLException {
        plan.get().before(sql);
    }

    /** From now on so many threads wait for each other, once, before the first statement like this. */
    void meet(int threads, String like) {
        CyclicBarrier barrier = new CyclicBarrier(threads);
        Set<Thread> met = ConcurrentHashMap.newKeySet();
        plan.set(sql -> {
            if (sql.contains(like) && met.add(Thread.currentThread())) {
                await(barrier);
            }
        });
    }

    /** Somebody else does something, once, before the next statement like this is sent. */
    void interpose(String like, Runnable other) {
        plan.set(sql -> {
            if (sql.contains(like)) {
                rest();
                // On another thread, for on this one it would take part in the transaction.
                CompletableFuture.runAsync(other).join();
            }
        });
    }

    /** Watches in a way of the test's own. */
    void watch(WatchedSource.Watcher watcher) {
        plan.set(watcher);
    }

    /** Meddles no more. */
    void rest() {
        plan.set(IDLE);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException("nobody else came", alone);
        }
    }
}
