// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.session;

import io.banjie.core.store.Digest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret that stands for a session: 256 random bits. It has no meaning, and the tables hold only its digest.
 *
 * @param text the secret itself
 * @param digest by which the session is found
 */
record SessionToken(String text, String digest) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** A new one. */
    static SessionToken next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new SessionToken(text, Digest.of(text));
    }

    /** What somebody sent, when it can be a token at all. */
    static Optional<SessionToken> of(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new SessionToken(text, Digest.of(text))) : Optional.empty();
    }

    /** Says nothing of the secret. */
    @Override
    public String toString() {
        return "a token";
    }
}
