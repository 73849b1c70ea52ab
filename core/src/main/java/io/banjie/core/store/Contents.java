// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Files by the digest of their bytes, each kept once. */
public final class Contents {

    private Contents() {}

    /** Keeps the bytes and returns their digest. */
    public static String keep(Handle tx, byte[] bytes) {
        String digest = Digest.of(bytes);
        boolean known = tx.createQuery("select 1 from content where digest = ?")
                .bind(0, digest)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        if (!known) {
            tx.execute("insert into content (digest, bytes) values (?, ?)", digest, bytes);
        }
        return digest;
    }

    /** The bytes of a digest, or nothing. */
    public static Optional<byte[]> find(Handle handle, String digest) {
        return handle.createQuery("select bytes from content where digest = ?")
                .bind(0, digest)
                .map((row, context) -> row.getBytes("bytes"))
                .findOne();
    }
}
