// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Batch.Hint;
import io.banjie.core.batch.BatchRecord.Work;
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
            List<Integer> rows = failing(handle, batch.id(), slip);
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

    /** The rows that fail because of what was dragged down; looked for no further than needed to say whether there are any. */
    private static List<Integer> failing(Handle handle, String batch, Slip slip) {
        List<Integer> rows = List.of();
        int from = slip.rows().first();
        boolean more = true;
        while (rows.isEmpty() && more) {
            List<RowRecord> failed =
                    BatchRows.failed(handle, batch, from, slip.rows().last(), MOST_ROWS);
            rows = failed.stream()
                    .filter(row -> stillConcerned(row, slip))
                    .map(RowRecord::number)
                    .toList();
            more = failed.size() == MOST_ROWS;
            from = more ? failed.get(failed.size() - 1).number() + 1 : from;
        }
        return rows;
    }

    private static boolean stillConcerned(RowRecord row, Slip slip) {
        return slip.rows().contains(row.number())
                && slip.stands(row.cells().cells())
                && row.findings().stream().anyMatch(finding -> finding.field().equals(slip.field()));
    }
}
