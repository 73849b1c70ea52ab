// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.account;

import io.banjie.api.desk.Account;
import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.Filing.EmployerName;
import io.banjie.api.desk.Role;
import java.time.Instant;
import java.util.Optional;

/**
 * An account as the tables hold it.
 *
 * @param username its name
 * @param displayName what others read
 * @param role its role
 * @param region its region's code
 * @param employer the employer it acts for
 * @param agency the agency it works at
 * @param password what is kept of its password
 * @param mustChange whether that password was given by somebody else
 * @param disabled whether it can sign in no more
 * @param lastSignInAt when it last signed in
 */
public record AccountRecord(
        String username,
        String displayName,
        Role role,
        Optional<String> region,
        Optional<EmployerRef> employer,
        Optional<AgencyRef> agency,
        String password,
        boolean mustChange,
        boolean disabled,
        Optional<Instant> lastSignInAt) {

    /** The account as one who asks. */
    public Actor actor() {
        return new Actor(username, displayName, role, region, employer, agency, mustChange, Attempt.NONE);
    }

    /** The account as an administrator sees it. */
    Account shown() {
        return new Account(
                username,
                displayName,
                role,
                region,
                employer.map(known -> new EmployerName(known.uscc(), known.name())),
                agency,
                disabled,
                mustChange,
                lastSignInAt);
    }

    AccountRecord called(String name) {
        return new AccountRecord(
                username, name, role, region, employer, agency, password, mustChange, disabled, lastSignInAt);
    }

    AccountRecord disabled(boolean now) {
        return new AccountRecord(
                username, displayName, role, region, employer, agency, password, mustChange, now, lastSignInAt);
    }

    /** The same account, whose password may stay. */
    public AccountRecord settled() {
        return new AccountRecord(
                username, displayName, role, region, employer, agency, password, false, disabled, lastSignInAt);
    }

    AccountRecord withGivenPassword(String kept) {
        return new AccountRecord(
                username, displayName, role, region, employer, agency, kept, true, disabled, lastSignInAt);
    }

    AccountRecord bound(Binding binding, Optional<EmployerRef> to) {
        return new AccountRecord(
                username,
                displayName,
                role,
                binding.region(),
                to,
                binding.agency(),
                password,
                mustChange,
                disabled,
                lastSignInAt);
    }

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return "account " + username;
    }
}
