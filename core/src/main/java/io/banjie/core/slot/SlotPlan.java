// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.slot;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.slot.Slots.Place;
import io.banjie.core.store.Digest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which places a filing wants, by what its type declares. */
public final class SlotPlan {

    /**
     * Whose filing it is, as slots see it.
     *
     * @param region the region's code
     * @param employer the employer's id
     * @param person the person's key, absent for filings about no person
     * @param mended the filing it mends, absent for others
     * @param answers its answers
     * @param today today in the region's zone
     */
    public record Subject(
            String region,
            String employer,
            Optional<String> person,
            Optional<String> mended,
            Answers answers,
            LocalDate today) {}

    private final FilingType type;
    private final Subject subject;

    /** The plan of one filing. */
    public SlotPlan(FilingType type, Subject subject) {
        this.type = type;
        this.subject = subject;
    }

    /** The places it holds in a status. */
    public Map<Place, Slot> in(Status status) {
        return places(slot -> slot.heldIn().contains(status));
    }

    /** All places of a person that filings of a type may hold whatever they answer. */
    public static Set<Place> ofPerson(FilingType type, String region, String employer, String person) {
        Subject subject =
                new Subject(region, employer, Optional.of(person), Optional.empty(), Answers.NONE, LocalDate.EPOCH);
        SlotPlan plan = new SlotPlan(type, subject);
        return type.slots().stream()
                .filter(slot -> slot.key().ofPerson())
                .flatMap(slot -> plan.place(slot).stream())
                .collect(Collectors.toSet());
    }

    /** The places it takes when it is handed in: those of the status it comes to, and of service where that is at once. */
    public Map<Place, Slot> handedIn(Status next) {
        boolean serves = next == Status.APPROVED && type.effect().governs();
        return places(slot -> slot.heldIn().contains(next) || serves && slot.whileInService());
    }

    /** The places it holds while the employment it governs is in service. */
    public Set<Place> inService() {
        return places(Slot::whileInService).keySet();
    }

    /** The place that it holds in a slot while it holds it; nothing where the filing does not say whose it is. */
    public Optional<Place> place(Slot slot) {
        return key(slot).map(key -> new Place(subject.region + "/" + slot.name(), key));
    }

    private Map<Place, Slot> places(Predicate<Slot> wanted) {
        Map<Place, Slot> places = new LinkedHashMap<>();
        for (Slot slot : type.slots()) {
            if (wanted.test(slot) && slot.when().holds(subject.answers, subject.today)) {
                place(slot).ifPresent(place -> places.put(place, slot));
            }
        }
        return places;
    }

    private Optional<String> key(Slot slot) {
        return slot.per().isEmpty()
                ? key(slot.key())
                : key(slot.key())
                        .flatMap(key -> subject.answers.text(slot.per()).map(each -> Digest.of(key + ":" + each)));
    }

    private Optional<String> key(Slot.Key key) {
        return switch (key) {
            case PERSON -> subject.person;
            case EMPLOYER -> Optional.of(subject.employer);
            case FILING -> subject.mended;
            case PERSON_AT_EMPLOYER -> subject.person.map(person -> Digest.of(person + ":" + subject.employer));
        };
    }
}
