// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attempt;
import io.banjie.core.attempt.Attempts;
import io.banjie.core.number.SerialNumbers;
import io.banjie.core.slot.Slots;
import io.banjie.core.store.Database;
import io.banjie.core.store.Identifiers;
import io.banjie.core.store.Json;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;

/** What is done, in one step, to the rows of a unit that failed: they are let go, or moved to a number of their own. */
final class Splitting {

    private final Database database;
    private final SerialNumbers numbers;
    private final Attempts attempts;
    private final Clock clock;

    Splitting(Database database, SerialNumbers numbers, Attempts attempts, Clock clock) {
        this.database = database;
        this.numbers = numbers;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Lets go of the persons; the rows stay as they are, to be handed back in a file. */
    String release(Handle tx, BatchRecord batch, Actor actor) {
        int released = tx.execute(
                "update batch set failed_held = 'RELEASED', version = version + 1"
                        + " where id = ? and failed_held = 'HELD' and labour is null and status = ?",
                batch.id(),
                batch.status().name());
        if (released == 0) {
            throw Orders.notNow(batch);
        }
        Slots.letGoOfAll(tx, batch.id());
        return attempts.remember(tx, actor, batch.id());
    }

    /** Moves the rows and those whom they hold to a new batch, which waits to be corrected and submitted; its id. */
    String split(BatchRecord batch, Actor actor) {
        String number = numbers.next(batch.region(), ZoneOffset.UTC, 1).get(0);
        String other = Identifiers.next();
        return database.transaction(tx -> {
            begin(tx, batch, other, number, actor);
            leave(tx, batch);
            BatchRows.moveFailed(tx, batch.id(), other);
            Slots.handOver(tx, batch.id(), other);
            for (String id : new String[] {batch.id(), other}) {
                BatchRecord now = Batches.find(tx, id).orElseThrow();
                HintedRows.keep(tx, id, HintedRows.of(tx, now));
            }
            return attempts.remember(tx, actor, other);
        });
    }

    private void begin(Handle tx, BatchRecord batch, String id, String number, Actor actor) {
        tx.createUpdate("insert into batch (id, serial_number, region, type, declaration, employer, actor, dry_run,"
                        + " file_name, digest, status, imported, import_failed, removed, in_review, approved,"
                        + " review_failed, withdrawn, columns, unknown_columns, hints, work_row, work_done, created_at,"
                        + " version, one_unit, failed_held)"
                        + " select cast(:id as varchar(36)), cast(:number as varchar(32)), region, type, declaration,"
                        + " employer, actor, dry_run, file_name, digest, 'READY', 0, import_failed, 0, 0, 0, 0, 0,"
                        + " columns, unknown_columns, hints, 0, 0, cast(:now as bigint), 1, one_unit, failed_held"
                        + " from batch where id = :batch")
                .bind("id", id)
                .bind("number", number)
                .bind("now", clock.millis())
                .bind("batch", batch.id())
                .execute();
        tx.execute("update batch set actor = ? where id = ?", Json.write(actor.attempting(Attempt.NONE)), id);
    }

    /** Leaves the old batch without them, unless something else is done to it. */
    private static void leave(Handle tx, BatchRecord batch) {
        int left = tx.execute(
                "update batch set import_failed = 0, failed_held = 'NONE', version = version + 1"
                        + " where id = ? and labour is null and status = ? and import_failed = ?",
                batch.id(),
                batch.status().name(),
                batch.counts().importFailed());
        if (left == 0) {
            throw Orders.notNow(batch);
        }
    }
}
