// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.util.Objects;

/**
 * What makes a repeated write recognisable: kept for 24 hours per account. The same key with the same request gets the
 * first answer again and nothing happens twice; with another request it is refused.
 *
 * @param key the key the caller chose; empty: the call is not repeatable
 * @param digest a digest of method, path and body
 */
public record Attempt(String key, String digest) {

    /** A call without a key. */
    public static final Attempt NONE = new Attempt("", "");

    public Attempt {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(digest, "digest");
    }

    /** The attempt at one part of a call that does many things, each repeatable on its own. */
    public Attempt about(String part) {
        return repeatable() ? new Attempt(key + "/" + part, digest) : this;
    }

    /** Whether the caller sent a key. */
    public boolean repeatable() {
        return !key.isEmpty();
    }
}
