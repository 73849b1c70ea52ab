// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.util.Objects;
import java.util.Optional;

/**
 * Who asks: the first parameter of every desk method.
 *
 * @param username the account's name
 * @param displayName what others read
 * @param role what it may do in principle
 * @param region the region's code; absent for administrators of the platform
 * @param employer the employer it acts for
 * @param agency the agency it works at
 * @param mustChangePassword whether it may do nothing but set a new password
 * @param certificate the digest of the certificate by which it signed in; absent after a sign-in by password
 * @param attempt the idempotency key of this call, if it sent one
 */
public record Actor(
        String username,
        String displayName,
        Role role,
        Optional<String> region,
        Optional<EmployerRef> employer,
        Optional<AgencyRef> agency,
        boolean mustChangePassword,
        Optional<String> certificate,
        Attempt attempt) {

    /**
     * The employer an account acts for.
     *
     * @param id the platform's own id, which outlives credit codes
     * @param uscc the credit code of today
     * @param name the name of today
     */
    public record EmployerRef(String id, String uscc, String name) {}

    /**
     * An agency.
     *
     * @param id its id in the region
     * @param name its name
     */
    public record AgencyRef(String id, String name) {}

    public Actor {
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(displayName, "displayName");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(attempt, "attempt");
    }

    /** Somebody who signed in by no certificate. */
    public Actor(
            String username,
            String displayName,
            Role role,
            Optional<String> region,
            Optional<EmployerRef> employer,
            Optional<AgencyRef> agency,
            boolean mustChangePassword,
            Attempt attempt) {
        this(username, displayName, role, region, employer, agency, mustChangePassword, Optional.empty(), attempt);
    }

    /** The same actor with the idempotency key of a call. */
    public Actor attempting(Attempt key) {
        return new Actor(username, displayName, role, region, employer, agency, mustChangePassword, certificate, key);
    }

    /** The same actor, signed in by a certificate or by none. */
    public Actor signedInBy(Optional<String> digest) {
        return new Actor(username, displayName, role, region, employer, agency, mustChangePassword, digest, attempt);
    }
}
