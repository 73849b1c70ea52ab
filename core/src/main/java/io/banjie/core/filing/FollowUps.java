// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.ledger.Ledger;
import io.banjie.core.ledger.Ledger.Line;
import io.banjie.core.region.PinnedType;
import io.banjie.core.region.Region;
import io.banjie.core.region.Regions;
import io.banjie.core.slot.Slots;
import io.banjie.core.slot.Slots.Held;
import io.banjie.core.slot.Slots.Place;
import io.banjie.core.store.Questions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * What can be begun on filings that are read: by the employer, or for it at the counter of the office that has them. What its guard would refuse whatever is answered is left out: because what it
 * builds on does not stand, or because a place is held that every filing of the type takes.
 */
final class FollowUps {

    private final Access access;
    private final Regions regions;
    private final Clock clock;

    FollowUps(Access access, Regions regions, Clock clock) {
        this.access = access;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * A filing and what might be begun on it.
     *
     * @param places what every filing of the type holds as soon as it is there
     */
    private record Wish(FilingRecord filing, FilingType type, Set<Place> places) {
        String root() {
            return filing.chain().root();
        }

        boolean onEmployment() {
            return type.foundation().ofEmployment();
        }
    }

    /** The ids of the types that the actor can begin on each of these filings, by the filings' ids. */
    Map<String, List<String>> on(Handle handle, Actor actor, List<FilingRecord> filings) {
        List<Wish> wishes = filings.stream()
                .filter(filing -> filing.status() == Status.APPROVED)
                .flatMap(filing -> wishes(actor, filing))
                .toList();
        List<Wish> founded = founded(handle, wishes);
        Map<Place, Occupant> holders = holders(handle, founded);
        Map<String, List<String>> followUps = new HashMap<>();
        filings.forEach(filing -> followUps.put(
                filing.id(),
                founded.stream()
                        .filter(wish -> wish.filing == filing && free(wish, holders))
                        .map(wish -> wish.type.id())
                        .toList()));
        return followUps;
    }

    private Stream<Wish> wishes(Actor actor, FilingRecord filing) {
        boolean owns = access.owns(actor, filing);
        if (!owns && !access.keeps(actor, filing)) {
            return Stream.empty();
        }
        return regions.known(filing.pinned().region()).stream().flatMap(region -> region.types().stream()
                .map(PinnedType::type)
                .filter(type -> owns || type.counter())
                .filter(type -> type.foundation().ofEmployment()
                        ? filing.marks().inService()
                        : Foundations.supports(filing, type))
                .map(type -> new Wish(filing, type, places(type, filing, region))));
    }

    private Set<Place> places(FilingType type, FilingRecord filing, Region region) {
        return Places.plan(type, filing, LocalDate.ofInstant(clock.instant(), region.zone()))
                .handedIn(Lifecycle.after(Action.SAVE, Status.DRAFT, type))
                .entrySet()
                .stream()
                .filter(place -> place.getValue().when().equals(Condition.ALWAYS))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Those that build on no employment, or on one in service whose governing terms allow it. */
    private static List<Wish> founded(Handle handle, List<Wish> wishes) {
        Map<String, Line> lines = Ledger.find(
                        handle,
                        wishes.stream()
                                .filter(Wish::onEmployment)
                                .map(Wish::root)
                                .collect(Collectors.toSet()))
                .stream()
                .filter(Line::active)
                .collect(Collectors.toMap(Line::id, Function.identity()));
        Map<String, FilingRecord> heads = heads(handle, wishes, lines);
        return wishes.stream()
                .filter(wish -> !wish.onEmployment()
                        || Optional.ofNullable(lines.get(wish.root()))
                                .map(line -> heads.get(line.head()))
                                .filter(head -> Foundations.supports(head, wish.type))
                                .isPresent())
                .toList();
    }

    /** The governing filings by their ids; those that are read themselves are known already. */
    private static Map<String, FilingRecord> heads(Handle handle, List<Wish> wishes, Map<String, Line> lines) {
        Map<String, FilingRecord> heads = new HashMap<>();
        wishes.forEach(wish -> heads.put(wish.filing.id(), wish.filing));
        List<String> others = lines.values().stream()
                .map(Line::head)
                .filter(head -> !heads.containsKey(head))
                .toList();
        Filings.find(handle, others).forEach(head -> heads.put(head.id(), head));
        return heads;
    }

    private static Map<Place, Occupant> holders(Handle handle, List<Wish> wishes) {
        Questions questions = new Questions(handle);
        Supplier<List<Held>> answer = Slots.held(
                questions, wishes.stream().flatMap(wish -> wish.places.stream()).collect(Collectors.toSet()));
        questions.ask();
        List<Held> held = answer.get();
        Map<String, Occupant> occupants = Occupant.of(handle, held, List.of());
        return held.stream().collect(Collectors.toMap(Held::place, each -> occupants.get(each.filing())));
    }

    private static boolean free(Wish wish, Map<Place, Occupant> holders) {
        return wish.places.stream()
                .filter(holders::containsKey)
                .map(holders::get)
                .noneMatch(holder -> holder.against(wish.root()));
    }
}
