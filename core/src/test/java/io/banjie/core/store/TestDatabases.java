// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Migrated databases for tests, each call a fresh and empty one. The schema is laid once per kind and copied, and
 * PostgreSQL is started once for all tests of the JVM.
 */
public final class TestDatabases implements ArgumentsProvider {

    private static final int CONNECTIONS = 8;
    private static final long IDLE_MILLIS = 10_000;

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return Stream.<Supplier<Named<Database>>>of(
                        () -> Named.of("Derby", derby()), () -> Named.of("PostgreSQL", postgres()))
                .map(database -> Arguments.of(database.get()));
    }

    /** A database in memory. */
    public static Database derby() {
        return new Database(derbySource());
    }

    /** A database in a real server. */
    public static Database postgres() {
        return new Database(postgresSource());
    }

    /** What {@link #derby} sits on, for tests that count or break statements. */
    public static DataSource derbySource() {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName("memory:" + fresh());
        source.setConnectionAttributes("createFrom=" + DerbyTemplate.FOLDER);
        run(source, "values 1");
        source.setConnectionAttributes("");
        return source;
    }

    /** What {@link #postgres} sits on: a small pool. */
    public static DataSource postgresSource() {
        String name = fresh();
        run(
                PostgresTemplate.SERVER.getPostgresDatabase(),
                "create database " + name + " template " + PostgresTemplate.NAME);
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(PostgresTemplate.SERVER.getDatabase("postgres", name));
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(IDLE_MILLIS);
        return pool;
    }

    private static String fresh() {
        return "test_" + UUID.randomUUID().toString().replace('-', '_');
    }

    private static void migrate(DataSource source) {
        try {
            SchemaMigration.migrate(source);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void run(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A backup of a migrated database, from which others in memory are made. */
    private static final class DerbyTemplate {
        static final Path FOLDER = lay();

        private static Path lay() {
            String name = fresh();
            Path backups = Path.of(System.getProperty("derby.system.home", System.getProperty("java.io.tmpdir")), name);
            EmbeddedDataSource source = new EmbeddedDataSource();
            source.setDatabaseName("memory:" + name);
            source.setCreateDatabase("create");
            migrate(source);
            run(source, "call syscs_util.syscs_backup_database('" + backups + "')");
            return backups.resolve(name);
        }
    }

    /** A server that ends with the JVM, and a migrated database in it. */
    private static final class PostgresTemplate {
        static final String NAME = "template_banjie";
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "300")
                        .start();
                run(server.getPostgresDatabase(), "create database " + NAME);
                migrate(server.getDatabase("postgres", NAME));
                return server;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
