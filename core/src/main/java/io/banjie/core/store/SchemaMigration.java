// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.command.core.helpers.ShowSummaryArgument;
import liquibase.database.DatabaseFactory;
import liquibase.database.core.PostgresDatabase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.lockservice.LockServiceFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * Brings the tables up to date with {@code db/changelog.xml}. May run any number of times, and on several nodes at once.
 * In the server {@link MigratedSource} lets nobody at the tables before.
 */
public final class SchemaMigration {

    private static final String CHANGELOG = "db/changelog.xml";
    private static final long SESSION_LOCK = 0x62616e6a6965L;

    private SchemaMigration() {}

    /**
     * Applies what is missing.
     *
     * @throws SQLException when the database is not there or refuses a change; the next call goes on where this one ended
     */
    public static void migrate(DataSource dataSource) throws SQLException {
        ClassLoader loader = SchemaMigration.class.getClassLoader();
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try (Connection connection = Objects.requireNonNull(dataSource).getConnection()) {
            SchemaMark mark = SchemaMark.of(CHANGELOG);
            if (!mark.isOn(connection)) {
                Scope.child(settings(loader), () -> update(connection, mark));
            }
        } catch (SQLException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new SQLException("the schema could not be brought up to date", failed);
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    private static Map<String, Object> settings(ClassLoader loader) {
        return Map.of(
                Scope.Attr.resourceAccessor.name(),
                new ClassLoaderResourceAccessor(loader),
                Scope.Attr.classLoader.name(),
                loader,
                Scope.Attr.ui.name(),
                new LoggerUIService(),
                AnalyticsArgs.ENABLED.getKey(),
                false);
    }

    private static void update(Connection connection, SchemaMark mark) throws Exception {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        boolean shared = database instanceof PostgresDatabase;
        if (shared) {
            run(connection, "select pg_advisory_lock(" + SESSION_LOCK + ")");
        }
        try {
            // Whoever holds Liquibase's own lock now is dead: Derby has one process only, and on PostgreSQL the
            // session's lock is ours. Without this a server killed while migrating could never start again.
            LockServiceFactory.getInstance().getLockService(database).forceReleaseLock();
            new CommandScope(UpdateCommandStep.COMMAND_NAME)
                    .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                    .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, CHANGELOG)
                    .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY, UpdateSummaryEnum.OFF)
                    .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY_OUTPUT, UpdateSummaryOutputEnum.LOG)
                    .execute();
            mark.put(connection);
            connection.commit();
        } finally {
            connection.rollback();
            if (shared) {
                run(connection, "select pg_advisory_unlock(" + SESSION_LOCK + ")");
                connection.commit();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
