// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.batch.BatchRecord.Kind;
import io.banjie.core.filing.Door;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.Filings;
import io.banjie.core.filing.Many.Ruling;
import io.banjie.core.store.Database;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Hands in the imported rows of a batch, or those that came back. Those against which something speaks by now stay as they
 * are, and say so.
 */
final class SubmittingLabour implements Labour {

    private static final String AFTER = "case when in_review > 0 then 'IN_REVIEW'"
            + " when imported > removed + in_review + approved + review_failed + withdrawn then 'READY'"
            + " else 'FINISHED' end";

    private final Database database;
    private final Door door;
    private final Judging judging;
    private final Leases leases;
    private final int chunk;
    private final Kind kind;
    private final Outcome outcome;
    private final Status status;

    private SubmittingLabour(
            Database database,
            Door door,
            Judging judging,
            Leases leases,
            int chunk,
            Kind kind,
            Outcome outcome,
            Status status) {
        this.database = database;
        this.door = door;
        this.judging = judging;
        this.leases = leases;
        this.chunk = chunk;
        this.kind = kind;
        this.outcome = outcome;
        this.status = status;
    }

    /** Hands in what was never handed in. */
    static SubmittingLabour ofDrafts(Database database, Door door, Judging judging, Leases leases, int chunk) {
        return new SubmittingLabour(
                database, door, judging, leases, chunk, Kind.SUBMIT, Outcome.IMPORTED, Status.DRAFT);
    }

    /** Hands in again what came back. */
    static SubmittingLabour ofReturned(Database database, Door door, Judging judging, Leases leases, int chunk) {
        return new SubmittingLabour(
                database, door, judging, leases, chunk, Kind.RESUBMIT, Outcome.REVIEW_FAILED, Status.RETURNED);
    }

    @Override
    public boolean turn(Claim claim) {
        BatchRecord batch = claim.batch();
        List<RowRecord> rows =
                database.read(handle -> BatchRows.after(handle, batch.id(), claim.row(), Set.of(outcome), chunk));
        Map<Integer, FilingRecord> drafts = drafts(rows);
        if (!drafts.isEmpty()) {
            door.submit(judging.sheet(batch, batch.actor(), claim.work().since()), drafts, status, (tx, rulings) -> {
                BatchRows.found(tx, batch.id(), findings(rulings));
                leases.progress(
                        tx, batch.id(), kind, rulings.get(rulings.size() - 1).number(), Shift.none(rulings.size()));
            });
        }
        rows.forEach(row -> claim.done(row.number()));
        if (rows.size() == chunk) {
            return true;
        }
        database.transaction(tx -> {
            leases.finished(tx, batch.id(), kind, AFTER);
            return batch;
        });
        return false;
    }

    /** Somebody may have handed in or withdrawn one of them on its own. */
    private Map<Integer, FilingRecord> drafts(List<RowRecord> rows) {
        List<String> ids = rows.stream().flatMap(row -> row.filing().stream()).toList();
        Map<String, FilingRecord> filings = database.read(handle -> Filings.find(handle, ids)).stream()
                .filter(filing -> filing.status() == status)
                .collect(Collectors.toMap(FilingRecord::id, Function.identity()));
        Map<Integer, FilingRecord> drafts = new LinkedHashMap<>();
        rows.forEach(row -> row.filing()
                .filter(filings::containsKey)
                .ifPresent(filing -> drafts.put(row.number(), filings.get(filing))));
        return drafts;
    }

    private static Map<Integer, List<Finding>> findings(List<Ruling> rulings) {
        return rulings.stream()
                .filter(ruling -> !ruling.accepted())
                .collect(Collectors.toMap(Ruling::number, Ruling::findings));
    }
}
