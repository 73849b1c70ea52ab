// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import io.banjie.api.desk.BatchRow.Outcome;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Many filings in one file. A file is kept before anybody looks into it and read afterwards, row by row; whoever sent it
 * watches. Only accounts of the employer that sent a batch know of it: for all others each method refuses with NOT_FOUND.
 */
@ProviderType
public interface BatchDesk {

    /** The most rows of a file, its headings and blank rows not counted. */
    int MOST_ROWS = 100_000;

    /** The most bytes of a file. */
    long MOST_BYTES = 50L << 20;

    /** The most rows that are changed in one step. */
    int MOST_AT_ONCE = 2_000;

    /**
     * What is handed over with a file.
     *
     * @param region the region's code
     * @param type the filing type of its rows
     * @param dryRun whether all is judged and nothing filed
     * @param fileName the name it had at its sender
     */
    record NewBatch(String region, String type, boolean dryRun, String fileName) {
        public NewBatch {
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(fileName, "fileName");
        }
    }

    /** What can be done to a batch as a whole. */
    enum Action {
        /** Hand in all imported rows. */
        SUBMIT,
        /** Hand in again all rows that were sent back. */
        RESUBMIT,
        /** Take back all rows that can be taken back, and read no more. */
        WITHDRAW,
        /** Mend the rows of a hint and judge them again. */
        APPLY_HINT,
        /** Let go of the persons of rows that failed. */
        RELEASE_FAILED,
        /** Move the failed rows to a batch of their own. */
        SPLIT_FAILED;

        /** The action's name in the HTTP contract, lower-case with hyphens. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The action of this name in the HTTP contract, or nothing. */
        public static Optional<Action> named(String word) {
            return Arrays.stream(values())
                    .filter(action -> action.word().equals(word))
                    .findFirst();
        }
    }

    /** Which rows are handed back as a file. */
    enum Failures {
        /** Those refused when they were read. */
        IMPORT,
        /** Those that a clerk sent back or refused. */
        REVIEW
    }

    /**
     * The workbook that employers fill in.
     *
     * @throws Refusal NOT_FOUND when filings of the type do not come in files
     */
    Content template(Actor actor, String region, String type);

    /**
     * Keeps a file and begins to read it. A file that the employer has sent already is refused with ALREADY_EXISTS and the
     * first one's id as {@code batch}, as long as that one is being read, waits for submission or is under review; dry runs
     * are never held against each other.
     *
     * @param file read to its end or until it is too large; not closed
     * @throws Refusal TOO_LARGE, MALFORMED when empty, GATE_CLOSED, NOT_FOUND, REGION_CLOSED, ALREADY_EXISTS
     */
    Batch upload(Actor actor, NewBatch batch, InputStream file);

    /**
     * People who are known, as rows that a batch may be made of.
     *
     * @param columns the fields that have a column, in their order
     * @param rows one for each of them
     */
    record KnownRows(List<String> columns, List<KnownRow> rows) {
        public KnownRows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A person who is known.
     *
     * @param filing the filing by which the person was named
     * @param cells what stands in each column already, by field id; empty where that is not known or asked each time anew
     */
    record KnownRow(String filing, Map<String, String> cells) {}

    /**
     * Rows that were filled in without a file.
     *
     * @param region the region's code
     * @param type the filing type of the rows
     * @param rows what stands in the cells of each, by field id or heading, as in {@link #correct}
     */
    record FilledRows(String region, String type, List<Map<String, Object>> rows) {
        public FilledRows {
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(type, "type");
            rows = List.copyOf(rows);
        }
    }

    /**
     * Fills rows in with what is known of people in the employer's service; each employment once, however often it is named.
     *
     * @param filings filings on which one of the type may build, {@link #MOST_AT_ONCE} at most
     * @throws Refusal NOT_FOUND for others and for types that do not come in files, TOO_LARGE, GATE_CLOSED, REGION_CLOSED
     */
    KnownRows known(Actor actor, String region, String type, List<String> filings);

    /**
     * Judges rows and keeps nothing.
     *
     * @return each row with the number that it will have, and all that is wrong with it or worth saying
     * @throws Refusal TOO_LARGE for more than {@link #MOST_AT_ONCE} rows, INVALID_ANSWERS for cells that the sheet does not
     *     have, NOT_FOUND, GATE_CLOSED, REGION_CLOSED
     */
    List<BatchRow> judge(Actor actor, FilledRows rows);

    /**
     * Makes a batch of rows, which goes on as one that came as a file.
     *
     * @throws Refusal as {@link #judge} and {@link #upload} do
     */
    Batch fill(Actor actor, FilledRows rows);

    /** The employer's batches, newest first. */
    Page<Batch> list(Actor actor, Optional<String> region, Optional<String> type, PageRequest page);

    /** One batch. */
    Batch find(Actor actor, String id);

    /**
     * The rows of a batch in the order of the file.
     *
     * @param outcome only those of this outcome; absent: all
     */
    Page<BatchRow> rows(Actor actor, String id, Optional<Outcome> outcome, PageRequest page);

    /**
     * Corrects a row that was refused, judges it again and files it if nothing speaks against it any more.
     *
     * @param cells what to change, by field id or heading: texts, numbers, booleans, null for nothing; others stay
     * @return the row after it, with all that is still wrong
     * @throws Refusal ACTION_NOT_POSSIBLE unless the row was refused and nothing else is being done to the batch,
     *     INVALID_ANSWERS for cells that the sheet does not have
     */
    BatchRow correct(Actor actor, String id, int row, Map<String, Object> cells);

    /**
     * A row of which cells were to be changed.
     *
     * @param row the row after it, with all that is wrong with it or with what it was to hold, or worth saying
     * @param changed whether it holds now what it was to hold; otherwise it stayed as it was
     */
    record ChangedRow(BatchRow row, boolean changed) {}

    /**
     * Sets cells of several rows to the same values and has these rows judged again, each on its own: rows that were refused,
     * and rows of a unit that were not handed in yet or came back. A row that was refused holds the new values in any case
     * and is filed if nothing speaks against it any more; any other one takes them only if nothing speaks against them. Setting
     * again undoes it.
     *
     * @param rows their numbers, {@link #MOST_AT_ONCE} at most
     * @param cells what to set, by field id or heading, as in {@link #correct}
     * @return the rows after it, in the order of the file
     * @throws Refusal NOT_FOUND for a row that is not there, TOO_LARGE for too many, INVALID_ANSWERS for cells that the sheet
     *     does not have, ACTION_NOT_POSSIBLE when one of the rows can be changed no more; nothing is changed then
     */
    List<ChangedRow> set(Actor actor, String id, Set<Integer> rows, Map<String, Object> cells);

    /**
     * Takes an imported row out before submission.
     *
     * @throws Refusal ACTION_NOT_POSSIBLE once it was submitted
     */
    BatchRow remove(Actor actor, String id, int row);

    /**
     * Does something to a batch as a whole. What concerns many rows goes on after this has returned; {@code progress} tells.
     *
     * @param hint the hint's id, for APPLY_HINT
     * @return the batch; for SPLIT_FAILED the new one
     * @throws Refusal ACTION_NOT_POSSIBLE, also for a hint that cannot be applied; NOT_FOUND for an unknown hint
     */
    Batch act(Actor actor, String id, Action action, Optional<String> hint);

    /** Rows that failed in their template, with the reasons; all columns of the file that are a field's. */
    Content failures(Actor actor, String id, Failures which);

    /**
     * Tells of changes of a batch until the subscription is closed, whichever server makes them.
     *
     * @param listener called on another thread, at once with the batch as it is; must not block
     */
    Subscription watch(Actor actor, String id, Consumer<Batch> listener);
}
