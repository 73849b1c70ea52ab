// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.rows;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Writes the rows of many filings by hand as fast as the database takes them: COPY on PostgreSQL, batched inserts on
 * Derby, so many filings in one transaction.
 */
public final class Bulk implements AutoCloseable {

    private static final int IN_ONE_TRANSACTION = 5000;

    private final Footprint footprint;
    private final Connection connection;
    private final List<Twin> waiting = new ArrayList<>();

    /** Over a connection of its own to this database. */
    public Bulk(String address, Footprint footprint) {
        this.footprint = footprint;
        try {
            connection = DriverManager.getConnection(address);
            connection.setAutoCommit(false);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Writes the rows of one more filing. */
    public void add() {
        waiting.add(new Twin(footprint.filing()));
        if (waiting.size() == IN_ONE_TRANSACTION) {
            write();
        }
    }

    private void write() {
        try {
            for (Map.Entry<String, List<Change>> table : tables().entrySet()) {
                if (connection.isWrapperFor(PGConnection.class)) {
                    copy(table.getKey(), table.getValue());
                } else {
                    insert(table.getKey(), table.getValue());
                }
            }
            connection.commit();
            waiting.clear();
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Map<String, List<Change>> tables() {
        return footprint.changes().stream()
                .collect(Collectors.groupingBy(Change::sql, LinkedHashMap::new, Collectors.toList()));
    }

    private void copy(String sql, List<Change> changes) throws SQLException, IOException {
        StringBuilder text = new StringBuilder();
        for (Twin twin : waiting) {
            for (Change change : changes) {
                for (int i = 0; i < change.columns().size(); i++) {
                    text.append(i == 0 ? "" : "\t")
                            .append(twin.value(
                                            change.columns().get(i),
                                            change.values().get(i))
                                    .map(value -> escaped(String.valueOf(value)))
                                    .orElse("\\N"));
                }
                text.append('\n');
            }
        }
        String head = sql.substring("insert into ".length(), sql.indexOf(" values"));
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + head + " from stdin", new StringReader(text.toString()));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private void insert(String sql, List<Change> changes) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Twin twin : waiting) {
                for (Change change : changes) {
                    for (int i = 0; i < change.columns().size(); i++) {
                        Optional<Object> value = twin.value(
                                change.columns().get(i), change.values().get(i));
                        statement.setObject(i + 1, value.orElse(null));
                    }
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    @Override
    public void close() {
        write();
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
