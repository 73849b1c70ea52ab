// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.rows;

import io.banjie.benchmarks.rows.Snapshot.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row that is written, in the words of a hand-written statement.
 *
 * @param sql the statement
 * @param columns the columns its parameters stand for
 * @param values the values they had
 */
public record Change(String sql, List<String> columns, List<Optional<Object>> values) {

    static Change insert(Table table, Map<String, Object> row) {
        List<String> columns = List.copyOf(row.keySet());
        String sql = "insert into " + table.name() + " (" + String.join(", ", columns) + ") values ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        return of(sql, columns, row);
    }

    static Change delete(Table table, Map<String, Object> row) {
        return of("delete from " + table.name() + where(table.key()), table.key(), row);
    }

    /** The statement that makes one row of the other, guarded by the version where there is one. */
    static Optional<Change> update(Table table, Map<String, Object> before, Map<String, Object> after) {
        List<String> changed = after.keySet().stream()
                .filter(column -> !Objects.equals(before.get(column), after.get(column)))
                .toList();
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        List<String> columns = new ArrayList<>(changed);
        columns.addAll(table.key());
        String sql = "update " + table.name() + " set "
                + changed.stream().map(column -> column + " = ?").collect(Collectors.joining(", "))
                + where(table.key())
                + (before.containsKey("version") ? " and version = " + before.get("version") : "");
        return Optional.of(of(sql, columns, after));
    }

    private static String where(List<String> key) {
        return key.stream().map(column -> column + " = ?").collect(Collectors.joining(" and ", " where ", ""));
    }

    private static Change of(String sql, List<String> columns, Map<String, Object> row) {
        return new Change(
                sql,
                columns,
                columns.stream()
                        .map(column -> Optional.ofNullable(row.get(column)))
                        .toList());
    }

    /** The value of a column, or nothing. */
    Optional<Object> value(String column) {
        int at = columns.indexOf(column);
        return at < 0 ? Optional.empty() : values.get(at);
    }
}
