// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.core.statement.Update;

/**
 * Rows of one transaction that wait to be written together: in one journey where the database is over a network and they
 * are few, else in batches for each statement. Nothing that was added is in the tables before {@link #write}.
 */
public final class Rows {

    private static final int MOST_IN_ONE_STATEMENT = 12;

    /** How many rows inserts of many write at once, as long as so many are left: few statements, each long known. */
    private static final int[] ROWS_OF_INSERTS = {64, 8, 1};

    private static final int[] ONE_BY_ONE = {1};

    /** The same few texts again and again, each long: whoever looks them up afterwards compares them by identity. */
    private static final Map<List<Part>, String> STATEMENTS = new ConcurrentHashMap<>();

    private final Handle handle;
    private final Map<Sql, List<Object[]>> waiting = new LinkedHashMap<>();

    /** No rows yet. */
    public Rows(Handle tx) {
        handle = Objects.requireNonNull(tx, "tx");
    }

    /**
     * A statement that writes a row.
     *
     * @param table where
     * @param inserts whether the row is a new one
     * @param head what comes before a row's values; the whole statement where none is inserted
     * @param row a row's values, as placeholders; empty where none is inserted
     */
    public record Sql(String table, boolean inserts, String head, String row) {

        /** Inserts into a table; a value for each of these columns. */
        public static Sql insert(String table, List<String> columns) {
            return new Sql(
                    table,
                    true,
                    "insert into " + table + " (" + String.join(", ", columns) + ") values ",
                    columns.stream().map(column -> "?").collect(Collectors.joining(", ", "(", ")")));
        }

        /** Changes or deletes one row of a table. */
        public static Sql change(String table, String sql) {
            return new Sql(table, false, sql, "");
        }

        private Stream<String> all(int rows) {
            return inserts
                    ? Stream.of(head
                            + String.join(
                                    ", ",
                                    IntStream.range(0, rows).mapToObj(i -> row).toList()))
                    : IntStream.range(0, rows).mapToObj(i -> head);
        }
    }

    /** So many rows of one kind. */
    private record Part(Sql sql, int rows) {}

    /** The transaction, for statements that do not look at what waits here. It begins when it is first asked for. */
    public Handle tx() {
        if (!handle.isInTransaction()) {
            handle.begin();
        }
        return handle;
    }

    /** Does the work and writes what waits then, all in one transaction; a single statement is one by itself. */
    static <T> T written(Handle handle, Function<Rows, T> work) {
        Rows rows = new Rows(handle);
        try {
            T done = work.apply(rows);
            rows.writeLast();
            return done;
        } catch (RuntimeException | Error failed) {
            rows.giveUp(failed);
            throw failed;
        }
    }

    private void writeLast() {
        if (!waiting.isEmpty() && fitsOneStatement() && !handle.isInTransaction()) {
            together();
            return;
        }
        write();
        if (handle.isInTransaction()) {
            handle.commit();
        }
    }

    private void giveUp(Throwable failed) {
        try {
            if (handle.isInTransaction()) {
                handle.rollback();
            }
        } catch (RuntimeException gone) {
            failed.addSuppressed(gone);
        }
    }

    /**
     * Adds a row. What waits for the same table is written before a row of it is changed; whoever inserts a row in the place
     * of one that is deleted calls {@link #write} between.
     */
    public void add(Sql sql, Object... values) {
        boolean touched =
                waiting.keySet().stream().anyMatch(other -> other.table.equals(sql.table) && !other.equals(sql));
        if (touched && !sql.inserts) {
            write();
        }
        waiting.computeIfAbsent(sql, first -> new ArrayList<>()).add(values);
    }

    /** Writes what waits. */
    public void write() {
        if (waiting.isEmpty()) {
            return;
        }
        tx();
        if (fitsOneStatement()) {
            together();
        } else {
            waiting.forEach(this::batch);
        }
        waiting.clear();
    }

    private boolean fitsOneStatement() {
        return waiting.values().stream().mapToInt(List::size).sum() <= MOST_IN_ONE_STATEMENT
                && Database.overNetwork(handle);
    }

    /** PostgreSQL carries out all parts of one statement on the tables as they were before it. */
    private void together() {
        List<Part> parts = waiting.entrySet().stream()
                .map(entry -> new Part(entry.getKey(), entry.getValue().size()))
                .toList();
        try (Update update = handle.createUpdate(STATEMENTS.computeIfAbsent(parts, Rows::statement))) {
            int position = 0;
            for (List<Object[]> rows : waiting.values()) {
                for (Object[] values : rows) {
                    for (Object value : values) {
                        update.bind(position++, argument(value));
                    }
                }
            }
            update.execute();
        }
    }

    private static String statement(List<Part> parts) {
        List<String> texts =
                parts.stream().flatMap(part -> part.sql.all(part.rows)).toList();
        int last = texts.size() - 1;
        String before = IntStream.range(0, last)
                .mapToObj(i -> "w" + i + " as (" + texts.get(i) + ")")
                .collect(Collectors.joining(", "));
        return (before.isEmpty() ? "" : "with " + before + " ") + texts.get(last);
    }

    private void batch(Sql sql, List<Object[]> rows) {
        int from = 0;
        for (int size : sql.inserts && Database.overNetwork(handle) ? ROWS_OF_INSERTS : ONE_BY_ONE) {
            int to = from + (rows.size() - from) / size * size;
            if (to > from) {
                batch(STATEMENTS.computeIfAbsent(List.of(new Part(sql, size)), Rows::statement), size, rows, from, to);
            }
            from = to;
        }
    }

    /** By hand, for binding values is most of the work on many rows. */
    private void batch(String text, int size, List<Object[]> rows, int from, int to) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(text)) {
            int position = 0;
            for (int row = from; row < to; row++) {
                for (Object value : rows.get(row)) {
                    statement.setObject(++position, value);
                }
                if ((row - from + 1) % size == 0) {
                    statement.addBatch();
                    position = 0;
                }
            }
            statement.executeBatch();
        } catch (SQLException failed) {
            throw new UnableToExecuteStatementException(failed, null);
        }
    }

    private static Argument argument(Object value) {
        return (position, statement, context) -> statement.setObject(position, value);
    }
}
