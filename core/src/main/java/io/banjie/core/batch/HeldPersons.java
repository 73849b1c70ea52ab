// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.region.FilingType;
import io.banjie.core.filing.Many.Stopped;
import io.banjie.core.filing.Many.Wish;
import io.banjie.core.slot.SlotPlan;
import io.banjie.core.slot.Slots;
import io.banjie.core.slot.Slots.Holder;
import io.banjie.core.slot.Slots.Place;
import io.banjie.core.store.Rows;
import io.banjie.core.tally.FailedRows.Held;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Holds the persons of rows that failed for their batch, where its rows stand under one number: whoever stands in a file
 * is held by its number alone until that is done with. The primary key of the places is the guard, as it is for filings.
 */
@Component(service = HeldPersons.class, configurationPid = "io.banjie.core.batch")
public final class HeldPersons {

    private final boolean holds;
    private final Clock clock;

    /** The settings of {@code io.banjie.core.batch} that concern rows that failed. */
    public @interface Config {
        /** Whether persons of rows that failed are held; otherwise they are free at once. */
        boolean holdFailedRows() default true;
    }

    /** As configured. */
    @Activate
    public HeldPersons(Config config, @Reference Clock clock) {
        this(config.holdFailedRows(), clock);
    }

    HeldPersons(boolean holds, Clock clock) {
        this.holds = holds;
        this.clock = clock;
    }

    /**
     * Holds those of rows that were judged for the first time. A row about the person of an earlier one holds nothing of its
     * own: what it wants is held for the other.
     */
    void first(Handle tx, BatchRecord batch, List<RowRecord> rows) {
        if (!holds || !batch.ties().unit() || batch.ties().failed() == Held.RELEASED) {
            return;
        }
        Set<Place> free = rows.stream()
                .filter(row -> row.cells().sameAs().isEmpty())
                .map(RowRecord::wish)
                .map(Wish::free)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        if (!free.isEmpty()) {
            Slots.take(new Rows(tx), free, holder(batch), clock.millis());
            noted(tx, batch);
        }
    }

    private static Holder holder(BatchRecord batch) {
        return new Holder(batch.id(), batch.id(), batch.employer());
    }

    private static void noted(Handle tx, BatchRecord batch) {
        int noted = tx.execute(
                "update batch set failed_held = 'HELD' where id = ? and failed_held <> 'RELEASED'", batch.id());
        if (noted == 0) {
            throw new Stopped("they were let go meanwhile");
        }
    }

    /**
     * Holds those of rows that were judged again and lets go of those who stand in no failed row any more.
     *
     * @param before the rows as they were
     * @param after as they are now, written already
     */
    void again(Handle tx, BatchRecord batch, FilingType type, Collection<RowRecord> before, List<RowRecord> after) {
        if (!batch.ties().unit()) {
            return;
        }
        Set<String> gone = before.stream()
                .flatMap(row -> row.wish().person().stream())
                .collect(Collectors.toCollection(HashSet::new));
        if (!gone.isEmpty()) {
            gone.removeAll(BatchRows.failing(tx, batch.id(), gone));
            Set<Place> places = gone.stream()
                    .flatMap(person -> SlotPlan.ofPerson(type, batch.region(), batch.employer(), person).stream())
                    .collect(Collectors.toSet());
            Slots.letGo(new Rows(tx), places, batch.id());
        }
        first(
                tx,
                batch,
                after.stream()
                        .filter(row -> row.outcome() == Outcome.IMPORT_FAILED)
                        .toList());
    }
}
