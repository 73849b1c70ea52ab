// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.list;

import io.banjie.benchmarks.server.Postgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Many filings made by the database itself, older than all others and like one of them. Whatever their number, a thousand
 * are of its employer and the rest of employers with fifty each; one of ten is routed to its agency; of those one of
 * five waits, and two of five were decided at once.
 */
final class Crowd {

    private static final int OF_EMPLOYER = 1000;
    private static final int OF_OTHERS = 50;
    private static final int AT_ONCE = 500_000;

    private final String address;

    /** In this database. */
    Crowd(Postgres postgres, String database) {
        address = postgres.address(database);
    }

    /** Makes so many, like the filing of this id. */
    void make(int size, String like) {
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
            List<String> indexes = texts(
                    statement,
                    "select indexdef from pg_indexes where tablename = 'filing' and indexname <> 'pk_filing'");
            for (String name : texts(
                    statement,
                    "select indexname from pg_indexes where tablename = 'filing' and indexname <> 'pk_filing'")) {
                statement.execute("drop index " + name);
            }
            String insert = insert(statement, size, like);
            for (int from = 1; from <= size; from += AT_ONCE) {
                statement.execute(insert.formatted(from, Math.min(size, from + AT_ONCE - 1)));
            }
            for (String index : indexes) {
                statement.execute(index);
            }
            statement.execute("vacuum analyze filing");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The ids of filings of the employer. */
    List<String> own(int size) {
        int step = Math.max(1, size / OF_EMPLOYER);
        List<String> ids = new ArrayList<>();
        for (int n = step; n <= size; n += step) {
            ids.add("00000000-%04x-7%03x-8000-%012x".formatted(n >> 12 & 0xffff, n & 0xfff, n));
        }
        return ids;
    }

    private static String insert(Statement statement, int size, String like) throws SQLException {
        int step = Math.max(1, size / OF_EMPLOYER);
        String id = "'00000000-' || lpad(to_hex((n >> 12) & 65535), 4, '0') || '-7' || lpad(to_hex(n & 4095), 3, '0')"
                + " || '-8000-' || lpad(to_hex(n), 12, '0')";
        Map<String, String> other = new LinkedHashMap<>();
        other.put("id", id);
        other.put("root", id);
        other.put("serial_number", "'S' || n");
        other.put(
                "employer",
                "case when n %% " + step + " = 0 then employer else 'employer-' || n / " + OF_OTHERS + " end");
        other.put("agency", "case when n %% 10 = 0 then agency else 'agency-' || n %% 10 end");
        other.put("status", "case when n / 10 %% 5 = 0 then 'IN_REVIEW' else 'APPROVED' end");
        other.put("reviewer", "case when n / 10 %% 5 < 3 then reviewer else 'NOBODY' end");
        other.put("person_key", "md5('a' || n) || md5('b' || n)");
        other.put("created_at", "created_at - 10000000000 + n");
        other.put("received_at", "received_at - 10000000000 + n");
        other.put("submitted_at", "submitted_at - 10000000000 + n");
        List<String> columns =
                texts(statement, "select column_name from information_schema.columns where table_name = 'filing'");
        return "insert into filing (" + String.join(", ", columns) + ") select "
                + columns.stream()
                        .map(column -> other.getOrDefault(column, column))
                        .collect(Collectors.joining(", "))
                + " from filing, generate_series(%d, %d) n where id = '" + like + "'";
    }

    private static List<String> texts(Statement statement, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                texts.add(result.getString(1));
            }
        }
        return texts;
    }
}
