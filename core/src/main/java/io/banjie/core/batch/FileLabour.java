// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.region.batch.BatchFormat.Mode;
import io.banjie.core.batch.BatchRecord.Kind;
import io.banjie.core.batch.Judging.Judged;
import io.banjie.core.batch.sheet.FileContent;
import io.banjie.core.batch.sheet.SheetFile;
import io.banjie.core.batch.sheet.SheetLayout;
import io.banjie.core.batch.sheet.Unreadable;
import io.banjie.core.filing.Many.Stopped;
import io.banjie.core.store.Contents;
import io.banjie.core.store.Database;
import io.banjie.office.SheetReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads files: the whole once from top to bottom, then row by row, judged and filed. */
final class FileLabour implements Labour {

    /** Where independent rows stand when nothing more is done to them. */
    static final String SETTLED = "case when in_review > 0 then 'IN_REVIEW' else 'FINISHED' end";

    private static final String READY = "'READY'";

    private final Database database;
    private final Judging judging;
    private final Leases leases;
    private final Rota rota;
    private final SheetReader reader;
    private final WorkFolder folder;
    private final HeldPersons held;
    private final int chunk;

    FileLabour(
            Database database,
            Judging judging,
            Leases leases,
            Rota rota,
            SheetReader reader,
            WorkFolder folder,
            HeldPersons held,
            int chunk) {
        this.database = database;
        this.judging = judging;
        this.leases = leases;
        this.rota = rota;
        this.reader = reader;
        this.folder = folder;
        this.held = held;
        this.chunk = chunk;
    }

    @Override
    public boolean turn(Claim claim) {
        SheetLayout layout = claim.layout();
        if (claim.file().isEmpty() && !open(claim, layout)) {
            return false;
        }
        Coming rows = claim.coming().orElseGet(() -> after(claim, claim.row()));
        if (rows.size() > 0) {
            file(claim, rows);
        }
        if (rows.size() == chunk) {
            return true;
        }
        BatchRecord batch = claim.batch();
        boolean submitted = layout.mode() == Mode.INDEPENDENT_ROWS && !batch.dryRun();
        List<HintedRows> hinted = database.read(handle -> HintedRows.of(handle, claim.batch()));
        database.transaction(tx -> {
            HintedRows.keep(tx, batch.id(), hinted);
            leases.finished(tx, batch.id(), Kind.READ, submitted ? SETTLED : READY);
            return batch;
        });
        return false;
    }

    private Coming after(Claim claim, int row) {
        BatchRecord batch = claim.batch();
        SheetLayout layout = claim.layout();
        return new Coming(
                claim.file().orElseThrow().next(row, chunk),
                rows -> judging.judged(batch, layout, judging.sheet(batch, batch.actor(), batch.createdAt()), rows));
    }

    /** Files rows; whoever has nothing else to do may judge the next ones meanwhile. */
    private void file(Claim claim, Coming rows) {
        String batch = claim.batch().id();
        Judged judged = rows.judged();
        if (rows.size() == chunk) {
            Coming next = after(claim, rows.last());
            claim.coming(next);
            rota.meanwhile(claim, next);
        }
        judged.file((tx, booked) -> {
            BatchRows.insert(tx, batch, booked);
            held.first(tx, claim.batch(), booked);
            leases.progress(
                    tx,
                    batch,
                    Kind.READ,
                    booked.get(booked.size() - 1).number(),
                    Shift.first(booked.stream().map(RowRecord::outcome).toList()));
        });
        claim.done(rows.last());
    }

    /** Opens the file of a batch; false when it cannot be read. */
    private boolean open(Claim claim, SheetLayout layout) {
        BatchRecord batch = claim.batch();
        try {
            SheetFile file = read(batch, layout);
            claim.opened(file);
            if (batch.columns().isEmpty()) {
                claim.seen(opened(batch, file.content()));
            }
            return true;
        } catch (Unreadable unreadable) {
            database.transaction(tx -> {
                leases.refused(tx, batch.id(), unreadable);
                return batch;
            });
            return false;
        }
    }

    private BatchRecord opened(BatchRecord batch, FileContent content) {
        return database.transaction(tx -> {
            leases.opened(tx, batch.id(), content);
            return Batches.find(tx, batch.id()).orElseThrow();
        });
    }

    private SheetFile read(BatchRecord batch, SheetLayout layout) {
        Path file = folder.file(batch.id() + ".file");
        try {
            if (!database.<Boolean>read(handle -> Contents.copy(handle, batch.digest(), file))) {
                throw new IllegalStateException("a batch without its file: " + batch.id());
            }
            return SheetFile.read(
                    reader, file, folder.file(batch.id() + ".rows"), layout, batch.region(), () -> prolong(batch));
        } finally {
            delete(file);
        }
    }

    private void prolong(BatchRecord batch) {
        if (!database.transaction(tx -> leases.prolong(tx, batch.id()))) {
            throw new Stopped("taken away while the file was read");
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException diskFailed) {
            throw new UncheckedIOException(diskFailed);
        }
    }
}
