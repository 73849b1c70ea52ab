// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.ledger;

import io.banjie.api.region.form.Answers;
import io.banjie.api.region.lifecycle.Effect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the approved filings of a chain amount to. A pure function: the same filings always give the same relation, and
 * leaving one out gives what would be without it.
 */
public final class Fold {

    private Fold() {}

    /**
     * An approved filing as the ledger sees it.
     *
     * @param filing its id
     * @param effect what its type's approval does
     * @param answers its answers
     */
    public record Approved(String filing, Effect effect, Answers answers) {}

    /**
     * A relation.
     *
     * @param kind which
     * @param active whether it is in service
     * @param start its first day
     * @param end its agreed or actual last day
     * @param head the filing whose terms govern it: the newest that opened or continued it
     * @param terms the filings that opened or continued it
     */
    public record Relation(
            Effect.Kind kind,
            boolean active,
            LocalDate start,
            Optional<LocalDate> end,
            String head,
            List<String> terms) {
        private Relation continued(String filing, Optional<LocalDate> newEnd) {
            List<String> more = new java.util.ArrayList<>(terms);
            more.add(filing);
            return new Relation(kind, true, start, newEnd, filing, List.copyOf(more));
        }

        private Relation closed(Optional<LocalDate> lastDay) {
            return new Relation(kind, false, start, lastDay.or(() -> end), head, terms);
        }
    }

    /**
     * The relation that these filings make.
     *
     * @param filings the chain's approved filings in the order in which they took effect
     * @return nothing when none of them opens a relation
     */
    public static Optional<Relation> of(List<Approved> filings) {
        Optional<Relation> relation = Optional.empty();
        for (Approved filing : filings) {
            relation = step(relation, filing);
        }
        return relation;
    }

    private static Optional<Relation> step(Optional<Relation> before, Approved filing) {
        if (filing.effect() instanceof Effect.Opens opens) {
            return Optional.of(new Relation(
                    opens.kind(),
                    true,
                    filing.answers()
                            .date(opens.startField())
                            .orElseThrow(() -> new IllegalStateException("no first day in " + filing.filing())),
                    opens.endField().flatMap(filing.answers()::date),
                    filing.filing(),
                    List.of(filing.filing())));
        }
        if (filing.effect() instanceof Effect.Continues continues) {
            return before.map(relation ->
                    relation.continued(filing.filing(), continues.endField().flatMap(filing.answers()::date)));
        }
        if (filing.effect() instanceof Effect.Closes closes) {
            return before.map(relation -> relation.closed(filing.answers().date(closes.dateField())));
        }
        return before;
    }
}
