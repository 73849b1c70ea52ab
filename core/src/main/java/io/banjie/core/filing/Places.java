// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.filing.Hearing.Heard;
import io.banjie.core.slot.SlotPlan;
import io.banjie.core.slot.SlotPlan.Subject;
import io.banjie.core.slot.Slots.Held;
import io.banjie.core.slot.Slots.Place;
import io.banjie.core.text.Placeholders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                        filing.chain().relatesTo(),
                        filing.answers(),
                        today));
    }

    /**
     * What is said about the places that are held against each of these, in the same order: by another chain, or by a filing
     * of its own chain that is open itself. What its chain holds because it is in service is its own.
     */
    static List<List<Finding>> heldByOthers(
            Handle handle, Setting setting, List<Heard> heard, List<Map<Place, Slot>> wanted, Map<Place, Held> held) {
        List<FilingRecord> known =
                heard.stream().flatMap(each -> each.request().filing().stream()).toList();
        Map<String, Occupant> holders = Occupant.of(handle, held.values(), known);
        List<List<Finding>> findings = new ArrayList<>();
        for (int i = 0; i < heard.size(); i++) {
            Heard wanting = heard.get(i);
            findings.add(wanted.get(i).entrySet().stream()
                    .filter(place -> held.containsKey(place.getKey()))
                    .map(place -> refusal(
                            place.getValue(),
                            held.get(place.getKey()),
                            holders.get(held.get(place.getKey()).filing()),
                            wanting,
                            setting))
                    .flatMap(Optional::stream)
                    .toList());
        }
        return findings;
    }

    private static Optional<Finding> refusal(Slot slot, Held held, Occupant holder, Heard wanting, Setting setting) {
        boolean ofItsUnit =
                setting.unit().filter(unit -> held.root().equals(unit.batch())).isPresent();
        return !ofItsUnit && against(holder, wanting)
                ? Optional.of(refusal(slot, held, holder, setting))
                : Optional.empty();
    }

    private static boolean against(Occupant holder, Heard wanting) {
        boolean itself = wanting.request().filing().filter(holder::is).isPresent();
        return !itself && wanting.root().map(holder::against).orElse(true);
    }

    /** The places that a filing wants when it is handed in. */
    static Map<Place, Slot> wanted(Setting setting, Heard heard) {
        FilingType type = setting.type();
        Subject subject = new Subject(
                setting.region().code(),
                setting.employer().id(),
                heard.person().map(PersonRef::key),
                heard.found().filing().map(FilingRecord::id),
                heard.answers(),
                setting.today());
        Action action = heard.request().filing().isPresent() ? Action.SUBMIT : Action.SAVE;
        return new SlotPlan(type, subject).handedIn(Lifecycle.after(action, Status.DRAFT, type));
    }

    private static Finding refusal(Slot slot, Held held, Occupant holder, Setting setting) {
        Map<String, String> particulars = Map.of(
                "employer", holder.employer().name(),
                "serialNumber", holder.number(),
                "since",
                        LocalDate.ofInstant(
                                        Instant.ofEpochMilli(held.since()),
                                        setting.region().zone())
                                .toString());
        boolean own = holder.employer().id().equals(setting.employer().id());
        String words = own && !slot.ownMessage().isEmpty() ? slot.ownMessage() : slot.message();
        String told = Placeholders.fill(words, name -> Optional.ofNullable(particulars.get(name)));
        String message = own && !told.contains(holder.number())
                ? Texts.of("slot-own.message", Map.of("told", told, "serialNumber", holder.number()))
                : told;
        String field = slot.key().ofPerson() ? Form.ID_NUMBER : "";
        return new Finding(field, slot.name(), Severity.ERROR, message, slot.legalBasis(), fix(slot, own, holder));
    }

    /** Whose batch it is is told how to free a person whom it holds. */
    private static String fix(Slot slot, boolean own, Occupant holder) {
        if (!own || !holder.ofUnit()) {
            return slot.fix();
        }
        String code = holder.filing().isPresent() ? "slot-unit.fix" : "slot-failed-row.fix";
        return Texts.of(code, Map.of("fix", slot.fix(), "serialNumber", holder.number()));
    }
}
