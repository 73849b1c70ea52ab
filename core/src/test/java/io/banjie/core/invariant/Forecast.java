// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Role;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.attachment.Attachments;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.testregion.TestRegion;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the rules of the test region foretell, written down a second time and without the code under test. */
final class Forecast {

    private final Town town;
    private final Snapshot seen;

    Forecast(Town town) {
        this.town = town;
        this.seen = town.seen();
    }

    /**
     * Answers somebody hands in.
     *
     * @param employer whose account
     * @param type the filing type
     * @param relatesTo what they build on
     * @param itself the filing when it is there already
     * @param answers the answers
     * @param sound whether nothing is wrong with them as such
     */
    record Handed(
            Actor employer,
            String type,
            Optional<FilingRecord> relatesTo,
            Optional<FilingRecord> itself,
            Map<String, Object> answers,
            boolean sound) {

        String employerId() {
            return employer.employer().orElseThrow().id();
        }
    }

    static boolean owns(Actor actor, FilingRecord filing) {
        return actor.employer()
                .filter(own -> own.id().equals(filing.employer().id()))
                .isPresent();
    }

    static boolean reads(Actor actor, FilingRecord filing) {
        Optional<String> agency = filing.routing().agency().map(Actor.AgencyRef::id);
        return owns(actor, filing)
                || actor.agency()
                        .map(Actor.AgencyRef::id)
                        .filter(own -> agency.isPresent()
                                && (own.equals(TestRegion.CITY) || agency.get().equals(own)))
                        .isPresent();
    }

    /** The actions that are the actor's to take on the filing as it stands. */
    static Set<Action> actions(Actor actor, FilingRecord filing) {
        Set<Action> actions = EnumSet.noneOf(Action.class);
        boolean registration = filing.pinned().type().equals("registration");
        if (owns(actor, filing)) {
            switch (filing.status()) {
                case DRAFT -> actions.addAll(Set.of(Action.EDIT, Action.SUBMIT, Action.WITHDRAW));
                case RETURNED -> actions.addAll(Set.of(Action.EDIT, Action.WITHDRAW));
                case IN_REVIEW -> actions.add(Action.WITHDRAW);
                default -> {}
            }
            if (registration && filing.status() == Status.RETURNED) {
                actions.add(Action.SUBMIT);
            }
            if (registration && filing.status() == Status.APPROVED) {
                actions.add(Action.CHANGE);
            }
        }
        boolean decides = actor.role() == Role.CLERK
                && filing.status() == Status.IN_REVIEW
                && filing.routing().agency().equals(actor.agency().map(own -> agency(own, filing)));
        if (decides) {
            actions.addAll(Set.of(Action.CLAIM, Action.FORWARD, Action.APPROVE, Action.RETURN));
            filing.routing()
                    .claimedBy()
                    .filter(actor.username()::equals)
                    .ifPresent(own -> actions.remove(Action.CLAIM));
        }
        return actions;
    }

    private static Actor.AgencyRef agency(Actor.AgencyRef own, FilingRecord filing) {
        return filing.routing()
                .agency()
                .filter(agency -> agency.id().equals(own.id()))
                .orElse(own);
    }

    /** Why handed-in answers are refused; nothing when they are not. */
    Optional<ProblemCode> ofHanded(Handed handed) {
        if (!town.open()) {
            return Optional.of(ProblemCode.REGION_CLOSED);
        }
        boolean gated =
                handed.itself.isEmpty() && List.of("hire", "renewal", "leaving").contains(handed.type);
        if (gated && !seen.profiles().containsKey(handed.employerId())) {
            return Optional.of(ProblemCode.GATE_CLOSED);
        }
        if (!handed.sound || !founded(handed)) {
            return Optional.of(ProblemCode.INVALID_ANSWERS);
        }
        return held(handed) ? Optional.of(ProblemCode.HELD_BY_ANOTHER) : Optional.empty();
    }

    private boolean founded(Handed handed) {
        boolean own =
                handed.relatesTo.filter(named -> owns(handed.employer, named)).isPresent();
        return switch (handed.type) {
            case "registration" ->
                handed.relatesTo.isPresent()
                        ? own
                                && handed.relatesTo.get().pinned().type().equals("registration")
                                && Snapshot.approved(handed.relatesTo.get())
                        : handed.itself.isPresent() || !seen.profiles().containsKey(handed.employerId());
            case "renewal", "leaving" ->
                relation(handed)
                        .filter(relation -> relation.employer().equals(handed.employerId()) && relation.active())
                        .filter(relation -> seen.filings().get(relation.head()).onRoster())
                        .isPresent();
            default -> handed.relatesTo.isEmpty();
        };
    }

    private Optional<Snapshot.Relation> relation(Handed handed) {
        if (handed.type.equals("hire")) {
            return Optional.empty();
        }
        if (handed.relatesTo.isPresent()) {
            return handed.relatesTo.map(named -> seen.ledger().get(named.chain().root()));
        }
        List<Snapshot.Relation> active = seen.ledger().values().stream()
                .filter(relation -> relation.active()
                        && relation.employer().equals(handed.employerId())
                        && relation.person().equals(personKey(handed)))
                .toList();
        return active.size() == 1 ? Optional.of(active.get(0)) : Optional.empty();
    }

    private String personKey(Handed handed) {
        return handed.relatesTo
                .flatMap(FilingRecord::person)
                .map(PersonRef::key)
                .orElseGet(() -> town.house.persons.of(
                        String.valueOf(handed.answers.getOrDefault("idType", "01")),
                        String.valueOf(handed.answers.get("idNumber"))));
    }

    private boolean held(Handed handed) {
        if (handed.type.equals("note")) {
            return false;
        }
        boolean registration = handed.type.equals("registration");
        boolean waits = seen.filings().values().stream()
                .filter(other -> handed.itself
                        .filter(itself -> itself.id().equals(other.id()))
                        .isEmpty())
                .anyMatch(other -> registration
                        ? other.pinned().type().equals("registration")
                                && other.status().isOpen()
                                && owns(handed.employer, other)
                        : other.status() == Status.IN_REVIEW && about(other, personKey(handed)));
        return waits || !registration && fullTimeElsewhere(handed);
    }

    private static boolean about(FilingRecord filing, String personKey) {
        return filing.person().filter(person -> person.key().equals(personKey)).isPresent();
    }

    private boolean fullTimeElsewhere(Handed handed) {
        Optional<String> chain = handed.itself
                .map(itself -> itself.chain().root())
                .or(() -> relation(handed)
                        .map(relation ->
                                seen.filings().get(relation.head()).chain().root()));
        return "1".equals(handed.answers.get("employmentForm"))
                && seen.slots().entrySet().stream()
                        .anyMatch(slot -> slot.getKey().scope().endsWith("/full-time")
                                && slot.getKey().key().equals(personKey(handed))
                                && chain.filter(slot.getValue()::equals).isEmpty());
    }

    /** Why a filing cannot be handed in as it stands; nothing when it can. */
    Optional<ProblemCode> ofSubmission(Actor employer, FilingRecord filing) {
        boolean licensed = town.house
                .database
                .read(handle -> Attachments.kinds(handle, filing.id()))
                .contains("licence");
        return ofHanded(new Handed(
                employer,
                filing.pinned().type(),
                filing.chain().relatesTo().map(seen.filings()::get),
                Optional.of(filing),
                filing.answers().values(),
                licensed));
    }
}
