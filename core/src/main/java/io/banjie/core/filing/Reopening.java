// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.core.slot.Slots;
import io.banjie.core.slot.Slots.Held;
import io.banjie.core.slot.Slots.Place;
import io.banjie.core.store.Questions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Whether what a chain held before can be its own again: another may have taken it meanwhile. */
final class Reopening {

    private Reopening() {}

    /**
     * Makes sure that nobody else holds what the chain wants back.
     *
     * @param holding what it holds
     * @param wanted what it is to hold
     * @param members its filings, whose types say what is told about a place
     * @throws Refusal HELD_BY_ANOTHER with what the region says about the place
     */
    static void requireFree(
            Handle tx,
            Collection<Place> holding,
            Set<Place> wanted,
            List<FilingRecord> members,
            Function<FilingRecord, FilingType> types) {
        Set<Place> lacking =
                wanted.stream().filter(place -> !holding.contains(place)).collect(Collectors.toSet());
        if (lacking.isEmpty()) {
            return;
        }
        Questions questions = new Questions(tx);
        Supplier<List<Held>> answer = Slots.held(questions, lacking);
        questions.ask();
        answer.get().stream().findFirst().ifPresent(taken -> {
            throw Refusal.of(
                            ProblemCode.HELD_BY_ANOTHER,
                            told(taken.place(), members, types)
                                    .map(Slot::message)
                                    .filter(words -> words.indexOf('{') < 0)
                                    .orElse("another has taken it meanwhile"))
                    .named("taken-meanwhile");
        });
    }

    private static Optional<Slot> told(
            Place place, List<FilingRecord> members, Function<FilingRecord, FilingType> types) {
        return members.stream()
                .flatMap(member -> types.apply(member).slots().stream()
                        .filter(slot -> place.scope().equals(member.pinned().region() + "/" + slot.name())))
                .findFirst();
    }
}
