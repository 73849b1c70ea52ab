// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.core.ledger.Ledger;
import io.banjie.core.ledger.Ledger.Line;
import io.banjie.core.slot.Slots;
import io.banjie.core.slot.Slots.Held;
import io.banjie.core.slot.Slots.Place;
import io.banjie.core.store.Questions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * What the tables know about filings that come together, looked up at once.
 *
 * @param profile the employer's profile
 * @param held who holds the places that they want
 * @param employments the relations of each person, newest first
 * @param open the filings of each person that are not decided
 */
record Circumstances(
        Optional<Profile> profile,
        Map<Place, Held> held,
        Map<String, List<Line>> employments,
        Map<String, List<FilingRecord>> open) {

    /**
     * Looks up.
     *
     * @param wanted the places that these filings want
     * @param persons the keys of the persons they are about
     */
    static Circumstances of(Handle handle, Setting setting, Set<Place> wanted, Set<String> persons) {
        String region = setting.region().code();
        Questions questions = new Questions(handle);
        Supplier<List<Profile>> profile =
                Profile.of(questions, region, setting.employer().id());
        // Before the facts: whoever changes them holds a place until they are changed.
        Supplier<List<Held>> held = Slots.held(questions, wanted);
        Supplier<List<Line>> employments = Ledger.ofPersons(questions, region, persons);
        Supplier<List<FilingRecord>> open = Filings.openOf(questions, region, persons);
        questions.ask();
        return new Circumstances(
                profile.get().stream().findFirst(),
                held.get().stream().collect(Collectors.toMap(Held::place, Function.identity())),
                employments.get().stream().collect(Collectors.groupingBy(Line::personKey)),
                open.get().stream()
                        .collect(Collectors.groupingBy(
                                filing -> filing.person().orElseThrow().key())));
    }
}
