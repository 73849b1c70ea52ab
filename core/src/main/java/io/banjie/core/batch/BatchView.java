// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Batch;
import io.banjie.api.desk.BatchRow;
import io.banjie.core.batch.BatchRecord.Counts;
import io.banjie.core.batch.BatchRecord.Work;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Batches and their rows as people see them. */
final class BatchView {

    /** Work that is under way is not done, even when all rows are. */
    private static final double NEARLY = 0.999;

    private final Clock clock;

    BatchView(Clock clock) {
        this.clock = clock;
    }

    Batch of(BatchRecord batch) {
        Counts counts = batch.counts();
        return new Batch(
                batch.id(),
                batch.serialNumber(),
                batch.region(),
                batch.type(),
                batch.status(),
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
                batch.createdAt());
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
