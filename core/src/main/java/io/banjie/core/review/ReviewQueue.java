// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.review;

import io.banjie.core.store.Rows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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

    private final Clock clock;

    /** The queue by this clock. */
    ReviewQueue(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * A filing that waits.
     *
     * @param filing its id
     * @param dueAt from when somebody may take it on
     * @param tries how often deciding it failed
     */
    record Waiting(String filing, long dueAt, int tries) {}

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

    /** What is due, longest waiting first. A time further ahead than anything is put off is void: the clock was moved. */
    List<Waiting> due(Handle handle, Lane lane, Collection<String> regions, int most) {
        return handle.createQuery(
                        "select filing, due_at, tries from review where lane = :lane and region in (<regions>)"
                                + " and (due_at <= :now or due_at > :never) order by due_at, filing fetch first " + most
                                + " rows only")
                .bind("lane", lane.number())
                .bindList("regions", List.copyOf(regions))
                .bind("now", clock.millis())
                .bind("never", in(LONGEST_WAIT))
                .map((row, context) -> new Waiting(row.getString("filing"), row.getLong("due_at"), row.getInt("tries")))
                .list();
    }

    private long in(Duration wait) {
        return clock.instant().plus(wait).toEpochMilli();
    }

    /** Takes these on; those that nobody was faster with. */
    List<Waiting> take(Handle tx, List<Waiting> due) {
        PreparedBatch batch = tx.prepareBatch("update review set due_at = ? where filing = ? and due_at = ?");
        due.forEach(waiting -> batch.add(in(LASTS), waiting.filing, waiting.dueAt));
        int[] changed = batch.execute();
        List<Waiting> taken = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 1) {
                taken.add(due.get(i));
            }
        }
        return taken;
    }

    /** Puts these back, to be taken on by anybody after a while. */
    void putBack(Handle tx, Collection<Waiting> waiting, Duration wait) {
        PreparedBatch batch = tx.prepareBatch("update review set due_at = ?, tries = ? where filing = ?");
        waiting.forEach(each -> batch.add(in(wait), each.tries, each.filing));
        batch.execute();
    }

    /** Drops what does not wait any more. */
    void drop(Handle tx, Collection<String> filings) {
        PreparedBatch batch = tx.prepareBatch("delete from review where filing = ?");
        filings.forEach(batch::add);
        batch.execute();
    }
}
