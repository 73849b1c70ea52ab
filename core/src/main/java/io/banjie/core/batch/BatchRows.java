// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import com.fasterxml.jackson.core.type.TypeReference;
import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.batch.sheet.RowReader.CellRow;
import io.banjie.core.filing.Many.Stopped;
import io.banjie.core.filing.Many.Wish;
import io.banjie.core.store.Json;
import io.banjie.core.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** The table of rows. */
final class BatchRows {

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private static final Rows.Sql INSERT = Rows.Sql.insert(
            "batch_row", List.of("batch", "line", "outcome", "filing", "same_as", "cells", "violations", "person_key"));

    private BatchRows() {}

    /** Writes rows that are read for the first time. */
    static void insert(Handle tx, String batch, List<RowRecord> records) {
        Rows rows = new Rows(tx);
        records.forEach(row -> rows.add(
                INSERT,
                batch,
                row.number(),
                row.outcome().name(),
                row.filing().orElse(null),
                sameAs(row),
                Json.write(row.cells().cells()),
                findings(row),
                row.wish().person().orElse(null)));
        rows.write();
    }

    /**
     * Writes rows that failed before and were judged again.
     *
     * @throws Stopped when one did not fail, or fails no more
     */
    static void again(Handle tx, String batch, List<RowRecord> rows) {
        PreparedBatch statement =
                tx.prepareBatch("update batch_row set outcome = ?, filing = ?, same_as = ?, cells = ?,"
                        + " violations = ?, person_key = ? where batch = ? and line = ? and outcome = 'IMPORT_FAILED'");
        for (RowRecord row : rows) {
            statement.add(
                    row.outcome().name(),
                    row.filing().orElse(null),
                    sameAs(row),
                    Json.write(row.cells().cells()),
                    findings(row),
                    row.wish().person().orElse(null),
                    batch,
                    row.number());
        }
        if (Arrays.stream(statement.execute()).anyMatch(written -> written == 0)) {
            throw new Stopped("somebody corrected a row meanwhile");
        }
    }

    /** Writes what was found at rows whose filings were judged again. */
    static void found(Handle tx, String batch, Map<Integer, List<Finding>> findings) {
        if (findings.isEmpty()) {
            return;
        }
        PreparedBatch statement = tx.prepareBatch("update batch_row set violations = ? where batch = ? and line = ?");
        findings.forEach((row, found) -> statement.add(Json.write(found), batch, row));
        statement.execute();
    }

    /** Writes what stands now in rows whose filings took other answers. */
    static void changed(Handle tx, String batch, List<RowRecord> rows) {
        if (rows.isEmpty()) {
            return;
        }
        PreparedBatch statement =
                tx.prepareBatch("update batch_row set cells = ?, violations = ? where batch = ? and line = ?");
        rows.forEach(row -> statement.add(Json.write(row.cells().cells()), findings(row), batch, row.number()));
        statement.execute();
    }

    private static Integer sameAs(RowRecord row) {
        OptionalInt sameAs = row.cells().sameAs();
        return sameAs.isPresent() ? (Integer) sameAs.getAsInt() : null;
    }

    private static String findings(RowRecord row) {
        return row.findings().isEmpty() ? null : Json.write(row.findings());
    }

    /** One row, or nothing. */
    static Optional<RowRecord> find(Handle handle, String batch, int number) {
        return handle.createQuery("select * from batch_row where batch = ? and line = ?")
                .bind(0, batch)
                .bind(1, number)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** Rows of these numbers. */
    static List<RowRecord> find(Handle handle, String batch, Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : handle.createQuery("select * from batch_row where batch = :batch and line in (<numbers>)")
                        .bind("batch", batch)
                        .bindList("numbers", List.copyOf(numbers))
                        .map((row, context) -> read(row))
                        .list();
    }

    /** The next rows after one, in the order of the file; all, or those of these outcomes. */
    static List<RowRecord> after(Handle handle, String batch, int row, Set<Outcome> outcomes, int most) {
        String among = outcomes.isEmpty() ? "" : " and outcome in (<outcomes>)";
        Query query = handle.createQuery("select * from batch_row where batch = :batch and line > :row" + among
                + " order by line fetch first " + most + " rows only");
        if (!outcomes.isEmpty()) {
            query.bindList("outcomes", outcomes.stream().map(Outcome::name).toList());
        }
        return query.bind("batch", batch)
                .bind("row", row)
                .map((found, context) -> read(found))
                .list();
    }

    /** Failed rows from one to another, in the order of the file. */
    static List<RowRecord> failed(Handle handle, String batch, int first, int last, int most) {
        return handle.createQuery("select * from batch_row where batch = ? and outcome = 'IMPORT_FAILED'"
                        + " and line >= ? and line <= ? order by line fetch first " + most
                        + " rows only")
                .bind(0, batch)
                .bind(1, first)
                .bind(2, last)
                .map((row, context) -> read(row))
                .list();
    }

    /** Those of these persons whom rows that failed are about. */
    static Set<String> failing(Handle handle, String batch, Collection<String> persons) {
        return handle.createQuery("select distinct person_key from batch_row where batch = :batch"
                        + " and outcome = 'IMPORT_FAILED' and person_key in (<persons>)")
                .bind("batch", batch)
                .bindList("persons", List.copyOf(persons))
                .mapTo(String.class)
                .set();
    }

    /** Moves the rows that failed to another batch. */
    static void moveFailed(Handle tx, String batch, String other) {
        tx.execute("update batch_row set batch = ? where batch = ? and outcome = 'IMPORT_FAILED'", other, batch);
    }

    /** How many rows have an outcome. */
    static long count(Handle handle, String batch, Optional<Outcome> outcome) {
        String among = outcome.isEmpty() ? "" : " and outcome = :outcome";
        Query query = handle.createQuery("select count(*) from batch_row where batch = :batch" + among)
                .bind("batch", batch);
        outcome.ifPresent(which -> query.bind("outcome", which.name()));
        return query.mapTo(Long.class).one();
    }

    private static RowRecord read(ResultSet row) throws SQLException {
        int sameAs = row.getInt("same_as");
        OptionalInt earlier = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(sameAs);
        return new RowRecord(
                new CellRow(row.getInt("line"), Json.read(row.getString("cells"), CELLS), earlier),
                Outcome.valueOf(row.getString("outcome")),
                Optional.ofNullable(row.getString("filing")),
                Optional.ofNullable(row.getString("violations"))
                        .map(json -> Json.read(json, FINDINGS))
                        .orElse(List.of()),
                new Wish(Optional.ofNullable(row.getString("person_key")), Set.of()));
    }
}
