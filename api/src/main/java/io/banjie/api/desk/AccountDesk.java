// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Accounts, for administrators. */
@ProviderType
public interface AccountDesk {

    /**
     * What is handed over to make an account.
     *
     * @param username 3 to 40 characters of a-z, 0-9, dot and hyphen
     * @param displayName what others read
     * @param role its role
     * @param region its region's code, for all but administrators
     * @param employer its employer, for EMPLOYER; made known when new
     * @param agency the id of its agency, for CLERK
     * @param password its password; absent: one is made and told once
     */
    record NewAccount(
            String username,
            String displayName,
            Role role,
            Optional<String> region,
            Optional<Filing.EmployerName> employer,
            Optional<String> agency,
            Optional<String> password) {}

    /** What is to be changed; what is absent stays. */
    record AccountChange(
            Optional<String> displayName,
            Optional<Boolean> disabled,
            boolean resetPassword,
            Optional<String> region,
            Optional<Filing.EmployerName> employer,
            Optional<String> agency) {}

    /**
     * An account and the password that was made for it.
     *
     * @param account the account
     * @param initialPassword to be told to its owner, shown this once; absent when none was made
     */
    record Issued(Account account, Optional<String> initialPassword) {}

    /** Accounts by name. */
    Page<Account> list(
            Actor admin, Optional<String> region, Optional<Role> role, Optional<String> search, PageRequest page);

    /** Makes an account. */
    Issued create(Actor admin, NewAccount account);

    /** Changes an account; disabling and resetting end its sessions. */
    Issued change(Actor admin, String username, AccountChange change);

    /**
     * The certificates by which an account signs in, the newest first.
     *
     * @throws Refusal NOT_FOUND
     */
    List<AccountCertificate> certificates(Actor admin, String username);

    /**
     * Takes a certificate from an account and ends its sessions: the next sign-in by it asks for an initial password again.
     *
     * @param id the certificate's
     * @throws Refusal NOT_FOUND
     */
    void unbind(Actor admin, String username, String id);
}
