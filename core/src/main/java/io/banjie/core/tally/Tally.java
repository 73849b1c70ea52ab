// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.tally;

import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.region.lifecycle.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Keeps the counts of batches in step with the filings of their rows, in the transactions in which these move: nothing ever
 * counts them.
 */
public final class Tally {

    /** Where an outcome is counted; an imported row that was not submitted yet is in none of these. */
    private static final Map<Outcome, String> COUNTED_IN = Map.of(
            Outcome.REMOVED, "removed",
            Outcome.IN_REVIEW, "in_review",
            Outcome.APPROVED, "approved",
            Outcome.REVIEW_FAILED, "review_failed",
            Outcome.WITHDRAWN, "withdrawn");

    /**
     * Where a batch stands after rows have moved. A unit, of which rows that were never handed in may be left, is not
     * finished before these are; that they leave it is a matter of whoever takes them out.
     */
    private static final String STANDING = "case when labour is not null then status"
            + " when one_unit then case when status not in ('READY', 'IN_REVIEW', 'FINISHED') or :begun = 0 then status"
            + " when in_review + :waiting > 0 then 'IN_REVIEW'"
            + " when imported > removed + in_review + approved + review_failed + withdrawn then 'READY'"
            + " when removed + :removed = imported then 'READY' else 'FINISHED' end"
            + " when status not in ('IN_REVIEW', 'FINISHED') then status"
            + " when in_review + :waiting > 0 then 'IN_REVIEW' else 'FINISHED' end";

    private Tally() {}

    /**
     * Filings of a batch that went from one status to another.
     *
     * @param batch the batch's id
     * @param unit whether its rows stand under one number
     * @param from the status before
     * @param to the status now
     */
    public record Move(String batch, boolean unit, Status from, Status to) implements Comparable<Move> {

        private static final Comparator<Move> ORDER =
                Comparator.comparing(Move::batch).thenComparing(Move::from).thenComparing(Move::to);

        @Override
        public int compareTo(Move other) {
            return ORDER.compare(this, other);
        }
    }

    /** What a filing's status means for the row it came from. */
    public static Outcome outcome(Status status) {
        return switch (status) {
            case DRAFT -> Outcome.IMPORTED;
            case IN_REVIEW -> Outcome.IN_REVIEW;
            case APPROVED, REVOKED, SUPERSEDED -> Outcome.APPROVED;
            case RETURNED, REFUSED -> Outcome.REVIEW_FAILED;
            case WITHDRAWN -> Outcome.WITHDRAWN;
        };
    }

    /** Filings have moved; a batch under review in which none waits any more is finished, and the other way round. */
    public static void moved(Handle tx, Move move, List<String> filings) {
        shift(tx, move.batch(), filings, outcome(move.from()), outcome(move.to()), sentBack(move));
        if (move.unit()) {
            FailedRows.letGoWhenDone(tx, move.batch());
        }
    }

    private static int sentBack(Move move) {
        return (move.to() == Status.RETURNED ? 1 : 0) - (move.from() == Status.RETURNED ? 1 : 0);
    }

    /** Withdrawn filings count as removed from now on: their rows were taken out before the batch was submitted. */
    public static void removed(Handle tx, String batch, List<String> filings) {
        shift(tx, batch, filings, Outcome.WITHDRAWN, Outcome.REMOVED, 0);
    }

    private static void shift(Handle tx, String batch, List<String> filings, Outcome from, Outcome to, int sentBack) {
        if (from == to) {
            return;
        }
        PreparedBatch rows = tx.prepareBatch("update batch_row set outcome = ? where filing = ?");
        filings.forEach(filing -> rows.add(to.name(), filing));
        rows.execute();
        StringBuilder update = new StringBuilder("update batch set version = version + 1");
        counted(from).ifPresent(column -> update.append(", %1$s = %1$s - :moved".formatted(column)));
        counted(to).ifPresent(column -> update.append(", %1$s = %1$s + :moved".formatted(column)));
        int waiting = from == Outcome.IN_REVIEW ? -filings.size() : to == Outcome.IN_REVIEW ? filings.size() : 0;
        update.append(", sent_back = sent_back + :back, status = " + STANDING + " where id = :batch");
        tx.createUpdate(update.toString())
                .bind("moved", filings.size())
                .bind("back", sentBack * filings.size())
                .bind("waiting", waiting)
                .bind("removed", to == Outcome.REMOVED ? filings.size() : 0)
                .bind("begun", from == Outcome.IMPORTED ? 0 : 1)
                .bind("batch", batch)
                .execute();
    }

    private static Optional<String> counted(Outcome outcome) {
        return Optional.ofNullable(COUNTED_IN.get(outcome));
    }
}
