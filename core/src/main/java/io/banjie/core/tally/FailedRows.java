// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.tally;

import io.banjie.core.slot.Slots;
import org.jdbi.v3.core.Handle;

/** Persons whom a batch holds since rows about them failed, until it is done with. */
public final class FailedRows {

    private FailedRows() {}

    /** Whether a batch holds any. */
    public enum Held {
        /** It never did. */
        NONE,
        /** It does. */
        HELD,
        /** It let go of them, and will hold none any more. */
        RELEASED
    }

    /** Lets go of them when nothing of their batch waits for anybody any more; otherwise does nothing. */
    public static void letGoWhenDone(Handle tx, String batch) {
        int done = tx.execute(
                "update batch set failed_held = 'RELEASED' where id = ? and failed_held = 'HELD' and labour is null"
                        + " and (status = 'WITHDRAWN' or status = 'FINISHED' and sent_back = 0)",
                batch);
        if (done == 1) {
            Slots.letGoOfAll(tx, batch);
        }
    }
}
