// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import io.banjie.api.desk.Roster;
import io.banjie.core.store.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The roster table. */
final class RosterRows {

    /** What lists show; the frozen lines stay where they are. */
    static final String LISTED =
            "id, number, region, kind, kind_label, employer, agency, line_count, saved_at, saved_by";

    private RosterRows() {}

    /**
     * A row without its lines.
     *
     * @param roster what readers see
     * @param employer whose it is
     * @param agency the agency that decided its filings
     */
    record Row(Roster roster, String employer, Optional<String> agency) {}

    /**
     * What a saved roster is drawn from.
     *
     * @param kind the digest of its kind
     * @param model all it says, with its number
     */
    record Frozen(String kind, Map<String, Object> model) {}

    static void insert(Handle tx, Row row, Frozen frozen) {
        Roster roster = row.roster;
        tx.execute(
                "insert into roster (id, number, region, kind, kind_label, employer, agency, line_count, saved_at,"
                        + " saved_by, declaration, model) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                roster.id(),
                roster.number(),
                roster.region(),
                roster.kind(),
                roster.kindLabel(),
                row.employer,
                row.agency.orElse(null),
                roster.lines(),
                roster.savedAt().toEpochMilli(),
                roster.savedBy(),
                frozen.kind,
                Json.write(frozen.model));
    }

    static Optional<Row> find(Handle handle, String id) {
        return handle.createQuery("select " + LISTED + " from roster where id = ?")
                .bind(0, id)
                .map((row, context) -> read(row))
                .findOne();
    }

    static Row read(ResultSet row) throws SQLException {
        Roster roster = new Roster(
                row.getString("id"),
                row.getString("number"),
                row.getString("region"),
                row.getString("kind"),
                row.getString("kind_label"),
                row.getInt("line_count"),
                Instant.ofEpochMilli(row.getLong("saved_at")),
                row.getString("saved_by"),
                RosterFormat.words());
        return new Row(roster, row.getString("employer"), Optional.ofNullable(row.getString("agency")));
    }

    static Frozen frozen(Handle handle, String id) {
        return handle.createQuery("select declaration, model from roster where id = ?")
                .bind(0, id)
                .map((row, context) ->
                        new Frozen(row.getString("declaration"), Json.readObject(row.getString("model"))))
                .one();
    }

    /** The digest of the file in this format, or nothing before it was first drawn. */
    static Optional<String> digest(Handle handle, String id, RosterFormat format) {
        return handle.createQuery(
                        "select " + format.word() + " from roster where id = ? and " + format.word() + " is not null")
                .bind(0, id)
                .mapTo(String.class)
                .findOne();
    }

    /** Makes a file the one that everybody gets; false when another was faster. */
    static boolean makeFirst(Handle tx, String id, RosterFormat format, String digest) {
        return tx.execute(
                        "update roster set " + format.word() + " = ? where id = ? and " + format.word() + " is null",
                        digest,
                        id)
                == 1;
    }
}
