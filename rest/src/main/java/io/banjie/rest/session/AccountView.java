// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.session;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** Who is signed in, as the portal shows it. */
@Schema(name = "SignedInAccount")
record AccountView(
        String username,
        String displayName,
        Role role,
        Optional<String> region,
        Optional<Filing.EmployerName> employer,
        Optional<Actor.AgencyRef> agency,
        boolean mustChangePassword) {

    static AccountView of(Actor actor) {
        return new AccountView(
                actor.username(),
                actor.displayName(),
                actor.role(),
                actor.region(),
                actor.employer().map(employer -> new Filing.EmployerName(employer.uscc(), employer.name())),
                actor.agency(),
                actor.mustChangePassword());
    }
}
