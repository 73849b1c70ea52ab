// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * Connections that give up on a database which neither answers nor hangs up, as behind a broken network: otherwise the
 * thread of a request would wait for ever. A database inside the process knows no such wait, and the pool would throw
 * away each connection that was asked for one.
 */
final class BoundedWaits implements ConnectionFactory {

    /** The longest wait for the answer to one statement. */
    private static final int MILLIS = 30_000;

    private static final String INSIDE_THE_PROCESS = "jdbc:derby:";

    private final DataSource source;
    private volatile Optional<Boolean> overNetwork = Optional.empty();

    BoundedWaits(DataSource source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    @Override
    public Connection openConnection() throws SQLException {
        Connection connection = source.getConnection();
        try {
            if (overNetwork(connection)) {
                connection.setNetworkTimeout(Runnable::run, MILLIS);
            }
            return connection;
        } catch (SQLException gone) {
            connection.close();
            throw gone;
        }
    }

    private boolean overNetwork(Connection connection) throws SQLException {
        if (overNetwork.isEmpty()) {
            overNetwork = Optional.of(journeys(connection));
        }
        return overNetwork.get();
    }

    /** Whether each statement is a journey, because the database is not inside the process. */
    static boolean journeys(Connection connection) throws SQLException {
        return !connection.getMetaData().getURL().startsWith(INSIDE_THE_PROCESS);
    }
}
