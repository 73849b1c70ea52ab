// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.time.Instant;

/**
 * A session that has just begun.
 *
 * @param token the secret, opaque; shown this once
 * @param expiresAt when it ends unless it ends earlier
 * @param actor who it is
 */
public record Session(String token, Instant expiresAt, Actor actor) {}
