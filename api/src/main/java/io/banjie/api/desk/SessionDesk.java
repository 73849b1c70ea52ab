// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Signing in and out. */
@ProviderType
public interface SessionDesk {

    /**
     * Begins a session.
     *
     * @param origin the network address that asks, for throttling
     * @throws Refusal PASSWORD_WRONG for unknown accounts and wrong passwords alike, TOO_MANY_ATTEMPTS
     */
    Session signIn(String username, String password, String origin);

    /** Who a token belongs to; nothing when it is unknown, expired or revoked. */
    Optional<Actor> actor(String token);

    /** When a token's session ends; nothing when it is not in force. */
    Optional<java.time.Instant> expiry(String token);

    /** Ends a session; an unknown token is ignored. */
    void signOut(String token);

    /**
     * Sets a new password and ends all other sessions of the account.
     *
     * @param token the session that goes on
     * @throws Refusal PASSWORD_WRONG, INVALID_ANSWERS when the new one is too weak
     */
    void changePassword(Actor actor, String token, String current, String next);
}
