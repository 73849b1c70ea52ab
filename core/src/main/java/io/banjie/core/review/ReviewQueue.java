// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.review;

import io.banjie.core.store.Rows;
import io.banjie.core.store.WaitingRows;
import io.banjie.core.store.WaitingRows.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The filings that wait for the platform. Each is entered in the transaction that hands it in and taken out in the one that
 * decides it, so that neither is there without the other. Whoever takes some on has them for a while; that nothing is
 * decided twice, even by a node that was given up and comes back, is kept by the versions of the filings.
 */
public final class ReviewQueue {

    /** How long what was taken on stays with a node that gives no sign of life. */
    static final Duration LASTS = Duration.ofSeconds(20);

    /** The longest that anything is put off. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final Rows.Sql ENTER =
            Rows.Sql.insert("review", List.of("filing", "region", "lane", "due_at", "tries"));
    private static final Rows.Sql LEAVE = Rows.Sql.change("review", "delete from review where filing = ?");

    private final WaitingRows waiting;

    /** The queue by this clock. */
    ReviewQueue(Clock clock) {
        waiting = new WaitingRows("review", "filing", LASTS, LONGEST_WAIT, clock);
    }

    /**
     * Enters a filing with the rows of its transaction.
     *
     * @param file the batch of which it is a row
     */
    public static void enter(Rows rows, String filing, String region, Optional<String> file, Instant at) {
        rows.add(ENTER, filing, region, Lane.of(file).number(), at.toEpochMilli(), 0);
    }

    /** Takes a filing out with the rows of its transaction. */
    public static void leave(Rows rows, String filing) {
        rows.add(LEAVE, filing);
    }

    /** What is due in a lane, longest waiting first. */
    List<Waiting> due(Handle handle, Lane lane, Collection<String> regions, int most) {
        return waiting.due(handle, "lane = :lane and region in (<regions>)", most)
                .bind("lane", lane.number())
                .bindList("regions", List.copyOf(regions))
                .mapTo(Waiting.class)
                .list();
    }

    /** Takes these on; those that nobody was faster with. */
    List<Waiting> take(Handle tx, List<Waiting> due) {
        return waiting.take(tx, due);
    }

    /** Puts these back, to be taken on by anybody after a while. */
    void putBack(Handle tx, Collection<Waiting> late, Duration wait) {
        waiting.putBack(tx, late, wait);
    }

    /** Drops what does not wait any more. */
    void drop(Handle tx, Collection<String> filings) {
        PreparedBatch batch = tx.prepareBatch("delete from review where filing = ?");
        filings.forEach(batch::add);
        batch.execute();
    }
}
