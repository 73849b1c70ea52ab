// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.Query;

/**
 * Queries that wait to be asked together: in one journey where the database is over a network and they are short, else
 * one by one. They are answered in the order in which they were put, the later ones not earlier than the earlier ones.
 */
public final class Questions {

    /** Of more values the answers may be so long that each side waits for the other to read on. */
    private static final int MOST_VALUES_TOGETHER = 64;

    private static final int FEW = 4;

    private final Handle handle;
    private final List<Question<?>> waiting = new ArrayList<>();

    /** No questions yet. */
    public Questions(Handle handle) {
        this.handle = Objects.requireNonNull(handle, "handle");
    }

    /** Makes something of a row. */
    @FunctionalInterface
    public interface Reader<T> {
        /** What the row says; the cursor is not to be moved. */
        T read(ResultSet row) throws SQLException;
    }

    /** The connection, for what has to be asked apart. */
    public Handle handle() {
        return handle;
    }

    /**
     * How rows are looked up by keys.
     *
     * @param table where they stand
     * @param column the one with the key
     * @param condition what else must hold
     * @param order by which columns they come
     */
    public record Lookup(String table, String column, String condition, String order) {

        private String ofFew(Collection<String> keys) {
            return "select * from %s where %s in (%s) and %s order by %s"
                    .formatted(table, column, marks(keys), condition, order);
        }

        /** Key by key: without fresh statistics PostgreSQL would read the whole table to find many. */
        private String ofMany() {
            return ("select found.* from unnest(?) as wanted (wanted_key) cross join lateral"
                            + " (select * from %s where %s = wanted_key and %s offset 0) found order by %s")
                    .formatted(table, column, condition, order);
        }
    }

    private record Question<T>(String sql, List<String> values, Reader<T> reader, List<T> rows) {

        void read(ResultSet result) throws SQLException {
            while (result.next()) {
                rows.add(reader.read(result));
            }
        }
    }

    /**
     * Puts a question.
     *
     * @param sql with a question mark for each value
     * @return the rows, once {@link #ask} was called
     */
    public <T> Supplier<List<T>> put(String sql, List<String> values, Reader<T> reader) {
        Question<T> question = new Question<>(sql, List.copyOf(values), reader, new ArrayList<>());
        waiting.add(question);
        return () -> Collections.unmodifiableList(question.rows);
    }

    /**
     * Puts the question for the rows of each of these keys.
     *
     * @param lookup where they stand and in which order
     * @param keys the keys
     * @param values for the question marks of the look-up's condition
     */
    public <T> Supplier<List<T>> putOfEach(
            Lookup lookup, Collection<String> keys, List<String> values, Reader<T> reader) {
        if (keys.isEmpty()) {
            return List::of;
        }
        if (keys.size() > FEW && Database.overNetwork(handle)) {
            List<T> rows = ofMany(lookup, keys, values, reader);
            return () -> rows;
        }
        return put(
                lookup.ofFew(keys),
                Stream.concat(keys.stream(), values.stream()).toList(),
                reader);
    }

    private <T> List<T> ofMany(Lookup lookup, Collection<String> keys, List<String> values, Reader<T> reader) {
        try (Query query = handle.createQuery(lookup.ofMany())) {
            query.bind(0, texts(keys.stream()));
            for (int i = 0; i < values.size(); i++) {
                query.bind(i + 1, values.get(i));
            }
            return query.map((row, context) -> reader.read(row)).list();
        }
    }

    /** Texts as one value of PostgreSQL. */
    public static Argument texts(Stream<String> values) {
        Object[] texts = values.toArray();
        return (position, statement, context) ->
                statement.setArray(position, statement.getConnection().createArrayOf("varchar", texts));
    }

    /** Question marks for so many values. */
    public static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    /** Asks what waits. */
    public void ask() {
        int values =
                waiting.stream().mapToInt(question -> question.values.size()).sum();
        if (waiting.size() > 1 && values <= MOST_VALUES_TOGETHER && Database.overNetwork(handle)) {
            ask(waiting);
        } else {
            waiting.forEach(question -> ask(List.of(question)));
        }
        waiting.clear();
    }

    private void ask(List<Question<?>> together) {
        String sql = together.stream().map(Question::sql).collect(Collectors.joining("; "));
        try (Query query = handle.createQuery(sql)) {
            int position = 0;
            for (Question<?> question : together) {
                for (String value : question.values) {
                    query.bind(position++, value);
                }
            }
            query.execute((statement, context) -> {
                PreparedStatement answered = statement.get();
                for (Question<?> question : together) {
                    question.read(answered.getResultSet());
                    answered.getMoreResults();
                }
                return together;
            });
        }
    }
}
