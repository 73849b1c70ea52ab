// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.attachment;

import io.banjie.core.store.Identifiers;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The attachment table. The bytes are kept once per digest, however many filings show the same paper. */
public final class Attachments {

    private Attachments() {}

    /**
     * A row.
     *
     * @param id its id
     * @param filing whose paper it is
     * @param kind its kind in the filing type
     * @param fileName the name it was uploaded under
     * @param mediaType what it is
     * @param size bytes
     * @param digest of its bytes
     * @param uploadedAt when
     * @param uploadedBy by which account
     */
    record Row(
            String id,
            String filing,
            String kind,
            String fileName,
            String mediaType,
            long size,
            String digest,
            Instant uploadedAt,
            String uploadedBy) {}

    /** The kinds that a filing has. */
    public static Set<String> kinds(Handle handle, String filing) {
        return new HashSet<>(handle.createQuery("select kind from attachment where filing = ?")
                .bind(0, filing)
                .mapTo(String.class)
                .list());
    }

    static List<Row> of(Handle handle, String filing) {
        return handle.createQuery("select * from attachment where filing = ?")
                .bind(0, filing)
                .map((row, context) -> read(row))
                .list();
    }

    static Optional<Row> find(Handle handle, String id) {
        return handle.createQuery("select * from attachment where id = ?")
                .bind(0, id)
                .map((row, context) -> read(row))
                .findOne();
    }

    private static Row read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Row(
                row.getString("id"),
                row.getString("filing"),
                row.getString("kind"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("digest"),
                Instant.ofEpochMilli(row.getLong("uploaded_at")),
                row.getString("uploaded_by"));
    }

    /** Makes this the paper of its kind. */
    static void put(Handle tx, Row row) {
        tx.execute("delete from attachment where filing = ? and kind = ?", row.filing(), row.kind());
        insert(tx, row);
    }

    private static void insert(Handle tx, Row row) {
        tx.execute(
                "insert into attachment (id, filing, kind, file_name, media_type, size_bytes, digest, uploaded_at,"
                        + " uploaded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.id(),
                row.filing(),
                row.kind(),
                row.fileName(),
                row.mediaType(),
                row.size(),
                row.digest(),
                row.uploadedAt().toEpochMilli(),
                row.uploadedBy());
    }

    static void remove(Handle tx, String id) {
        tx.execute("delete from attachment where id = ?", id);
    }

    /** Gives a filing the papers of another. */
    public static void copy(Handle tx, String from, String to, String username, Instant now) {
        for (Row row : of(tx, from)) {
            insert(
                    tx,
                    new Row(
                            Identifiers.next(),
                            to,
                            row.kind(),
                            row.fileName(),
                            row.mediaType(),
                            row.size(),
                            row.digest(),
                            now,
                            username));
        }
    }
}
