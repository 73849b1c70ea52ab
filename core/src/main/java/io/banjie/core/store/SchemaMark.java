// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A row in the database that names the changelog it is up to date with, so that a restart need not load Liquibase at all:
 * that alone is a third of a warm start.
 */
final class SchemaMark {

    private static final String TABLE = "schema_mark";

    private final String digest;

    private SchemaMark(String digest) {
        this.digest = digest;
    }

    /** The mark of a changelog on the class path; it must not include other files. */
    static SchemaMark of(String changelog) {
        try (InputStream text = SchemaMark.class.getClassLoader().getResourceAsStream(changelog)) {
            return new SchemaMark(Digest.of(text.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the database carries this mark. */
    boolean isOn(Connection connection) throws SQLException {
        if (!exists(connection)) {
            return false;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select digest from " + TABLE)) {
            return rows.next() && rows.getString(1).equals(digest);
        }
    }

    /** Puts this mark in place of any other, within the caller's transaction. */
    void put(Connection connection) throws SQLException {
        boolean exists = exists(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    exists ? "delete from " + TABLE : "create table " + TABLE + " (digest varchar(64) not null)");
            statement.execute("insert into " + TABLE + " values ('" + digest + "')");
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        var metaData = connection.getMetaData();
        String stored = metaData.storesUpperCaseIdentifiers() ? TABLE.toUpperCase(java.util.Locale.ROOT) : TABLE;
        try (ResultSet tables = metaData.getTables(null, connection.getSchema(), stored, null)) {
            return tables.next();
        }
    }
}
