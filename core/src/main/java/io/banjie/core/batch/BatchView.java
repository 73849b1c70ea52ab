// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Batch;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.batch.BatchRecord.Counts;
import io.banjie.core.batch.BatchRecord.Work;
import io.banjie.core.region.RegionArchive;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Batches and their rows as people see them. */
final class BatchView {

    /** Work that is under way is not done, even when all rows are. */
    private static final double NEARLY = 0.999;

    private final RegionArchive archive;
    private final Clock clock;

    BatchView(RegionArchive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    Batch of(BatchRecord batch) {
        Counts counts = batch.counts();
        FilingType type = archive.pinned(batch.declaration()).type();
        return new Batch(
                batch.id(),
                batch.serialNumber(),
                batch.region(),
                batch.type(),
                type.label(),
                batch.status(),
                word(batch, type),
                batch.ties().unit(),
                batch.ties().sentBack(),
                counts.imported() + counts.importFailed(),
                counts.imported(),
                counts.importFailed(),
                counts.removed(),
                counts.inReview(),
                counts.approved(),
                counts.reviewFailed(),
                counts.withdrawn(),
                batch.work().map(BatchView::progress).orElse(1.0),
                batch.work().map(this::secondsLeft).orElse(OptionalLong.empty()),
                Hints.of(batch),
                batch.unknown(),
                batch.problem(),
                batch.dryRun(),
                batch.fileName(),
                batch.createdAt(),
                BatchActions.of(batch, type));
    }

    /** The region's word for where a unit stands, which is one task; for rows that stand alone there is none of all. */
    private static String word(BatchRecord batch, FilingType type) {
        String usual = Sayings.of("status." + batch.status().name(), Map.of());
        if (!batch.ties().unit()) {
            return usual;
        }
        return switch (batch.status()) {
            case READING, REFUSED -> usual;
            case READY -> type.word(Status.DRAFT);
            case IN_REVIEW -> type.word(batch.ties().sentBack() > 0 ? Status.RETURNED : Status.IN_REVIEW);
            case FINISHED -> type.word(ended(batch));
            case WITHDRAWN -> type.word(Status.WITHDRAWN);
        };
    }

    private static Status ended(BatchRecord batch) {
        if (batch.ties().sentBack() > 0) {
            return Status.RETURNED;
        }
        Counts counts = batch.counts();
        if (counts.approved() > 0 || counts.reviewFailed() + counts.withdrawn() == 0) {
            return Status.APPROVED;
        }
        return counts.reviewFailed() > 0 ? Status.REFUSED : Status.WITHDRAWN;
    }

    private static double progress(Work work) {
        int total = work.total().orElse(0);
        return total == 0 ? 0 : Math.min(NEARLY, (double) work.done() / total);
    }

    /** The clock may have been set back meanwhile. */
    private OptionalLong secondsLeft(Work work) {
        long passed = clock.millis() - work.since().toEpochMilli();
        if (work.done() == 0 || work.total().isEmpty() || passed <= 0) {
            return OptionalLong.empty();
        }
        long left = Math.max(0, work.total().getAsInt() - work.done());
        return OptionalLong.of(Math.round(Math.ceil(passed * (double) left / work.done() / 1000)));
    }

    /** A row with a cell for every column of the file. */
    static BatchRow of(BatchRecord batch, RowRecord row) {
        Map<String, String> cells = new LinkedHashMap<>();
        batch.columns().forEach(column -> cells.put(column, row.cells().cells().getOrDefault(column, "")));
        cells.putAll(row.cells().cells());
        return new BatchRow(
                row.number(), row.outcome(), row.filing(), Collections.unmodifiableMap(cells), row.findings());
    }
}
