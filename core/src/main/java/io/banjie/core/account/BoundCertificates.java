// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.account;

import io.banjie.api.desk.AccountCertificate;
import io.banjie.core.certificate.ClientCertificate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Which certificates sign in which accounts. A certificate belongs to one account, an account may have several. */
public final class BoundCertificates {

    private static final String SELECT =
            "select digest, issuer, serial_number, valid_until, bound_at, last_sign_in_at from account_certificate";
    private static final int LONGEST_NAME = 500;
    private static final int HEXADECIMAL = 16;

    private BoundCertificates() {}

    /** The account a certificate belongs to; nothing when it is new. */
    public static Optional<String> username(Handle handle, String digest) {
        return handle.createQuery("select username from account_certificate where digest = ?")
                .bind(0, digest)
                .mapTo(String.class)
                .findOne();
    }

    /** Those accounts of an employer that have a certificate. */
    public static Set<String> usernames(Handle handle, String uscc) {
        return Set.copyOf(handle.createQuery(
                        "select distinct c.username from account_certificate c"
                                + " join account a on a.username = c.username join employer e on e.id = a.employer where e.uscc = ?")
                .bind(0, uscc)
                .mapTo(String.class)
                .list());
    }

    /** How many certificates an employer has that are valid at an instant. */
    public static int count(Handle handle, String uscc, Instant now) {
        return handle.createQuery("select count(*) from account_certificate c join account a on a.username = c.username"
                        + " join employer e on e.id = a.employer where e.uscc = ? and c.valid_until > ?")
                .bind(0, uscc)
                .bind(1, now.toEpochMilli())
                .mapTo(Integer.class)
                .one();
    }

    /** Gives a certificate to an account that signs in by it, from whomever had it before. */
    public static void bind(Handle tx, ClientCertificate certificate, String username, Instant now) {
        tx.execute("delete from account_certificate where digest = ?", certificate.digest());
        tx.execute(
                "insert into account_certificate (digest, username, subject, issuer, serial_number, valid_until, bound_at,"
                        + " last_sign_in_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                certificate.digest(),
                username,
                shortened(certificate.subject()),
                shortened(certificate.issuer()),
                certificate.serialNumber().toString(HEXADECIMAL),
                certificate.notAfter().toEpochMilli(),
                now.toEpochMilli(),
                now.toEpochMilli());
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /**
     * Notes a sign-in, unless the certificate was taken from the account meanwhile.
     *
     * @return whether it was noted
     */
    public static boolean signedIn(Handle tx, String digest, String username, Instant now) {
        return tx.execute(
                        "update account_certificate set last_sign_in_at = ? where digest = ? and username = ?",
                        now.toEpochMilli(),
                        digest,
                        username)
                == 1;
    }

    /** The certificates of an account, the newest first. */
    static List<AccountCertificate> of(Handle handle, String username) {
        return handle.createQuery(SELECT + " where username = ? order by bound_at desc, digest")
                .bind(0, username)
                .map(BoundCertificates::read)
                .list();
    }

    /** The certificate of this digest; nothing when it belongs to no account. */
    public static Optional<AccountCertificate> find(Handle handle, String digest) {
        return handle.createQuery(SELECT + " where digest = ?")
                .bind(0, digest)
                .map(BoundCertificates::read)
                .findOne();
    }

    /** Takes a certificate from an account; tells whether it had it. */
    static boolean unbind(Handle tx, String digest, String username) {
        return tx.execute("delete from account_certificate where digest = ? and username = ?", digest, username) == 1;
    }

    private static AccountCertificate read(ResultSet row, StatementContext context) throws SQLException {
        long signedIn = row.getLong("last_sign_in_at");
        Optional<Instant> lastSignInAt = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(signedIn));
        return new AccountCertificate(
                row.getString("digest"),
                row.getString("issuer"),
                row.getString("serial_number"),
                Instant.ofEpochMilli(row.getLong("valid_until")),
                Instant.ofEpochMilli(row.getLong("bound_at")),
                lastSignInAt);
    }
}
