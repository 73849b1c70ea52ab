// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import com.fasterxml.jackson.core.type.TypeReference;
import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.core.batch.sheet.Slip;
import io.banjie.core.store.Json;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/**
 * The rows that a slip concerns. They are looked for when a labour ends and kept with the batch, so that nobody who looks at
 * a batch reads its rows.
 *
 * @param failing those that fail for it, {@value #MOST} at most
 * @param more whether there may be more of these
 * @param standing those that were accepted though they still hold what was dragged there; only where that may be wrong
 */
record HintedRows(List<Integer> failing, boolean more, List<Integer> standing) {

    /** The most rows that are named. */
    static final int MOST = 1000;

    private static final TypeReference<List<HintedRows>> ALL = new TypeReference<>() {};
    private static final Set<Outcome> ACCEPTED =
            EnumSet.of(Outcome.IMPORTED, Outcome.IN_REVIEW, Outcome.APPROVED, Outcome.REVIEW_FAILED);

    HintedRows {
        failing = List.copyOf(failing);
        standing = List.copyOf(standing);
    }

    /** What was kept, slip by slip. */
    static List<HintedRows> read(Optional<String> kept) {
        return kept.map(json -> Json.read(json, ALL)).orElse(List.of());
    }

    /** Looks through the rows of a batch. */
    static List<HintedRows> of(Handle handle, BatchRecord batch) {
        return batch.slips().stream().map(slip -> of(handle, batch.id(), slip)).toList();
    }

    private static HintedRows of(Handle handle, String batch, Slip slip) {
        List<Integer> failing = new ArrayList<>();
        int from = slip.rows().first();
        boolean more = true;
        while (failing.size() < MOST && more) {
            List<RowRecord> failed =
                    BatchRows.failed(handle, batch, from, slip.rows().last(), MOST);
            failed.stream()
                    .filter(row -> fails(row, slip))
                    .map(RowRecord::number)
                    .forEach(failing::add);
            more = failed.size() == MOST;
            from = more ? failed.get(failed.size() - 1).number() + 1 : from;
        }
        boolean cut = failing.size() > MOST;
        return new HintedRows(cut ? failing.subList(0, MOST) : failing, more || cut, standing(handle, batch, slip));
    }

    private static List<Integer> standing(Handle handle, String batch, Slip slip) {
        return slip.ofDays()
                ? BatchRows.after(handle, batch, slip.rows().first() - 1, ACCEPTED, MOST).stream()
                        .filter(row -> stands(row, slip))
                        .map(RowRecord::number)
                        .toList()
                : List.of();
    }

    private static boolean stands(RowRecord row, Slip slip) {
        return slip.rows().contains(row.number()) && slip.stands(row.cells().cells());
    }

    /** Of a day it cannot be told whether a row fails for it; a row that fails otherwise may as well be mended. */
    private static boolean fails(RowRecord row, Slip slip) {
        return row.outcome() == Outcome.IMPORT_FAILED
                && stands(row, slip)
                && (slip.ofDays()
                        || row.findings().stream()
                                .anyMatch(finding -> finding.field().equals(slip.field())));
    }

    /** Notes what became of a row that was corrected; in the transaction that holds its batch. */
    static void corrected(Handle tx, BatchRecord batch, RowRecord row) {
        if (batch.slips().isEmpty()) {
            return;
        }
        List<HintedRows> kept = read(tx.createQuery("select hint_rows from batch where id = ?")
                .bind(0, batch.id())
                .mapTo(String.class)
                .findOne());
        List<HintedRows> now = IntStream.range(0, kept.size())
                .mapToObj(
                        i -> kept.get(i).with(tx, batch.id(), row, batch.slips().get(i)))
                .toList();
        if (!now.equals(kept)) {
            keep(tx, batch.id(), now);
        }
    }

    /** With a row as it is now; it is looked for others when none is left of those that were known. */
    private HintedRows with(Handle tx, String batch, RowRecord row, Slip slip) {
        List<Integer> stillFailing = failing.stream()
                .filter(number -> number != row.number() || fails(row, slip))
                .toList();
        if (stillFailing.isEmpty() && more) {
            return of(tx, batch, slip);
        }
        Set<Integer> nowStanding = new TreeSet<>(standing);
        if (slip.ofDays() && ACCEPTED.contains(row.outcome()) && stands(row, slip) && standing.size() < MOST) {
            nowStanding.add(row.number());
        }
        return new HintedRows(stillFailing, more, List.copyOf(nowStanding));
    }

    /** Keeps what was found. */
    static void keep(Handle tx, String batch, List<HintedRows> rows) {
        if (!rows.isEmpty()) {
            tx.execute("update batch set hint_rows = ? where id = ?", Json.write(rows), batch);
        }
    }
}
