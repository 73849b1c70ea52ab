// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/**
 * Rows of a table that wait for somebody to work them off: {@code due_at} says from when, {@code tries} how often it failed.
 * Whoever takes a row on has it for a while by moving its time ahead, which succeeds for one of several only.
 */
public final class WaitingRows {

    private final String select;
    private final String take;
    private final String putBack;
    private final Duration lasts;
    private final Duration longestWait;
    private final Clock clock;

    /**
     * The waiting rows of a table.
     *
     * @param key its column with the id
     * @param lasts how long a row stays with whoever took it on and gives no sign of life
     * @param longestWait the longest that a row is put off
     */
    public WaitingRows(String table, String key, Duration lasts, Duration longestWait, Clock clock) {
        select = "select " + key + " as id, due_at, tries from " + table;
        take = "update " + table + " set due_at = ? where " + key + " = ? and due_at = ?";
        putBack = "update " + table + " set due_at = ?, tries = ? where " + key + " = ?";
        this.lasts = Objects.requireNonNull(lasts, "lasts");
        this.longestWait = Objects.requireNonNull(longestWait, "longestWait");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * A row that waits.
     *
     * @param id its id
     * @param dueAt from when somebody may take it on; once taken, until when it is theirs
     * @param tries how often working it off failed
     */
    public record Waiting(String id, long dueAt, int tries) {}

    /**
     * Asks for what is due, longest waiting first, as {@link Waiting}. A time further ahead than anything is put off is void:
     * the clock was moved.
     *
     * @param which a further condition, whose parameters the caller binds
     */
    public Query due(Handle handle, String which, int most) {
        return handle.createQuery(select + " where " + which + " and (due_at <= :now or due_at > :never)"
                        + " order by due_at, id fetch first " + most + " rows only")
                .bind("now", clock.millis())
                .bind("never", in(longestWait))
                .registerRowMapper(
                        Waiting.class,
                        (row, context) -> new Waiting(row.getString("id"), row.getLong("due_at"), row.getInt("tries")));
    }

    /** The time so long from now, as the table keeps it. */
    public long in(Duration wait) {
        return clock.instant().plus(wait).toEpochMilli();
    }

    /** Takes these on; those that nobody was faster with. */
    public List<Waiting> take(Handle tx, List<Waiting> due) {
        long until = in(lasts);
        PreparedBatch batch = tx.prepareBatch(take);
        due.forEach(waiting -> batch.add(until, waiting.id, waiting.dueAt));
        int[] changed = batch.execute();
        List<Waiting> taken = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 1) {
                taken.add(new Waiting(due.get(i).id, until, due.get(i).tries));
            }
        }
        return taken;
    }

    /** Puts these back, to be taken on by anybody after a while. */
    public void putBack(Handle tx, Collection<Waiting> waiting, Duration wait) {
        PreparedBatch batch = tx.prepareBatch(putBack);
        waiting.forEach(each -> batch.add(in(wait), each.tries, each.id));
        batch.execute();
    }
}
