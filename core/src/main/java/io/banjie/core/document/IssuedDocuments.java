// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import io.banjie.api.desk.CertificateCheck.State;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The register of issued papers, certificates and rosters alike: what the public may check. */
public final class IssuedDocuments {

    private IssuedDocuments() {}

    /**
     * A line of the register.
     *
     * @param id its id
     * @param subject the filing or roster it is the paper of
     * @param kind its kind, unique per subject
     * @param label what people read
     * @param region the region's code
     * @param number its number, unique in the region
     * @param code the code printed beside it
     * @param state whether it counts
     * @param employer the employer's name
     * @param worker the person's name, empty for a paper about several or nobody
     * @param issuedOn the day in the region's zone
     * @param issuedAt when
     * @param issuedBy by which account
     * @param digest of its bytes
     */
    public record Issued(
            String id,
            String subject,
            String kind,
            String label,
            String region,
            String number,
            String code,
            State state,
            String employer,
            String worker,
            LocalDate issuedOn,
            Instant issuedAt,
            String issuedBy,
            String digest) {}

    /** Enters a paper. */
    public static void insert(Handle tx, Issued issued) {
        tx.execute(
                "insert into issued_document (id, filing, kind, label, region, number, code, state, employer_name,"
                        + " worker_name, issued_on, issued_at, issued_by, digest)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                issued.id,
                issued.subject,
                issued.kind,
                issued.label,
                issued.region,
                issued.number,
                issued.code,
                issued.state.name(),
                issued.employer,
                issued.worker,
                Date.valueOf(issued.issuedOn),
                issued.issuedAt.toEpochMilli(),
                issued.issuedBy,
                issued.digest);
    }

    /** The paper of this kind of a filing or roster, or nothing. */
    static Optional<Issued> find(Handle handle, String subject, String kind) {
        return handle.createQuery("select * from issued_document where filing = ? and kind = ?")
                .bind(0, subject)
                .bind(1, kind)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** The papers of this number, at most one of each region. */
    static List<Issued> numbered(Handle handle, String number) {
        return handle.createQuery("select * from issued_document where number = ?")
                .bind(0, number)
                .map((row, context) -> read(row))
                .list();
    }

    /** The paper with these bytes, in whatever layout, or nothing. */
    static Optional<Issued> withBytes(Handle handle, String digest) {
        return drawn(handle, digest).or(() -> IssuedLayouts.withBytes(handle, digest)
                .flatMap(id -> handle.createQuery("select * from issued_document where id = ?")
                        .bind(0, id)
                        .map((row, context) -> read(row))
                        .findOne()));
    }

    private static Optional<Issued> drawn(Handle handle, String digest) {
        return handle.createQuery("select * from issued_document where digest = ?")
                .bind(0, digest)
                .map((row, context) -> read(row))
                .findFirst();
    }

    /** Says of all papers of a filing that still count that they count no longer. */
    static void mark(Handle tx, String subject, State state) {
        tx.execute(
                "update issued_document set state = ? where filing = ? and state = ?",
                state.name(),
                subject,
                State.VALID.name());
    }

    private static Issued read(ResultSet row) throws SQLException {
        return new Issued(
                row.getString("id"),
                row.getString("filing"),
                row.getString("kind"),
                row.getString("label"),
                row.getString("region"),
                row.getString("number"),
                row.getString("code"),
                State.valueOf(row.getString("state")),
                row.getString("employer_name"),
                row.getString("worker_name"),
                row.getDate("issued_on").toLocalDate(),
                Instant.ofEpochMilli(row.getLong("issued_at")),
                row.getString("issued_by"),
                row.getString("digest"));
    }
}
