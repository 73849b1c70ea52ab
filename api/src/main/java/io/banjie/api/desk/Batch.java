// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import io.banjie.api.region.rule.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Many filings that came in one file.
 *
 * <p>{@code rows} is {@code imported} and {@code importFailed} together, fixed once the file is read; the five counts that
 * follow say where the imported rows are now, and those not yet submitted are in none of them.
 *
 * @param id its id, a UUID of version 7
 * @param serialNumber its number
 * @param region the region's code
 * @param type the filing type of its rows
 * @param typeLabel the type's name in its region
 * @param status where it stands
 * @param statusLabel the region's word for that where its rows are one unit, else the platform's
 * @param oneUnit whether its rows stand under one serial number, to be submitted or withdrawn together
 * @param returned how many rows that failed at review wait to be mended
 * @param rows rows read so far, blank ones left out
 * @param imported rows that became filings, or would in a dry run
 * @param importFailed rows that were refused
 * @param removed imported rows that were taken out before submission
 * @param inReview imported rows that wait for a decision
 * @param approved imported rows that were decided in the applicant's favour
 * @param reviewFailed imported rows that were sent back or refused
 * @param withdrawn imported rows that were withdrawn
 * @param progress how much of the work under way is done, 0 to 1; 1 when none is
 * @param secondsLeft how long the work under way will take at its speed so far; absent when none is or nothing can be said
 * @param hints what many rows have in common: what may be mended at one stroke, and what is better looked at again
 * @param unknownColumns the headings of the file that mean nothing here, whose columns were not read
 * @param problem why the file cannot be read; absent unless REFUSED
 * @param dryRun whether nothing is filed
 * @param fileName the name of the file at its sender
 * @param createdAt when the file came
 * @param availableActions what can be done to it as a whole now
 */
public record Batch(
        String id,
        String serialNumber,
        String region,
        String type,
        String typeLabel,
        Status status,
        String statusLabel,
        boolean oneUnit,
        int returned,
        int rows,
        int imported,
        int importFailed,
        int removed,
        int inReview,
        int approved,
        int reviewFailed,
        int withdrawn,
        double progress,
        OptionalLong secondsLeft,
        List<Hint> hints,
        List<UnknownColumn> unknownColumns,
        Optional<Finding> problem,
        boolean dryRun,
        String fileName,
        Instant createdAt,
        List<AvailableAction> availableActions) {

    /** Where a batch stands. */
    public enum Status {
        /** Its file is being read. */
        READING,
        /** All is read and waits for submission; a dry run ends here. */
        READY,
        /** Some of its rows wait for a decision. */
        IN_REVIEW,
        /** None of its rows waits for anything. */
        FINISHED,
        /** It was taken back. */
        WITHDRAWN,
        /** Its file cannot be read. */
        REFUSED
    }

    /**
     * Something that many rows have in common.
     *
     * @param id its id in the batch
     * @param message what it looks like, and the question whether to mend it
     * @param rows the numbers of the rows concerned, a thousand at most; failed ones unless they only are to be looked at
     * @param field the field concerned
     * @param value what all of them would get; absent where each gets its own
     * @param mendable whether APPLY_HINT mends them; otherwise this only says what to look at
     */
    public record Hint(
            String id, String message, List<Integer> rows, String field, Optional<String> value, boolean mendable) {
        public Hint {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column that was not read.
     *
     * @param heading the words above it, cut off where they are very long
     * @param meant the heading that was probably meant; absent when there is none like it
     */
    public record UnknownColumn(String heading, Optional<String> meant) {
        public UnknownColumn {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(meant, "meant");
        }
    }

    public Batch {
        hints = List.copyOf(hints);
        unknownColumns = List.copyOf(unknownColumns);
        availableActions = List.copyOf(availableActions);
    }
}
