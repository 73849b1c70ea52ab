// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.form.Placeholders;
import io.banjie.core.slot.SlotPlan;
import io.banjie.core.slot.SlotPlan.Subject;
import io.banjie.core.slot.Slots;
import io.banjie.core.slot.Slots.Held;
import io.banjie.core.slot.Slots.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What a filing wants to hold exclusively, and what is said when another holds it. */
final class Places {

    private Places() {}

    static SlotPlan plan(FilingType type, FilingRecord filing, LocalDate today) {
        return new SlotPlan(
                type,
                new Subject(
                        filing.pinned().region(),
                        filing.employer().id(),
                        filing.person().map(PersonRef::key),
                        filing.answers(),
                        today));
    }

    /**
     * What is said about the places that are held against a filing: by another chain, or by a filing of its own chain that is
     * open itself. What its chain holds because it is in service is its own.
     */
    static List<Finding> heldByOthers(
            Handle handle,
            Examiner.Request request,
            Optional<PersonRef> person,
            Answers answers,
            Optional<FilingRecord> foundation) {
        FilingType type = request.pinned().type();
        Subject subject = new Subject(
                request.region().region().code(),
                request.employer().id(),
                person.map(PersonRef::key),
                answers,
                request.today());
        Map<Place, Slot> wanted = new SlotPlan(type, subject).handedIn(next(request, type));
        Optional<String> chain = request.filing().or(() -> foundation).map(filing -> filing.chain()
                .root());
        Map<Place, Held> held = Slots.held(handle, wanted.keySet()).stream()
                .filter(place -> request.filing()
                        .filter(itself -> itself.id().equals(place.filing()))
                        .isEmpty())
                .collect(Collectors.toMap(Held::place, Function.identity()));
        Map<String, FilingRecord> holders =
                Filings.find(handle, held.values().stream().map(Held::filing).toList()).stream()
                        .collect(Collectors.toMap(FilingRecord::id, Function.identity()));
        return wanted.entrySet().stream()
                .filter(place -> held.containsKey(place.getKey()))
                .filter(place ->
                        against(chain, holders.get(held.get(place.getKey()).filing())))
                .map(place -> {
                    Held by = held.get(place.getKey());
                    return refusal(place.getValue(), by, holders.get(by.filing()), request);
                })
                .toList();
    }

    private static boolean against(Optional<String> chain, FilingRecord holder) {
        return chain.filter(holder.chain().root()::equals).isEmpty()
                || holder.status().isOpen();
    }

    private static Status next(Examiner.Request request, FilingType type) {
        Action action = request.filing().isPresent() ? Action.SUBMIT : Action.SAVE;
        return Lifecycle.after(action, Status.DRAFT, type);
    }

    private static Finding refusal(Slot slot, Held held, FilingRecord holder, Examiner.Request request) {
        ZoneId zone = request.region().region().zone();
        Map<String, String> particulars = Map.of(
                "employer", holder.employer().name(),
                "serialNumber", holder.serialNumber(),
                "since",
                        LocalDate.ofInstant(Instant.ofEpochMilli(held.since()), zone)
                                .toString());
        String told = Placeholders.fill(slot.message(), name -> Optional.ofNullable(particulars.get(name)));
        boolean own = holder.employer().id().equals(request.employer().id());
        String message =
                own ? Texts.of("slot-own.message", Map.of("told", told, "serialNumber", holder.serialNumber())) : told;
        String field = slot.key() == Slot.Key.EMPLOYER ? "" : Form.ID_NUMBER;
        return new Finding(field, slot.name(), Severity.ERROR, message, slot.legalBasis(), slot.fix());
    }
}
