// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import com.fasterxml.jackson.core.type.TypeReference;
import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch.Status;
import io.banjie.api.desk.Batch.UnknownColumn;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.batch.BatchRecord.Counts;
import io.banjie.core.batch.BatchRecord.Kind;
import io.banjie.core.batch.BatchRecord.Ties;
import io.banjie.core.batch.BatchRecord.Work;
import io.banjie.core.batch.sheet.Slip;
import io.banjie.core.store.Json;
import io.banjie.core.tally.FailedRows.Held;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The batch table, as far as people see it. What workers agree on in it is a matter of {@link Leases}. */
final class Batches {

    private static final String SELECT = "select * from batch";
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<UnknownColumn>> UNKNOWN = new TypeReference<>() {};
    private static final TypeReference<List<Slip>> SLIPS = new TypeReference<>() {};

    private Batches() {}

    /** Enters a new batch, to be worked on at once. */
    static void insert(Handle tx, BatchRecord batch) {
        tx.execute(
                "insert into batch (id, serial_number, region, type, declaration, employer, actor, dry_run, file_name,"
                        + " digest, status, imported, import_failed, removed, in_review, approved, review_failed,"
                        + " withdrawn, one_unit, labour, work_row, work_done, work_since, due_at, created_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, ?, ?, 0, 0, ?, ?, ?, 1)",
                batch.id(),
                batch.serialNumber(),
                batch.region(),
                batch.type(),
                batch.declaration(),
                batch.employer(),
                Json.write(batch.actor()),
                batch.dryRun(),
                batch.fileName(),
                batch.digest(),
                batch.status().name(),
                batch.ties().unit(),
                Kind.READ.name(),
                batch.createdAt().toEpochMilli(),
                batch.createdAt().toEpochMilli(),
                batch.createdAt().toEpochMilli());
    }

    /** The batch of this id, or nothing. */
    static Optional<BatchRecord> find(Handle handle, String id) {
        return handle.createQuery(SELECT + " where id = ?")
                .bind(0, id)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** A batch of an employer that files the same bytes and is not done with, or nothing. */
    static Optional<String> same(Handle handle, BatchRecord batch) {
        return handle.createQuery("select id from batch where digest = ? and employer = ? and region = ? and type = ?"
                        + " and dry_run = ? and status in ('READING', 'READY', 'IN_REVIEW') order by id")
                .bind(0, batch.digest())
                .bind(1, batch.employer())
                .bind(2, batch.region())
                .bind(3, batch.type())
                .bind(4, false)
                .mapTo(String.class)
                .findFirst();
    }

    /** An employer's units that change by themselves, with how often each was changed. */
    static Map<String, Long> moving(Handle handle, String employer, String region) {
        return handle
                .createQuery("select id, version from batch where employer = ? and region = ? and one_unit"
                        + " and (labour is not null or status = 'IN_REVIEW')")
                .bind(0, employer)
                .bind(1, region)
                .map((row, context) -> Map.entry(row.getString("id"), row.getLong("version")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How often each of these batches was changed. */
    static Map<String, Long> versions(Handle handle, Collection<String> ids) {
        return handle
                .createQuery("select id, version from batch where id in (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> Map.entry(row.getString("id"), row.getLong("version")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Has work done from its beginning, unless some is under way; taking back goes before reading.
     *
     * @return whether it will be done
     */
    static boolean order(Handle tx, BatchRecord batch, Work work, Actor actor) {
        String unless = work.kind() == Kind.WITHDRAW ? "(labour is null or labour = 'READ')" : "labour is null";
        return tx.createUpdate("update batch set labour = :kind, work_hint = :hint, work_row = 0, work_done = 0,"
                                + " work_total = :total, work_since = :since, actor = :actor, due_at = :since,"
                                + " holder = null, version = version + 1"
                                + " where id = :id and status = :status and " + unless)
                        .bind("kind", work.kind().name())
                        .bind(
                                "hint",
                                work.hint().isPresent() ? (Integer) work.hint().getAsInt() : null)
                        .bind(
                                "total",
                                work.total().isPresent()
                                        ? (Integer) work.total().getAsInt()
                                        : null)
                        .bind("since", work.since().toEpochMilli())
                        .bind("actor", Json.write(actor))
                        .bind("id", batch.id())
                        .bind("status", batch.status().name())
                        .execute()
                == 1;
    }

    static BatchRecord read(ResultSet row) throws SQLException {
        return new BatchRecord(
                row.getString("id"),
                row.getString("serial_number"),
                row.getString("region"),
                row.getString("type"),
                row.getString("declaration"),
                row.getString("employer"),
                Json.read(row.getString("actor"), Actor.class),
                row.getBoolean("dry_run"),
                row.getString("file_name"),
                row.getString("digest"),
                Status.valueOf(row.getString("status")),
                counts(row),
                text(row, "columns").map(json -> Json.read(json, TEXTS)).orElse(List.of()),
                text(row, "unknown_columns")
                        .map(json -> Json.read(json, UNKNOWN))
                        .orElse(List.of()),
                text(row, "hints").map(json -> Json.read(json, SLIPS)).orElse(List.of()),
                HintedRows.read(text(row, "hint_rows")),
                text(row, "problem").map(json -> Json.read(json, Finding.class)),
                work(row),
                new Ties(
                        row.getBoolean("one_unit"),
                        row.getInt("sent_back"),
                        Held.valueOf(row.getString("failed_held"))),
                Instant.ofEpochMilli(row.getLong("created_at")),
                row.getLong("version"));
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getInt("imported"),
                row.getInt("import_failed"),
                row.getInt("removed"),
                row.getInt("in_review"),
                row.getInt("approved"),
                row.getInt("review_failed"),
                row.getInt("withdrawn"));
    }

    private static Optional<Work> work(ResultSet row) throws SQLException {
        Optional<Kind> kind = text(row, "labour").map(Kind::valueOf);
        return kind.isEmpty()
                ? Optional.empty()
                : Optional.of(new Work(
                        kind.get(),
                        number(row, "work_hint"),
                        row.getInt("work_row"),
                        row.getInt("work_done"),
                        number(row, "work_total"),
                        Instant.ofEpochMilli(row.getLong("work_since"))));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
