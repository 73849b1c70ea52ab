// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.util.List;
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

    /**
     * Begins a session of the employer whose certificate the caller proved to hold. A certificate belongs to one account: to
     * that whose initial password went with it at its first sign-in.
     *
     * @param chain the certificate in DER, then those of authorities that were sent along; empty when none was sent
     * @param initialPassword of one of the employer's accounts; looked at when the certificate is new
     * @param origin the network address that asks, for throttling
     * @throws Refusal CERTIFICATE_REFUSED, named after what is wrong, or {@code initial-password-required}; PASSWORD_WRONG,
     *     TOO_MANY_ATTEMPTS; CERTIFICATE_UNVERIFIED when nobody can tell whether it was revoked
     */
    Session signInByCertificate(List<byte[]> chain, Optional<String> initialPassword, String origin);

    /** Who a token belongs to; nothing when it is unknown, expired or revoked. */
    Optional<Actor> actor(String token);

    /** The certificate by which the caller signed in; nothing after a sign-in by password, or when it was taken away. */
    Optional<SessionCertificate> certificate(Actor actor);

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
