// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Batch.Hint;
import io.banjie.api.desk.Batch.Status;
import io.banjie.core.batch.BatchRecord.Work;
import io.banjie.core.batch.sheet.Slip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What many rows of a batch have in common. Made of what is kept with the batch, without looking at a row. */
final class Hints {

    /** Where a row that was accepted can still be taken back. */
    private static final Set<Status> OPEN = EnumSet.of(Status.READY, Status.IN_REVIEW);

    private Hints() {}

    static List<Hint> of(BatchRecord batch) {
        List<Hint> hints = new ArrayList<>();
        for (int i = 1; i <= batch.hinted().size(); i++) {
            if (!followed(batch, i)) {
                hint(batch, i).ifPresent(hints::add);
            }
        }
        return hints;
    }

    private static boolean followed(BatchRecord batch, int hint) {
        return batch.work().map(Work::hint).filter(OptionalInt.of(hint)::equals).isPresent();
    }

    private static Optional<Hint> hint(BatchRecord batch, int number) {
        Slip slip = batch.slips().get(number - 1);
        HintedRows rows = batch.hinted().get(number - 1);
        if (!rows.failing().isEmpty()) {
            return Optional.of(hint(number, slip, rows.failing(), slip.mendable()));
        }
        return rows.standing().isEmpty() || !OPEN.contains(batch.status())
                ? Optional.empty()
                : Optional.of(hint(number, slip, rows.standing(), false));
    }

    private static Hint hint(int number, Slip slip, List<Integer> rows, boolean mendable) {
        Optional<String> value = Optional.of(slip.value()).filter(known -> mendable);
        return new Hint(String.valueOf(number), message(slip, mendable), rows, slip.field(), value, mendable);
    }

    private static String message(Slip slip, boolean mendable) {
        Map<String, Object> particulars = new HashMap<>(Map.of(
                "first", slip.first(),
                "last", slip.last(),
                "value", slip.value(),
                "label", slip.label(),
                "from", slip.rows().first(),
                "to", slip.rows().last()));
        String key =
                switch (slip.kind()) {
                    case ENTRY -> "hint.series";
                    case DAY -> "hint.days";
                    case DAY_DIGITS -> "hint.day-digits";
                    case ID_NUMBER -> "hint.numbers";
                };
        if (slip.kind() == Slip.Kind.DAY) {
            particulars.put("last", LocalDate.ofEpochDay(slip.last()));
        }
        String question = slip.ofDays() && mendable ? Sayings.of("hint.all-that-day", particulars) : "";
        return Sayings.of(key, particulars) + question;
    }
}
