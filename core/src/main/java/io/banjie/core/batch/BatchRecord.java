// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch.Status;
import io.banjie.api.desk.Batch.UnknownColumn;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.batch.sheet.Slip;
import io.banjie.core.tally.FailedRows.Held;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of the batch table.
 *
 * @param id its id
 * @param serialNumber its number
 * @param region the region's code
 * @param type the filing type of its rows
 * @param declaration the digest of the type's declaration by which they are judged
 * @param employer whose it is
 * @param actor who sent it, or who asked for the work under way
 * @param dryRun whether nothing is filed
 * @param fileName the name of the file at its sender
 * @param digest of the file
 * @param status where it stands
 * @param counts how many rows stand where
 * @param columns the fields with a column in the file; none until it is read
 * @param unknown headings of the file that mean nothing here
 * @param slips columns that were dragged down
 * @param hinted the rows that each of these concerns; none before they were looked for
 * @param problem why the file cannot be read
 * @param work what is being done to it
 * @param ties what holds its rows together
 * @param createdAt when the file came
 * @param version how often it was changed
 */
record BatchRecord(
        String id,
        String serialNumber,
        String region,
        String type,
        String declaration,
        String employer,
        Actor actor,
        boolean dryRun,
        String fileName,
        String digest,
        Status status,
        Counts counts,
        List<String> columns,
        List<UnknownColumn> unknown,
        List<Slip> slips,
        List<HintedRows> hinted,
        Optional<Finding> problem,
        Optional<Work> work,
        Ties ties,
        Instant createdAt,
        long version) {

    /**
     * How many rows stand where.
     *
     * @param imported rows that were accepted
     * @param importFailed rows that were refused
     * @param removed imported ones taken out
     * @param inReview imported ones that wait
     * @param approved imported ones decided for the applicant
     * @param reviewFailed imported ones sent back or refused
     * @param withdrawn imported ones withdrawn
     */
    record Counts(
            int imported, int importFailed, int removed, int inReview, int approved, int reviewFailed, int withdrawn) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

        /** How many imported rows were not submitted yet. */
        int unsubmitted() {
            return imported - removed - inReview - approved - reviewFailed - withdrawn;
        }
    }

    /**
     * What holds rows together.
     *
     * @param unit whether they stand under one number, to be submitted or taken back together
     * @param sentBack how many of those that failed at review wait to be mended
     * @param failed whether persons of rows that failed are held
     */
    record Ties(boolean unit, int sentBack, Held failed) {}

    /** What can be done to many rows. */
    enum Kind {
        /** Its file is read and its rows are judged and filed. */
        READ,
        /** Its imported rows are handed in. */
        SUBMIT,
        /** Its rows that came back are handed in again. */
        RESUBMIT,
        /** Its rows are taken back. */
        WITHDRAW,
        /** Failed rows are mended as a hint says and judged again. */
        MEND
    }

    /**
     * Work under way.
     *
     * @param kind which
     * @param hint the number of the hint that is followed, from 1; absent unless rows are mended
     * @param row the last row that is done, 0 at the beginning
     * @param done how many rows are done
     * @param total how many there are; absent while that is not known
     * @param since when it was asked for
     */
    record Work(Kind kind, OptionalInt hint, int row, int done, OptionalInt total, Instant since) {}

    /** The slip that a hint speaks of, or nothing. */
    Optional<Slip> slip(int hint) {
        return hint < 1 || hint > slips.size() ? Optional.empty() : Optional.of(slips.get(hint - 1));
    }
}
