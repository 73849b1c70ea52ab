// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The register of further layouts of issued papers: other bytes under the number that the paper has. */
final class IssuedLayouts {

    private IssuedLayouts() {}

    /** The digest of a paper's bytes in a layout, or nothing before it was drawn. */
    static Optional<String> find(Handle handle, String document, String kind) {
        return handle.createQuery("select digest from issued_layout where document = ? and kind = ?")
                .bind(0, document)
                .bind(1, kind)
                .mapTo(String.class)
                .findOne();
    }

    static void insert(Handle tx, String document, String kind, String digest) {
        tx.execute("insert into issued_layout (document, kind, digest) values (?, ?, ?)", document, kind, digest);
    }

    /** The id of the paper that has these bytes in a layout, or nothing. */
    static Optional<String> withBytes(Handle handle, String digest) {
        return handle.createQuery("select document from issued_layout where digest = ?")
                .bind(0, digest)
                .mapTo(String.class)
                .findFirst();
    }
}
