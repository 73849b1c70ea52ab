// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.BatchRow.Outcome;
import java.util.Collection;
import org.jdbi.v3.core.statement.Update;

/**
 * By how much the counts of a batch change when rows are judged.
 *
 * @param rows how many rows were judged
 * @param accepted how many of them were accepted
 * @param inReview how many of those wait for a decision
 * @param approved how many were decided at once
 * @param failedBefore how many counted as failed before
 */
record Shift(int rows, int accepted, int inReview, int approved, int failedBefore) {

    /** Rows that were judged for the first time. */
    static Shift first(Collection<Outcome> outcomes) {
        return of(outcomes, 0);
    }

    /** Rows that had failed and were judged again. */
    static Shift again(Collection<Outcome> outcomes) {
        return of(outcomes, outcomes.size());
    }

    /** Rows of which something else than this keeps count. */
    static Shift none(int rows) {
        return new Shift(rows, 0, 0, 0, rows);
    }

    private static Shift of(Collection<Outcome> outcomes, int failedBefore) {
        return new Shift(
                outcomes.size(),
                outcomes.size() - count(outcomes, Outcome.IMPORT_FAILED),
                count(outcomes, Outcome.IN_REVIEW),
                count(outcomes, Outcome.APPROVED),
                failedBefore);
    }

    private static int count(Collection<Outcome> outcomes, Outcome which) {
        return (int) outcomes.stream().filter(which::equals).count();
    }

    /** What the update statement says of the counts, beginning with a comma. */
    String assignments() {
        return ", imported = imported + :accepted, import_failed = import_failed + :failed,"
                + " in_review = in_review + :waiting, approved = approved + :approved";
    }

    /** Binds what {@link #assignments} names. */
    void bind(Update update) {
        update.bind("accepted", accepted)
                .bind("failed", rows - accepted - failedBefore)
                .bind("waiting", inReview)
                .bind("approved", approved);
    }
}
