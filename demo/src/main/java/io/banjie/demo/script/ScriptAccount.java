// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.script;

import io.banjie.api.desk.AccountDesk.NewAccount;
import io.banjie.api.desk.Filing.EmployerName;
import io.banjie.api.desk.Role;
import java.util.Optional;

/**
 * An account of the demonstration.
 *
 * @param username its name
 * @param displayName what others read
 * @param role its role
 * @param employer its employer, for EMPLOYER
 * @param agency the id of its agency, for CLERK
 */
public record ScriptAccount(
        String username, String displayName, Role role, Optional<EmployerName> employer, Optional<String> agency) {

    /** What the core makes it from. */
    public NewAccount in(Optional<String> region, String password) {
        return new NewAccount(username, displayName, role, region, employer, agency, Optional.of(password));
    }
}
