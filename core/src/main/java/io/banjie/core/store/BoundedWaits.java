// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Objects;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * Connections that give up on a database which neither answers nor hangs up, as behind a broken network: otherwise the
 * thread of a request would wait for ever. A database inside the process knows no such wait.
 */
final class BoundedWaits implements ConnectionFactory {

    /** The longest wait for the answer to one statement. */
    private static final int MILLIS = 30_000;

    private final DataSource source;
    private volatile boolean overNetwork = true;

    BoundedWaits(DataSource source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    @Override
    public Connection openConnection() throws SQLException {
        Connection connection = source.getConnection();
        if (overNetwork) {
            bound(connection);
        }
        return connection;
    }

    private void bound(Connection connection) throws SQLException {
        try {
            connection.setNetworkTimeout(Runnable::run, MILLIS);
        } catch (SQLFeatureNotSupportedException insideTheProcess) {
            overNetwork = false;
        } catch (SQLException gone) {
            connection.close();
            throw gone;
        }
    }
}
