// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.session;

import io.banjie.api.desk.Actor;
import java.time.Instant;

/**
 * A session in force.
 *
 * @param actor whose it is
 * @param expiresAt when it ends at the latest, by the machine's clock
 */
record LiveSession(Actor actor, Instant expiresAt) {}
