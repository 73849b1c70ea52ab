// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.session;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attempt;

/**
 * Who makes a call. Resources take it as a {@code @Context} parameter.
 *
 * @param actor who it is, with the idempotency key of this call
 * @param token the session's secret
 */
public record Caller(Actor actor, String token) {

    /** The same caller with the idempotency key of this call. */
    public Caller attempting(Attempt attempt) {
        return new Caller(actor.attempting(attempt), token);
    }

    /** Whose session it is; never the secret. */
    @Override
    public String toString() {
        return "Caller[" + actor.username() + "]";
    }
}
