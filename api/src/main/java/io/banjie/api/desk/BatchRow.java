// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import io.banjie.api.region.rule.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a batch.
 *
 * @param row its number as a spreadsheet shows it
 * @param outcome what became of it
 * @param filing the filing it became
 * @param cells what stands in its cells, by field id, for every column of the file that is a field's
 * @param violations all that is wrong with it or worth saying
 */
public record BatchRow(
        int row, Outcome outcome, Optional<String> filing, Map<String, String> cells, List<Finding> violations) {

    /** What became of a row. */
    public enum Outcome {
        /** Accepted, and not submitted yet. */
        IMPORTED,
        /** Refused when it was read. */
        IMPORT_FAILED,
        /** Taken out before submission. */
        REMOVED,
        /** Waits for a decision. */
        IN_REVIEW,
        /** Decided in the applicant's favour. */
        APPROVED,
        /** Sent back or refused by a clerk. */
        REVIEW_FAILED,
        /** Withdrawn. */
        WITHDRAWN
    }

    public BatchRow {
        violations = List.copyOf(violations);
    }
}
