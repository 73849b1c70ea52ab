// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * An account as an administrator sees it.
 *
 * @param username its name, unique
 * @param displayName what others read
 * @param role what it may do
 * @param region its region's code
 * @param employer the employer it acts for
 * @param agency the agency it works at
 * @param disabled whether it can sign in no more
 * @param mustChangePassword whether its password was given by an administrator
 * @param lastSignInAt when it last signed in
 */
public record Account(
        String username,
        String displayName,
        Role role,
        Optional<String> region,
        Optional<Filing.EmployerName> employer,
        Optional<Actor.AgencyRef> agency,
        boolean disabled,
        boolean mustChangePassword,
        Optional<Instant> lastSignInAt) {}
