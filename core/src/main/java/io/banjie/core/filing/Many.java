// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.region.PinnedType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Words for filings that come many at once, as rows of a file. */
public final class Many {

    private Many() {}

    /**
     * The file whose rows are filings.
     *
     * @param actor who sent it
     * @param region the region's code
     * @param pinned the declaration of its rows' type
     * @param batch the batch's id
     * @param received when it reached the platform
     */
    public record Sheet(Actor actor, String region, PinnedType pinned, String batch, Instant received) {
        public Sheet {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(pinned, "pinned");
            Objects.requireNonNull(batch, "batch");
            Objects.requireNonNull(received, "received");
        }
    }

    /**
     * A row to be judged.
     *
     * @param number its number in the file
     * @param answers by field id, as an answer reader takes them
     * @param findings what is wrong with its cells already
     */
    public record Row(int number, Map<String, Object> answers, List<Finding> findings) {
        public Row {
            findings = List.copyOf(findings);
        }
    }

    /**
     * What became of a row.
     *
     * @param number its number in the file
     * @param accepted whether nothing speaks against it
     * @param filing the filing it became; absent unless it was accepted and filed
     * @param findings all that is wrong with it or worth saying
     */
    public record Ruling(int number, boolean accepted, Optional<FilingRecord> filing, List<Finding> findings) {
        public Ruling {
            findings = List.copyOf(findings);
        }

        static Ruling refused(int number, List<Finding> findings) {
            return new Ruling(number, false, Optional.empty(), findings);
        }
    }

    /** What else is written in the transaction that files rows. */
    @FunctionalInterface
    public interface Alongside {
        /**
         * Writes.
         *
         * @throws Stopped to undo the transaction and do no more
         */
        void write(Handle tx, List<Ruling> rulings);
    }

    /** What else is written in the transaction that moves filings. */
    @FunctionalInterface
    public interface AlongsideMoves {
        /**
         * Writes.
         *
         * @throws Stopped to undo the transaction and do no more
         */
        void write(Handle tx, List<FilingRecord> moved);
    }

    /** Says that the work was taken away from whoever does it. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Says why. */
        public Stopped(String why) {
            super(why);
        }
    }
}
