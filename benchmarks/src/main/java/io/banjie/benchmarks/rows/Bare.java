// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.rows;

import io.banjie.benchmarks.measure.Contender.Client;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the rows of steps by hand: prepared once, rows of one table in one batch, a commit for each step. */
public final class Bare implements Client {

    private final List<Footprint> steps;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

    /** Over a connection of its own to this database. */
    public Bare(String address, List<Footprint> steps) {
        this.steps = steps;
        try {
            connection = DriverManager.getConnection(address);
            connection.setAutoCommit(false);
            for (Footprint step : steps) {
                for (Change change : step.changes()) {
                    prepared.put(change.sql(), connection.prepareStatement(change.sql()));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void work() throws SQLException {
        Twin twin = new Twin(steps.get(0).filing());
        for (Footprint step : steps) {
            Optional<String> before = Optional.empty();
            for (Change change : step.changes()) {
                if (before.filter(sql -> !sql.equals(change.sql())).isPresent()) {
                    execute(before.get());
                }
                add(change, twin);
                before = Optional.of(change.sql());
            }
            execute(before.orElseThrow());
            connection.commit();
        }
    }

    private void add(Change change, Twin twin) throws SQLException {
        PreparedStatement statement = prepared.get(change.sql());
        for (int i = 0; i < change.columns().size(); i++) {
            Optional<Object> value =
                    twin.value(change.columns().get(i), change.values().get(i));
            statement.setObject(i + 1, value.orElse(null));
        }
        statement.addBatch();
    }

    private void execute(String sql) throws SQLException {
        for (int rows : prepared.get(sql).executeBatch()) {
            if (rows != 1) {
                throw new IllegalStateException(rows + " rows: " + sql);
            }
        }
    }

    @Override
    public void end() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
