// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.account;

import io.banjie.api.desk.AccountDesk;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** What is sent about accounts. */
final class AccountRequests {

    private AccountRequests() {}

    @Schema(name = "NewAccount")
    record New(
            String username,
            String displayName,
            Role role,
            Optional<String> region,
            Optional<Filing.EmployerName> employer,
            Optional<String> agency,
            Optional<String> password) {

        AccountDesk.NewAccount toDesk() {
            return new AccountDesk.NewAccount(username, displayName, role, region, employer, agency, password);
        }

        /** Whose account it is; never the password. */
        @Override
        public String toString() {
            return "New[" + username + "]";
        }
    }

    @Schema(name = "AccountChange")
    record Change(
            Optional<String> displayName,
            Optional<Boolean> disabled,
            Optional<Boolean> resetPassword,
            Optional<String> region,
            Optional<Filing.EmployerName> employer,
            Optional<String> agency) {

        AccountDesk.AccountChange toDesk() {
            return new AccountDesk.AccountChange(
                    displayName, disabled, resetPassword.orElse(false), region, employer, agency);
        }
    }
}
