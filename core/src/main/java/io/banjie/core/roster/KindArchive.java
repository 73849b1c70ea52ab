// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import io.banjie.api.region.document.RosterKind;
import io.banjie.core.store.Database;
import io.banjie.core.store.Digest;
import io.banjie.core.store.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Roster kinds by digest, for ever: a saved roster is drawn by the template it was saved with. */
final class KindArchive {

    private static final String KIND = "roster-kind";

    private KindArchive() {}

    /** Keeps a kind, in a transaction of its own, and returns its digest. */
    static String keep(Database database, RosterKind kind, long now) {
        String body = Json.write(kind);
        String digest = Digest.of(body);
        try {
            database.transaction(tx -> known(tx, digest)
                    ? 0
                    : tx.execute(
                            "insert into declaration (digest, kind, body, archived_at) values (?, ?, ?, ?)",
                            digest,
                            KIND,
                            body,
                            now));
        } catch (UnableToExecuteStatementException failed) {
            if (!Database.duplicateKey(failed)) {
                throw failed;
            }
        }
        return digest;
    }

    private static boolean known(Handle handle, String digest) {
        return handle.createQuery("select 1 from declaration where digest = ?")
                .bind(0, digest)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** The kind of a digest. */
    static RosterKind find(Handle handle, String digest) {
        return handle.createQuery("select body from declaration where digest = ?")
                .bind(0, digest)
                .mapTo(String.class)
                .findOne()
                .map(body -> Json.read(body, RosterKind.class))
                .orElseThrow(() -> new IllegalStateException("no roster kind of digest " + digest));
    }
}
