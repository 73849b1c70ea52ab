// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaMigrationTest {

    private EmbeddedPostgres postgres;

    @BeforeAll
    void start() throws Exception {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    void stop() throws Exception {
        postgres.close();
    }

    Iterable<DataSource> emptyDatabases() throws SQLException {
        return java.util.List.of(derby(), postgres());
    }

    @ParameterizedTest
    @MethodSource("emptyDatabases")
    void an_empty_database_gets_the_tables(DataSource empty) throws SQLException {
        SchemaMigration.migrate(empty);

        assertThat(count(empty, "databasechangelog")).isPositive();
        assertThat(count(empty, "filing")).isZero();
    }

    @ParameterizedTest
    @MethodSource("emptyDatabases")
    void migrating_again_changes_nothing(DataSource database) throws SQLException {
        SchemaMigration.migrate(database);
        int applied = count(database, "databasechangelog");

        SchemaMigration.migrate(database);

        assertThat(count(database, "databasechangelog")).isEqualTo(applied);
    }

    @ParameterizedTest
    @MethodSource("emptyDatabases")
    void a_lock_left_behind_by_a_killed_server_holds_nobody_up(DataSource database) throws SQLException {
        SchemaMigration.migrate(database);
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update databasechangeloglock set locked = true, lockedby = 'the dead'");
            statement.executeUpdate("delete from schema_mark");
        }

        SchemaMigration.migrate(database);

        assertThat(count(database, "databasechangeloglock where locked")).isZero();
    }

    @ParameterizedTest
    @MethodSource("emptyDatabases")
    void a_database_marked_with_another_changelog_is_brought_up_to_date_and_marked_anew(DataSource database)
            throws SQLException {
        SchemaMigration.migrate(database);
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("drop table databasechangelog");
            statement.executeUpdate("drop table filing");
            statement.executeUpdate("update schema_mark set digest = 'older'");
        }

        assertThatThrownBy(() -> SchemaMigration.migrate(database))
                .as("it really looks: the other tables are in the way")
                .isInstanceOf(SQLException.class);
        assertThat(count(database, "schema_mark where digest = 'older'")).isOne();
    }

    @Test
    void several_nodes_may_start_at_once() throws SQLException {
        DataSource shared = postgres();

        CompletableFuture<?>[] nodes = IntStream.range(0, 3)
                .mapToObj(node -> CompletableFuture.runAsync(() -> migrate(shared)))
                .toArray(CompletableFuture[]::new);

        CompletableFuture.allOf(nodes).join();
        assertThat(count(shared, "filing")).isZero();
    }

    @Test
    void a_database_that_is_not_there_is_reported() {
        EmbeddedDataSource absent = new EmbeddedDataSource();
        absent.setDatabaseName("memory:absent-" + UUID.randomUUID());

        assertThatThrownBy(() -> SchemaMigration.migrate(absent)).isInstanceOf(SQLException.class);
    }

    private static void migrate(DataSource database) {
        try {
            SchemaMigration.migrate(database);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static DataSource derby() {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName("memory:schema-" + UUID.randomUUID());
        derby.setCreateDatabase("create");
        return derby;
    }

    private DataSource postgres() throws SQLException {
        String name = "schema_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return postgres.getDatabase("postgres", name);
    }

    private static int count(DataSource database, String table) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
