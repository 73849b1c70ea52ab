// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.account;

import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.desk.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Accounts in the tables. */
public final class Accounts {

    /** The columns {@link #read} wants, of an account {@code a} and its employer {@code e}. */
    public static final String COLUMNS = "a.username, a.display_name, a.role, a.region, a.agency, a.agency_name,"
            + " a.password_hash, a.must_change, a.disabled, a.last_sign_in_at, e.id as employer_id, e.uscc, e.name";

    /** An account {@code a} beside its employer {@code e}. */
    public static final String TABLES = "account a left join employer e on e.id = a.employer";

    private Accounts() {}

    /** The account of this name, or nothing. */
    public static Optional<AccountRecord> find(Handle handle, String username) {
        return handle.createQuery("select " + COLUMNS + " from " + TABLES + " where a.username = ?")
                .bind(0, username)
                .map(Accounts::read)
                .findOne();
    }

    /** The accounts of an employer, by name. */
    public static List<AccountRecord> ofEmployer(Handle handle, String uscc) {
        return handle.createQuery("select " + COLUMNS + " from account a join employer e on e.id = a.employer"
                        + " where e.uscc = ? and a.role = 'EMPLOYER' order by a.username")
                .bind(0, uscc)
                .map(Accounts::read)
                .list();
    }

    /** The account of this name, held against other writers until the transaction ends; or nothing. */
    static Optional<AccountRecord> findAndHold(Handle tx, String username) {
        tx.execute("update account set username = username where username = ?", username);
        return find(tx, username);
    }

    /** Whether there is any account. */
    static boolean any(Handle handle) {
        return handle.createQuery("select username from account fetch first 1 rows only")
                .mapTo(String.class)
                .findFirst()
                .isPresent();
    }

    /** Adds an account. */
    static void insert(Handle tx, AccountRecord account, Instant now) {
        tx.execute(
                "insert into account (username, display_name, role, region, employer, agency, agency_name,"
                        + " password_hash, must_change, disabled, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                account.username(),
                account.displayName(),
                account.role().name(),
                account.region().orElse(null),
                account.employer().map(EmployerRef::id).orElse(null),
                account.agency().map(AgencyRef::id).orElse(null),
                account.agency().map(AgencyRef::name).orElse(null),
                account.password(),
                account.mustChange(),
                account.disabled(),
                now.toEpochMilli());
    }

    /** Writes all that an administrator may change. */
    static void update(Handle tx, AccountRecord account) {
        tx.execute(
                "update account set display_name = ?, region = ?, employer = ?, agency = ?, agency_name = ?,"
                        + " password_hash = ?, must_change = ?, disabled = ? where username = ?",
                account.displayName(),
                account.region().orElse(null),
                account.employer().map(EmployerRef::id).orElse(null),
                account.agency().map(AgencyRef::id).orElse(null),
                account.agency().map(AgencyRef::name).orElse(null),
                account.password(),
                account.mustChange(),
                account.disabled(),
                account.username());
    }

    /**
     * Notes a sign-in, unless the account was disabled or got another password since it was read.
     *
     * @param kept what is kept of the password from now on
     * @return whether it was noted
     */
    public static boolean signedIn(Handle tx, AccountRecord account, String kept, Instant now) {
        return tx.execute(
                        "update account set last_sign_in_at = ?, password_hash = ?"
                                + " where username = ? and password_hash = ? and disabled = false",
                        now.toEpochMilli(),
                        kept,
                        account.username(),
                        account.password())
                == 1;
    }

    /**
     * Sets a password its owner chose, unless the account got another one since it was read.
     *
     * @return whether it was set
     */
    public static boolean choosePassword(Handle tx, AccountRecord account, String kept) {
        return tx.execute(
                        "update account set password_hash = ?, must_change = false where username = ? and password_hash = ?",
                        kept,
                        account.username(),
                        account.password())
                == 1;
    }

    /** Reads {@link #COLUMNS}. */
    public static AccountRecord read(ResultSet row, StatementContext context) throws SQLException {
        String employer = row.getString("employer_id");
        String agency = row.getString("agency");
        long signedIn = row.getLong("last_sign_in_at");
        Optional<Instant> lastSignInAt = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(signedIn));
        return new AccountRecord(
                row.getString("username"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                Optional.ofNullable(row.getString("region")),
                employer == null
                        ? Optional.empty()
                        : Optional.of(new EmployerRef(employer, row.getString("uscc"), row.getString("name"))),
                agency == null ? Optional.empty() : Optional.of(new AgencyRef(agency, row.getString("agency_name"))),
                row.getString("password_hash"),
                row.getBoolean("must_change"),
                row.getBoolean("disabled"),
                lastSignInAt);
    }
}
