// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.region.batch.BatchFormat.Mode;
import io.banjie.core.batch.BatchRecord.Kind;
import io.banjie.core.batch.sheet.RowReader.CellRow;
import io.banjie.core.batch.sheet.SheetLayout;
import io.banjie.core.batch.sheet.Slip;
import io.banjie.core.store.Database;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mends failed rows as a hint says and has them judged again. */
final class MendingLabour implements Labour {

    private final Database database;
    private final Judging judging;
    private final Leases leases;
    private final HeldPersons held;
    private final int chunk;

    MendingLabour(Database database, Judging judging, Leases leases, HeldPersons held, int chunk) {
        this.database = database;
        this.judging = judging;
        this.leases = leases;
        this.held = held;
        this.chunk = chunk;
    }

    @Override
    public boolean turn(Claim claim) {
        BatchRecord batch = claim.batch();
        Slip slip = batch.slip(claim.work().hint().orElseThrow())
                .orElseThrow(() -> new IllegalStateException("no such hint in " + batch.id()));
        SheetLayout layout = claim.layout();
        List<RowRecord> failed = database.read(
                handle -> BatchRows.after(handle, batch.id(), claim.row(), Set.of(Outcome.IMPORT_FAILED), chunk));
        List<CellRow> mended = failed.stream()
                .map(RowRecord::cells)
                .filter(row -> slip.rows().contains(row.number()) && slip.concerns(row.cells(), layout))
                .map(row -> with(row, slip))
                .toList();
        judge(batch, claim, layout, failed, mended);
        failed.forEach(row -> claim.done(row.number()));
        boolean more = failed.size() == chunk && claim.row() < slip.rows().last();
        if (!more) {
            finish(batch, layout);
        }
        return more;
    }

    private static CellRow with(CellRow row, Slip slip) {
        Map<String, String> cells = new HashMap<>(row.cells());
        cells.put(slip.field(), slip.value());
        return new CellRow(row.number(), cells, row.sameAs());
    }

    private void judge(
            BatchRecord batch, Claim claim, SheetLayout layout, List<RowRecord> failed, List<CellRow> mended) {
        if (mended.isEmpty()) {
            return;
        }
        List<CellRow> rows = database.read(handle -> Repetition.stillThere(handle, batch.id(), mended));
        judging.judged(
                        batch,
                        layout,
                        judging.sheet(batch, batch.actor(), claim.work().since()),
                        rows)
                .file((tx, judged) -> {
                    BatchRows.again(tx, batch.id(), judged);
                    held.again(tx, batch, judging.type(batch), failed, judged);
                    leases.progress(
                            tx,
                            batch.id(),
                            Kind.MEND,
                            judged.get(judged.size() - 1).number(),
                            Shift.again(judged.stream().map(RowRecord::outcome).toList()));
                });
    }

    private void finish(BatchRecord batch, SheetLayout layout) {
        boolean submitted = layout.mode() == Mode.INDEPENDENT_ROWS && !batch.dryRun();
        List<HintedRows> hinted = database.read(handle -> HintedRows.of(handle, batch));
        database.transaction(tx -> {
            HintedRows.keep(tx, batch.id(), hinted);
            leases.finished(tx, batch.id(), Kind.MEND, submitted ? FileLabour.SETTLED : "status");
            return batch;
        });
    }
}
