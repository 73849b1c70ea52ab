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
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Queries that wait to be asked together: in one journey where the database is over a network and they are short, else
 * one by one. They are answered in the order in which they were put, the later ones not earlier than the earlier ones.
 */
public final class Questions {

    /** Of more values the answers may be so long that each side waits for the other to read on. */
    private static final int MOST_VALUES_TOGETHER = 64;

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
