// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.core.batch.BatchRecord.Kind;
import io.banjie.core.filing.Door;
import io.banjie.core.store.Database;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes back the rows of a batch, as far as each filing can be taken back. */
final class WithdrawingLabour implements Labour {

    private static final Logger LOG = LoggerFactory.getLogger(WithdrawingLabour.class);
    private static final Set<Outcome> TO_TAKE_BACK = Set.of(Outcome.IMPORTED, Outcome.IN_REVIEW, Outcome.REVIEW_FAILED);
    private static final Set<ProblemCode> OF_ALL = Set.of(ProblemCode.DATABASE_UNAVAILABLE);
    private static final int TRIES = 3;

    /** What a clerk decided meanwhile stays, and a unit of which something was approved was not withdrawn as a whole. */
    private static final String AFTER = "case when in_review > 0 then 'IN_REVIEW'"
            + " when one_unit and approved > 0 then 'FINISHED' else 'WITHDRAWN' end";

    private final Database database;
    private final Door door;
    private final Leases leases;
    private final int chunk;

    WithdrawingLabour(Database database, Door door, Leases leases, int chunk) {
        this.database = database;
        this.door = door;
        this.leases = leases;
        this.chunk = chunk;
    }

    @Override
    public boolean turn(Claim claim) {
        BatchRecord batch = claim.batch();
        List<RowRecord> rows =
                database.read(handle -> BatchRows.after(handle, batch.id(), claim.row(), TO_TAKE_BACK, chunk));
        if (!rows.isEmpty()) {
            try {
                withdraw(batch, rows);
            } catch (Refusal refused) {
                requireOneByOne(refused);
                rows.forEach(row -> alone(batch, row));
            }
        }
        rows.forEach(row -> claim.done(row.number()));
        if (rows.size() == chunk) {
            return true;
        }
        database.transaction(tx -> {
            leases.finished(tx, batch.id(), Kind.WITHDRAW, AFTER);
            return batch;
        });
        return false;
    }

    /** One that a clerk decides meanwhile is looked at again, and stays when it cannot be taken back any more. */
    private void alone(BatchRecord batch, RowRecord row) {
        for (int attempt = 1; ; attempt++) {
            try {
                withdraw(batch, List.of(row));
                return;
            } catch (Refusal refused) {
                requireOneByOne(refused);
                if (attempt == TRIES) {
                    LOG.info("row {} of batch {} stays: {}", row.number(), batch.id(), refused.code());
                    return;
                }
            }
        }
    }

    private static void requireOneByOne(Refusal refused) {
        if (OF_ALL.contains(refused.problem())) {
            throw refused;
        }
    }

    private void withdraw(BatchRecord batch, List<RowRecord> rows) {
        door.withdraw(
                batch.actor(),
                rows.stream().flatMap(row -> row.filing().stream()).toList(),
                (tx, moved) -> leases.progress(
                        tx, batch.id(), Kind.WITHDRAW, rows.get(rows.size() - 1).number(), Shift.none(rows.size())));
    }
}
