// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Batch.Hint;
import io.banjie.core.batch.BatchRecord.Work;
import io.banjie.core.batch.sheet.RowRanges;
import io.banjie.core.batch.sheet.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;

/** What many failed rows of a batch have in common, as far as they still fail. */
final class Hints {

    /** The most rows that are named. */
    static final int MOST_ROWS = 1000;

    List<Hint> of(Handle handle, BatchRecord batch) {
        List<Hint> hints = new ArrayList<>();
        for (int i = 1; batch.counts().importFailed() > 0 && i <= batch.slips().size(); i++) {
            Slip slip = batch.slips().get(i - 1);
            List<Integer> rows = failing(handle, batch.id(), slip.rows());
            if (!rows.isEmpty() && !followed(batch, i)) {
                hints.add(new Hint(String.valueOf(i), message(slip), rows, slip.field(), Optional.of(slip.value())));
            }
        }
        return hints;
    }

    private static boolean followed(BatchRecord batch, int hint) {
        return batch.work().map(Work::hint).filter(OptionalInt.of(hint)::equals).isPresent();
    }

    private static String message(Slip slip) {
        return Sayings.of(
                "hint.series",
                Map.of("first", slip.first(), "last", slip.last(), "value", slip.value(), "label", slip.label()));
    }

    private static List<Integer> failing(Handle handle, String batch, RowRanges concerned) {
        List<Integer> rows = new ArrayList<>();
        int from = concerned.first();
        while (rows.size() < MOST_ROWS) {
            List<Integer> failed = BatchRows.failed(handle, batch, from, concerned.last(), MOST_ROWS);
            failed.stream()
                    .filter(concerned::contains)
                    .limit(MOST_ROWS - rows.size())
                    .forEach(rows::add);
            if (failed.size() < MOST_ROWS) {
                break;
            }
            from = failed.get(failed.size() - 1) + 1;
        }
        return rows;
    }
}
