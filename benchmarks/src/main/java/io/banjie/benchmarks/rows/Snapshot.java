// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.rows;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All rows of a filing, as a database holds them at a moment. */
public final class Snapshot {

    /**
     * A table that holds rows of filings.
     *
     * @param name its name
     * @param filing the column that names the filing
     * @param key its primary key
     */
    record Table(String name, String filing, List<String> key) {}

    private static final List<Table> TABLES = List.of(
            new Table("filing", "id", List.of("id")),
            new Table("submission", "filing", List.of("filing", "seq")),
            new Table("journal", "filing", List.of("filing", "seq")),
            new Table("employment", "id", List.of("id")),
            new Table("document_model", "filing", List.of("filing", "kind")),
            new Table("slot", "root", List.of("scope", "slot_key")),
            new Table("batch_row", "filing", List.of("batch", "line")));

    private final String filing;
    private final Map<Table, List<Map<String, Object>>> rows = new LinkedHashMap<>();

    private Snapshot(String filing) {
        this.filing = filing;
    }

    /** The rows before there was a filing. */
    public static Snapshot none(String filing) {
        Snapshot none = new Snapshot(filing);
        TABLES.forEach(table -> none.rows.put(table, List.of()));
        return none;
    }

    /** The rows of a filing as they are now. */
    public static Snapshot of(Connection connection, String filing) throws SQLException {
        Snapshot snapshot = new Snapshot(filing);
        for (Table table : TABLES) {
            String sql = "select * from " + table.name + " where " + table.filing + " = ?";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, filing);
                snapshot.rows.put(table, read(statement.executeQuery()));
            }
        }
        return snapshot;
    }

    private static List<Map<String, Object>> read(ResultSet result) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        while (result.next()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                Object value = result.getObject(i);
                row.put(
                        result.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT),
                        value instanceof Clob text ? text.getSubString(1, (int) text.length()) : value);
            }
            rows.add(row);
        }
        return rows;
    }

    /** What leads from these rows to those of the same filing later. */
    public Footprint until(Snapshot later) {
        List<Change> changes = new ArrayList<>();
        rows.forEach((table, before) -> {
            List<Map<String, Object>> after = later.rows.get(table);
            for (Map<String, Object> row : before) {
                if (after.stream().noneMatch(other -> same(table, row, other))) {
                    changes.add(Change.delete(table, row));
                }
            }
            for (Map<String, Object> row : after) {
                before.stream()
                        .filter(other -> same(table, row, other))
                        .findFirst()
                        .ifPresentOrElse(
                                old -> Change.update(table, old, row).ifPresent(changes::add),
                                () -> changes.add(Change.insert(table, row)));
            }
        });
        return new Footprint(filing, changes);
    }

    private static boolean same(Table table, Map<String, Object> one, Map<String, Object> other) {
        return table.key.stream().allMatch(column -> one.get(column).equals(other.get(column)));
    }
}
