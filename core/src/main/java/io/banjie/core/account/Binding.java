// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.account;

import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Filing.EmployerName;
import java.util.Optional;

/**
 * What an account is bound to.
 *
 * @param region its region's code, for all but administrators
 * @param employer its employer, for employers' accounts
 * @param agency its agency, for clerks
 */
record Binding(Optional<String> region, Optional<EmployerName> employer, Optional<AgencyRef> agency) {}
