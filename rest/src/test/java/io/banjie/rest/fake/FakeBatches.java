// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.fake;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.BatchDesk;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.desk.Content;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Subscription;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** Takes any file and remembers the last one; knows every batch but the one called "unknown". */
public final class FakeBatches implements BatchDesk {

    /** What was handed in. */
    public record Sent(Actor actor, NewBatch batch, byte[] content) {}

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final List<Consumer<Batch>> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch left = new CountDownLatch(1);
    private volatile Optional<Sent> sent = Optional.empty();
    private volatile List<Object> asked = List.of();

    /** The last file. */
    public Optional<Sent> sent() {
        return sent;
    }

    /** Forgets the last file. */
    public void forget() {
        sent = Optional.empty();
    }

    /** What the last call was asked. */
    public List<Object> asked() {
        return asked;
    }

    /** A batch of three rows that stands somewhere. */
    public static Batch batch(Batch.Status status, double progress) {
        return new Batch(
                "b1",
                "990000-B-1",
                Samples.REGION,
                "termination",
                "Termination",
                status,
                status.name(),
                false,
                0,
                3,
                2,
                1,
                0,
                2,
                0,
                0,
                0,
                progress,
                progress < 1 ? OptionalLong.of(4) : OptionalLong.empty(),
                List.of(new Batch.Hint(
                        "h1", "the year of all dates is 2015", List.of(4), "endDate", Optional.empty(), true)),
                List.of(
                        new Batch.UnknownColumn("名姓", Optional.of("姓名")),
                        new Batch.UnknownColumn("鞋码", Optional.empty())),
                status == Batch.Status.REFUSED
                        ? Optional.of(
                                new Finding("", "heading-missing", Severity.ERROR, "no column 姓名", "", "take ours"))
                        : Optional.empty(),
                false,
                "九月 离职.xlsx",
                Instant.parse("2026-07-02T01:00:00Z"),
                List.of());
    }

    private static BatchRow row(int number, BatchRow.Outcome outcome) {
        return new BatchRow(
                number,
                outcome,
                Optional.of("f1").filter(filing -> outcome != BatchRow.Outcome.IMPORT_FAILED),
                Map.of("workerName", "马一"),
                List.of(new Finding("endDate", "before-start", Severity.ERROR, "before its start", "Art. 1", "")));
    }

    private void ask(String id, Object... more) {
        if (id.equals("unknown")) {
            throw Refusal.of(ProblemCode.NOT_FOUND, "no such batch");
        }
        asked = List.of(more);
    }

    @Override
    public Content template(Actor actor, String region, String type) {
        ask(type, actor, region, type);
        return new Content("离职备案模板.xlsx", XLSX, new byte[] {'P', 'K', 3, 4});
    }

    @Override
    public Batch upload(Actor actor, NewBatch batch, InputStream file) {
        try {
            sent = Optional.of(new Sent(actor, batch, file.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return batch(Batch.Status.READING, 0);
    }

    @Override
    public KnownRows known(Actor actor, String region, String type, List<String> filings) {
        ask(type, actor, region, type, filings);
        return new KnownRows(
                List.of("workerName", "declaredWage"),
                List.of(new KnownRow("f1", Map.of("workerName", "马一", "declaredWage", ""))));
    }

    @Override
    public List<BatchRow> judge(Actor actor, FilledRows rows) {
        ask(rows.type(), actor, rows);
        return List.of(row(2, BatchRow.Outcome.IMPORT_FAILED));
    }

    @Override
    public Batch fill(Actor actor, FilledRows rows) {
        ask(rows.type(), actor, rows);
        return batch(Batch.Status.READING, 0);
    }

    @Override
    public Page<Batch> list(Actor actor, Optional<String> region, Optional<String> type, PageRequest page) {
        ask("", actor, region, type, page);
        return Page.whole(List.of(batch(Batch.Status.READY, 1)));
    }

    @Override
    public Batch find(Actor actor, String id) {
        ask(id, actor, id);
        return batch(Batch.Status.REFUSED, 1);
    }

    @Override
    public Page<BatchRow> rows(Actor actor, String id, Optional<BatchRow.Outcome> outcome, PageRequest page) {
        ask(id, actor, id, outcome, page);
        return new Page<>(
                List.of(row(4, outcome.orElse(BatchRow.Outcome.IMPORTED))), Optional.of("4"), OptionalLong.empty());
    }

    @Override
    public BatchRow correct(Actor actor, String id, int row, Map<String, Object> cells) {
        ask(id, actor, id, row, cells);
        return row(row, BatchRow.Outcome.IMPORT_FAILED);
    }

    @Override
    public List<ChangedRow> set(Actor actor, String id, Set<Integer> rows, Map<String, Object> cells) {
        ask(id, actor, id, rows, cells);
        return rows.stream()
                .map(row -> new ChangedRow(row(row, BatchRow.Outcome.IMPORTED), false))
                .toList();
    }

    @Override
    public BatchRow remove(Actor actor, String id, int row) {
        ask(id, actor, id, row);
        return row(row, BatchRow.Outcome.REMOVED);
    }

    @Override
    public Batch act(Actor actor, String id, Action action, Optional<String> hint) {
        ask(id, actor, id, action, hint);
        return batch(Batch.Status.IN_REVIEW, 1);
    }

    @Override
    public Content failures(Actor actor, String id, Failures which) {
        ask(id, actor, id, which);
        return new Content("导入失败.xlsx", XLSX, new byte[] {'P', 'K', 3, 4});
    }

    @Override
    public Subscription watch(Actor actor, String id, Consumer<Batch> listener) {
        ask(id, actor, id);
        listeners.add(listener);
        return () -> {
            listeners.remove(listener);
            left.countDown();
        };
    }

    /** Tells all listeners of a change. */
    public void changed(Batch batch) {
        listeners.forEach(listener -> listener.accept(batch));
    }

    /** Counted down when the first listener has left. */
    public CountDownLatch left() {
        return left;
    }
}
