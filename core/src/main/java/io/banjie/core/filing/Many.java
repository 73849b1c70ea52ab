// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.region.PinnedType;
import io.banjie.core.slot.Slots.Place;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Words for filings that come many at once, as rows of a file. */
public final class Many {

    private Many() {}

    /**
     * Rows that stand under one number.
     *
     * @param batch the id of their batch
     * @param number its serial number
     */
    public record Unit(String batch, String number) {

        /** The serial number of the filing that a row becomes. */
        String ofRow(int row) {
            return number + "-" + row;
        }
    }

    /**
     * The file whose rows are filings.
     *
     * @param actor who sent it
     * @param region the region's code
     * @param pinned the declaration of its rows' type
     * @param batch the batch's id
     * @param unit what they are parts of; absent where each stands alone
     * @param received when it reached the platform
     */
    public record Sheet(
            Actor actor, String region, PinnedType pinned, String batch, Optional<Unit> unit, Instant received) {
        public Sheet {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(unit, "unit");
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
     * A filing of a file whose answers are to be changed.
     *
     * @param filing as it is
     * @param row its row, with all answers that it shall have
     */
    public record Changed(FilingRecord filing, Row row) {}

    /**
     * What became of a row.
     *
     * @param number its number in the file
     * @param accepted whether nothing speaks against it
     * @param filing the filing it became; absent unless it was accepted and filed
     * @param findings all that is wrong with it or worth saying
     * @param wish whom it is about and what could be held for it, where it was refused and is part of a unit
     */
    public record Ruling(
            int number, boolean accepted, Optional<FilingRecord> filing, List<Finding> findings, Wish wish) {
        public Ruling {
            findings = List.copyOf(findings);
        }

        static Ruling refused(int number, List<Finding> findings) {
            return new Ruling(number, false, Optional.empty(), findings, Wish.NONE);
        }
    }

    /**
     * What could be held for a row that was refused.
     *
     * @param person the key of the person it is about; absent where that is not known
     * @param free the places of that person that the row's filing would hold and nobody holds
     */
    public record Wish(Optional<String> person, Set<Place> free) {
        /** Nothing. */
        public static final Wish NONE = new Wish(Optional.empty(), Set.of());

        public Wish {
            free = Set.copyOf(free);
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
