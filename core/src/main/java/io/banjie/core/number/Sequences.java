// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.number;

import io.banjie.core.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Numbers without gaps, for rosters and certificates. A number is taken last in its transaction: the row stays locked
 * until the commit, and a rollback gives the number back.
 */
@Component(service = Sequences.class)
public final class Sequences {

    private final Database database;

    /** Sequences in the tables. */
    @Activate
    public Sequences(@Reference Database database) {
        this.database = database;
    }

    /** Makes a sequence known, in a transaction of its own, so that taking a number never has to insert. */
    public void prepare(String scope) {
        try {
            database.transaction(tx -> {
                boolean known = tx.createQuery("select 1 from number_sequence where scope = ?")
                        .bind(0, scope)
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent();
                return known ? 0 : tx.execute("insert into number_sequence (scope, last_value) values (?, 0)", scope);
            });
        } catch (UnableToExecuteStatementException failed) {
            if (!Database.duplicateKey(failed)) {
                throw failed;
            }
        }
    }

    /** The last number taken of a prepared sequence, 0 before the first; another may take the next at once. */
    public long last(String scope) {
        return database.read(handle -> last(handle, scope));
    }

    /** The next number of a prepared sequence, 1 for the first. */
    public long take(Handle tx, String scope) {
        tx.execute("update number_sequence set last_value = last_value + 1 where scope = ?", scope);
        return last(tx, scope);
    }

    private static long last(Handle handle, String scope) {
        return handle.createQuery("select last_value from number_sequence where scope = ?")
                .bind(0, scope)
                .mapTo(Long.class)
                .one();
    }
}
