// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Batch.Status;
import io.banjie.core.batch.BatchRecord.Kind;
import io.banjie.core.batch.sheet.FileContent;
import io.banjie.core.batch.sheet.Unreadable;
import io.banjie.core.filing.Many.Stopped;
import io.banjie.core.store.Identifiers;
import io.banjie.core.store.Json;
import io.banjie.core.tally.FailedRows;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * Who works on which batch. Work belongs to a node for a while that it keeps prolonging; every transaction makes sure that
 * it still does, so that nothing is done twice even by a node that was given up and comes back.
 */
final class Leases {

    /** How long work stays with a node that gives no sign of life. */
    static final Duration LASTS = Duration.ofSeconds(20);

    private final String node = Identifiers.next();
    private final Clock clock;

    Leases(Clock clock) {
        this.clock = clock;
    }

    /** Work that waits: the oldest batch of an employer. */
    record Waiting(String employer, String batch) {}

    /** The oldest waiting work of each employer; first whose turn was longest ago. A lease from the future is void. */
    List<Waiting> waiting(Handle handle, int most) {
        return handle.createQuery("select employer, min(id) as oldest from batch"
                        + " where due_at <= :now or due_at > :never group by employer"
                        + " order by min(due_at) fetch first " + most + " rows only")
                .bind("now", clock.millis())
                .bind("never", never())
                .map((row, context) -> new Waiting(row.getString("employer"), row.getString("oldest")))
                .list();
    }

    private long never() {
        return clock.instant().plus(LASTS).toEpochMilli();
    }

    /** Takes waiting work on; the batch as it is then, or nothing when another was faster. */
    Optional<BatchRecord> take(Handle tx, String batch) {
        int taken = tx.createUpdate("update batch set holder = :node, due_at = :until where id = :id"
                        + " and (due_at <= :now or due_at > :never)")
                .bind("node", node)
                .bind("until", until())
                .bind("id", batch)
                .bind("now", clock.millis())
                .bind("never", never())
                .execute();
        return taken == 1 ? Batches.find(tx, batch) : Optional.empty();
    }

    private long until() {
        return clock.instant().plus(LASTS).toEpochMilli();
    }

    /** Prolongs; false when the work is somebody else's by now. */
    boolean prolong(Handle tx, String batch) {
        return tx.execute("update batch set due_at = ? where id = ? and holder = ?", until(), batch, node) == 1;
    }

    /** Gives work back, to be taken on by anybody after a while. */
    void giveBack(Handle tx, String batch, Duration wait) {
        tx.execute(
                "update batch set holder = null, due_at = ? where id = ? and holder = ?",
                clock.instant().plus(wait).toEpochMilli(),
                batch,
                node);
    }

    /**
     * Notes what a file holds.
     *
     * @throws Stopped when the work is somebody else's by now
     */
    void opened(Handle tx, String batch, FileContent content) {
        require(tx.execute(
                "update batch set columns = ?, unknown_columns = ?, hints = ?, work_total = ?, version = version + 1, due_at = ?"
                        + " where id = ? and holder = ? and labour = 'READ'",
                Json.write(content.fields()),
                Json.write(content.unknown()),
                Json.write(content.slips()),
                content.rows(),
                until(),
                batch,
                node));
    }

    /** The file cannot be read. */
    void refused(Handle tx, String batch, Unreadable file) {
        require(tx.execute(
                "update batch set status = ?, problem = ?, unknown_columns = ?, labour = null, holder = null, due_at = null,"
                        + " version = version + 1 where id = ? and holder = ? and labour = 'READ'",
                Status.REFUSED.name(),
                Json.write(file.finding()),
                Json.write(file.unknown()),
                batch,
                node));
    }

    /**
     * Rows are done; the last thing that a transaction does.
     *
     * @throws Stopped when the work is somebody else's by now, or nobody's
     */
    void progress(Handle tx, String batch, Kind kind, int lastRow, Shift shift) {
        Update update = tx.createUpdate("update batch set version = version + 1, due_at = :until, work_row = :row,"
                + " work_done = work_done + :done" + shift.assignments()
                + " where id = :id and holder = :node and labour = :kind");
        shift.bind(update);
        require(update.bind("until", until())
                .bind("row", lastRow)
                .bind("done", shift.rows())
                .bind("id", batch)
                .bind("node", node)
                .bind("kind", kind.name())
                .execute());
    }

    /** All rows are done. */
    void finished(Handle tx, String batch, Kind kind, String statusAfter) {
        require(tx.execute(
                "update batch set status = " + statusAfter
                        + ", labour = null, work_hint = null, holder = null, due_at = null, version = version + 1"
                        + " where id = ? and holder = ? and labour = ?",
                batch,
                node,
                kind.name()));
        FailedRows.letGoWhenDone(tx, batch);
    }

    private static void require(int changed) {
        if (changed == 0) {
            throw new Stopped("the work is somebody else's by now");
        }
    }
}
