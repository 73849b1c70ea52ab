// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Keys that are made at the first start and the same for all nodes of one database. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secrets() {}

    /** The secret of this name, 64 hexadecimal digits; made when it is not there. */
    public static String kept(Database database, String name) {
        try {
            return database.transaction(tx -> find(tx, name).orElseGet(() -> make(tx, name)));
        } catch (UnableToExecuteStatementException failed) {
            if (!Database.duplicateKey(failed)) {
                throw failed;
            }
            return database.read(handle -> find(handle, name).orElseThrow());
        }
    }

    private static Optional<String> find(Handle handle, String name) {
        return handle.createQuery("select secret_value from secret where name = ?")
                .bind(0, name)
                .mapTo(String.class)
                .findOne();
    }

    private static String make(Handle tx, String name) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String made = HexFormat.of().formatHex(bytes);
        tx.execute("insert into secret (name, secret_value) values (?, ?)", name, made);
        return made;
    }
}
