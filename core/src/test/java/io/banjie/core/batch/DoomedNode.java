// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.Batch.Status;
import io.banjie.api.desk.Subscription;
import io.banjie.core.store.Database;
import io.banjie.core.store.WatchedSource;
import io.banjie.core.testregion.House;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A node whose line to the database is cut after so many statements of its workers, for good. */
final class DoomedNode implements WatchedSource.Watcher {

    private static final long PATIENCE_SECONDS = 60;
    private static final String WORKER = "banjie-batch-0";

    private final CompletableFuture<Boolean> survived = new CompletableFuture<>();
    private final AtomicInteger left;
    private final AtomicBoolean doomed = new AtomicBoolean();

    private DoomedNode(int spared) {
        left = new AtomicInteger(spared);
    }

    @Override
    public void before(String sql) throws SQLException {
        boolean last = Thread.currentThread().getName().equals(WORKER) && left.decrementAndGet() < 0;
        if (doomed.get() || last) {
            doomed.set(true);
            survived.complete(false);
            throw new SQLException("the line is cut", "08006");
        }
    }

    /** Works on a batch until it is done or the line is cut; whether the node survived. */
    static boolean work(DataSource source, House house, Actor actor, Batch batch, int spared) {
        DoomedNode node = new DoomedNode(spared);
        House own = new House(new Database(WatchedSource.of(source, node)));
        own.clock.set(house.clock.instant());
        try (FileRoom onlooker = new FileRoom(house, 0);
                FileRoom room = new FileRoom(own, 1)) {
            room.engine.wake();
            Subscription watching = onlooker.desk.watch(actor, batch.id(), now -> {
                if (now.progress() == 1 && now.status() != Status.READING) {
                    node.survived.complete(true);
                }
            });
            try {
                return node.survived.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } finally {
                watching.close();
            }
        } catch (InterruptedException | ExecutionException | TimeoutException stuck) {
            throw new AssertionError("neither done nor dead", stuck);
        }
    }
}
