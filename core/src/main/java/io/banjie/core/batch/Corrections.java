// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch.Status;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.batch.BatchFormat.Mode;
import io.banjie.core.attempt.Attempts;
import io.banjie.core.batch.sheet.RowReader.CellRow;
import io.banjie.core.batch.sheet.SheetLayout;
import io.banjie.core.filing.Door;
import io.banjie.core.filing.Many.Stopped;
import io.banjie.core.store.Database;
import io.banjie.core.tally.FailedRows;
import io.banjie.core.tally.Tally;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Single rows that an employer corrects or takes out, at once and while nothing else is done to their batch. */
final class Corrections {

    private static final Set<Status> OF_INDEPENDENT_ROWS = EnumSet.of(Status.IN_REVIEW, Status.FINISHED);

    /** Where a unit stands when one of its rows was accepted or taken out. */
    private static final String OF_UNIT = "case when in_review > 0 then 'IN_REVIEW'"
            + " when imported + :accepted > removed + in_review + approved + review_failed + withdrawn"
            + " or removed = imported + :accepted then 'READY' else 'FINISHED' end";

    private static final Set<Status> REMOVABLE = EnumSet.of(Status.READY, Status.IN_REVIEW);

    private final Database database;
    private final Door door;
    private final Judging judging;
    private final Attempts attempts;
    private final BatchNews news;
    private final HeldPersons held;
    private final Clock clock;

    Corrections(
            Database database,
            Door door,
            Judging judging,
            Attempts attempts,
            BatchNews news,
            HeldPersons held,
            Clock clock) {
        this.database = database;
        this.door = door;
        this.judging = judging;
        this.attempts = attempts;
        this.news = news;
        this.held = held;
        this.clock = clock;
    }

    /** Failed rows with other cells, that wait to be judged again. */
    record Correction(List<RowRecord> before, List<CellRow> after) {

        static Correction of(List<RowRecord> rows, Map<String, String> changes) {
            return new Correction(
                    rows, rows.stream().map(row -> with(row.cells(), changes)).toList());
        }

        /** A row with some other cells. */
        static CellRow with(CellRow row, Map<String, String> changes) {
            Map<String, String> cells = new HashMap<>(row.cells());
            cells.putAll(changes);
            return new CellRow(row.number(), cells, row.sameAs());
        }
    }

    BatchRow correct(Actor actor, BatchRecord batch, int row, Map<String, Object> cells) {
        BatchRow corrected = attempts.once(actor, BatchRow.class, () -> judgedAgain(actor, batch, row, cells));
        news.stirred(batch.id());
        return corrected;
    }

    private BatchRow judgedAgain(Actor actor, BatchRecord batch, int number, Map<String, Object> changes) {
        SheetLayout layout = judging.layout(batch);
        RowRecord row = row(batch, number, Outcome.IMPORT_FAILED);
        requireCorrectable(batch, layout);
        Correction correction = Correction.of(List.of(row), TypedCells.of(changes, layout));
        judgeAgain(actor, batch, layout, correction, (tx, judged) -> {
            HintedRows.corrected(tx, batch, judged.get(0));
            attempts.remember(tx, actor, BatchView.of(batch, judged.get(0)));
        });
        return BatchView.of(
                batch,
                database.read(handle -> BatchRows.find(handle, batch.id(), number))
                        .orElseThrow());
    }

    /**
     * Judges failed rows again and files those that are accepted.
     *
     * @param alongside what else is written with them, all together or one at a time
     * @throws Refusal ACTION_NOT_POSSIBLE when something else was done to the batch meanwhile
     */
    void judgeAgain(Actor actor, BatchRecord batch, SheetLayout layout, Correction rows, Judging.Booking alongside) {
        List<CellRow> changed = database.read(handle -> Repetition.stillThere(handle, batch.id(), rows.after()));
        try {
            judging.judged(batch, layout, judging.sheet(batch, actor, clock.instant()), changed)
                    .file((tx, judged) -> {
                        BatchRows.again(tx, batch.id(), judged);
                        held.again(tx, batch, judging.type(batch), rows.before(), judged);
                        count(
                                tx,
                                batch,
                                Shift.again(
                                        judged.stream().map(RowRecord::outcome).toList()));
                        alongside.write(tx, judged);
                    });
        } catch (Stopped meanwhile) {
            throw (Refusal) Orders.notNow(batch).initCause(meanwhile);
        }
    }

    static void requireCorrectable(BatchRecord batch, SheetLayout layout) {
        boolean open = batch.dryRun() || layout.mode() == Mode.ONE_SERIAL_NUMBER
                ? batch.status() == Status.READY
                : OF_INDEPENDENT_ROWS.contains(batch.status());
        if (!open || batch.work().isPresent()) {
            throw Orders.notNow(batch);
        }
    }

    /** @throws Stopped when something else is done to the batch */
    static void count(Handle tx, BatchRecord batch, Shift shift) {
        Update update = tx.createUpdate("update batch set version = version + 1" + shift.assignments()
                + ", status = case when one_unit then " + OF_UNIT + " when status in ('IN_REVIEW', 'FINISHED') then"
                + " case when in_review + :waiting > 0 then 'IN_REVIEW' else 'FINISHED' end else status end"
                + " where id = :id and labour is null and status in ('READY', 'IN_REVIEW', 'FINISHED')");
        shift.bind(update);
        if (update.bind("id", batch.id()).execute() == 0) {
            throw new Stopped("something else is done to the batch");
        }
    }

    BatchRow remove(Actor actor, BatchRecord batch, int number) {
        BatchRow removed = attempts.once(actor, BatchRow.class, () -> takenOut(actor, batch, number));
        news.stirred(batch.id());
        return removed;
    }

    private BatchRow takenOut(Actor actor, BatchRecord batch, int number) {
        RowRecord row = row(batch, number, Outcome.IMPORTED);
        if (!REMOVABLE.contains(batch.status()) || row.filing().isEmpty()) {
            throw Orders.notNow(batch);
        }
        List<String> filing = row.filing().stream().toList();
        try {
            door.withdraw(actor, filing, (tx, moved) -> {
                if (moved.isEmpty()) {
                    throw new Stopped("it cannot be withdrawn");
                }
                Tally.removed(tx, batch.id(), filing);
                count(tx, batch, Shift.none(0));
                FailedRows.letGoWhenDone(tx, batch.id());
                attempts.remember(tx, actor, removed(tx, batch, number));
            });
        } catch (Stopped meanwhile) {
            throw (Refusal) Orders.notNow(batch).initCause(meanwhile);
        }
        return database.read(handle -> removed(handle, batch, number));
    }

    private static BatchRow removed(Handle handle, BatchRecord batch, int number) {
        return BatchView.of(batch, BatchRows.find(handle, batch.id(), number).orElseThrow());
    }

    private RowRecord row(BatchRecord batch, int number, Outcome outcome) {
        RowRecord row = database.read(handle -> BatchRows.find(handle, batch.id(), number))
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "no such row"));
        if (row.outcome() != outcome) {
            throw Orders.notNow(batch).with("outcome", row.outcome().name());
        }
        return row;
    }
}
