// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch.Status;
import io.banjie.api.desk.BatchDesk;
import io.banjie.api.desk.BatchDesk.ChangedRow;
import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.core.attempt.Attempts;
import io.banjie.core.batch.Corrections.Correction;
import io.banjie.core.batch.sheet.RowReader;
import io.banjie.core.batch.sheet.RowReader.CellRow;
import io.banjie.core.batch.sheet.SheetLayout;
import io.banjie.core.filing.Door;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.Filings;
import io.banjie.core.filing.Many;
import io.banjie.core.filing.Many.Ruling;
import io.banjie.core.filing.Many.Stopped;
import io.banjie.core.store.Database;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Sets cells of many rows at once. Failed rows are judged again with them; filings that were not handed in yet or came back
 * take them as they would take an edit, each on its own.
 */
final class SettingCells {

    private static final Set<Status> OPEN = EnumSet.of(Status.READY, Status.IN_REVIEW, Status.FINISHED);
    private static final Set<Outcome> FILED = EnumSet.of(Outcome.IMPORTED, Outcome.REVIEW_FAILED);
    private static final Set<io.banjie.api.region.lifecycle.Status> EDITABLE =
            EnumSet.of(io.banjie.api.region.lifecycle.Status.DRAFT, io.banjie.api.region.lifecycle.Status.RETURNED);
    private static final int CHUNK = 500;

    private final Database database;
    private final Door door;
    private final Judging judging;
    private final Corrections corrections;
    private final Attempts attempts;
    private final BatchNews news;
    private final Clock clock;

    SettingCells(
            Database database,
            Door door,
            Judging judging,
            Corrections corrections,
            Attempts attempts,
            BatchNews news,
            Clock clock) {
        this.database = database;
        this.door = door;
        this.judging = judging;
        this.corrections = corrections;
        this.attempts = attempts;
        this.news = news;
        this.clock = clock;
    }

    /** A row with the filing that it became. */
    private record Filed(RowRecord row, FilingRecord filing) {}

    /** What is to be done to which rows. */
    private record Plan(BatchRecord batch, SheetLayout layout, Actor actor, Map<String, String> texts) {}

    List<ChangedRow> set(Actor actor, BatchRecord batch, Set<Integer> rows, Map<String, Object> cells) {
        if (rows.size() > BatchDesk.MOST_AT_ONCE) {
            throw Refusal.of(ProblemCode.TOO_LARGE, "more rows than can be changed at once")
                    .named("too-many-at-once")
                    .with("maxRows", BatchDesk.MOST_AT_ONCE);
        }
        ChangedRow[] changed = attempts.once(actor, ChangedRow[].class, () -> {
            List<ChangedRow> done = changed(actor, batch, rows, cells);
            return database.transaction(tx -> attempts.remember(tx, actor, done.toArray(ChangedRow[]::new)));
        });
        news.stirred(batch.id());
        return List.of(changed);
    }

    private List<ChangedRow> changed(Actor actor, BatchRecord batch, Set<Integer> numbers, Map<String, Object> cells) {
        SheetLayout layout = judging.layout(batch);
        Plan plan = new Plan(batch, layout, actor, TypedCells.of(cells, layout));
        List<RowRecord> rows = database.read(handle -> BatchRows.find(handle, batch.id(), numbers));
        if (rows.size() < numbers.size()) {
            throw Refusal.of(ProblemCode.NOT_FOUND, "no such row");
        }
        Map<Boolean, List<RowRecord>> byFate =
                rows.stream().collect(Collectors.partitioningBy(row -> row.outcome() == Outcome.IMPORT_FAILED));
        List<Filed> filed = filed(plan, byFate.get(false));
        if (!byFate.get(true).isEmpty()) {
            Corrections.requireCorrectable(batch, layout);
        }
        Map<Integer, ChangedRow> changed = new HashMap<>();
        chunks(byFate.get(true)).forEach(chunk -> judgeAgain(plan, chunk, changed));
        filed.stream()
                .collect(Collectors.groupingBy(each -> each.filing().status()))
                .forEach((status, alike) -> chunks(alike).forEach(chunk -> edit(plan, chunk, status, changed)));
        return changed.values().stream()
                .sorted(Comparator.comparing(each -> each.row().row()))
                .toList();
    }

    private static <T> List<List<T>> chunks(List<T> all) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
        return chunks;
    }

    /** Rows that became filings, all of which can still be edited. */
    private List<Filed> filed(Plan plan, List<RowRecord> rows) {
        BatchRecord batch = plan.batch();
        boolean open = rows.isEmpty() || batch.ties().unit() && batch.work().isEmpty() && OPEN.contains(batch.status());
        if (!open) {
            throw Orders.notNow(batch);
        }
        Map<String, FilingRecord> filings = database
                .read(handle -> Filings.find(
                        handle,
                        rows.stream().flatMap(row -> row.filing().stream()).toList()))
                .stream()
                .collect(Collectors.toMap(FilingRecord::id, Function.identity()));
        return rows.stream()
                .map(row -> row.filing()
                        .flatMap(id -> Optional.ofNullable(filings.get(id)))
                        .filter(filing -> FILED.contains(row.outcome()) && EDITABLE.contains(filing.status()))
                        .map(filing -> new Filed(row, filing))
                        .orElseThrow(() -> Orders.notNow(batch).with("row", row.number())))
                .toList();
    }

    private void judgeAgain(Plan plan, List<RowRecord> rows, Map<Integer, ChangedRow> changed) {
        corrections.judgeAgain(
                plan.actor(), plan.batch(), plan.layout(), Correction.of(rows, plan.texts()), (tx, judged) -> {
                    judged.forEach(row -> HintedRows.corrected(tx, plan.batch(), row));
                    judged.forEach(row -> note(plan, row, true, changed));
                });
    }

    private static void note(Plan plan, RowRecord row, boolean took, Map<Integer, ChangedRow> changed) {
        changed.put(row.number(), new ChangedRow(BatchView.of(plan.batch(), row), took));
    }

    private void edit(
            Plan plan,
            List<Filed> rows,
            io.banjie.api.region.lifecycle.Status status,
            Map<Integer, ChangedRow> changed) {
        Map<Integer, RowRecord> byNumber =
                rows.stream().map(Filed::row).collect(Collectors.toMap(RowRecord::number, Function.identity()));
        RowReader reader = new RowReader(plan.layout());
        List<Many.Changed> edits =
                rows.stream().map(filed -> edited(reader, plan.texts(), filed)).toList();
        try {
            door.edit(
                    judging.sheet(plan.batch(), plan.actor(), clock.instant()),
                    edits,
                    status,
                    (tx, rulings) -> book(tx, plan, byNumber, rulings, changed));
        } catch (Stopped meanwhile) {
            throw (Refusal) Orders.notNow(plan.batch()).initCause(meanwhile);
        }
    }

    /** What the filing answers, with what the cells answer in its place. */
    private static Many.Changed edited(RowReader reader, Map<String, String> texts, Filed filed) {
        CellRow set = new CellRow(filed.row().number(), texts, OptionalInt.empty());
        Many.Row read = reader.read(set, texts.keySet());
        Map<String, Object> answers = new HashMap<>(filed.filing().answers().values());
        answers.putAll(read.answers());
        return new Many.Changed(filed.filing(), new Many.Row(read.number(), answers, read.findings()));
    }

    private static void book(
            Handle tx,
            Plan plan,
            Map<Integer, RowRecord> before,
            List<Ruling> rulings,
            Map<Integer, ChangedRow> changed) {
        List<RowRecord> taken = new ArrayList<>();
        for (Ruling ruling : rulings) {
            RowRecord old = before.get(ruling.number());
            RowRecord row = new RowRecord(
                    ruling.accepted() ? Correction.with(old.cells(), plan.texts()) : old.cells(),
                    old.outcome(),
                    old.filing(),
                    ruling.findings(),
                    old.wish());
            if (ruling.accepted()) {
                taken.add(row);
            }
            note(plan, row, ruling.accepted(), changed);
        }
        BatchRows.changed(tx, plan.batch().id(), taken);
        Corrections.count(tx, plan.batch(), Shift.none(0));
    }
}
