// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.slot.SlotPlan;
import io.banjie.core.slot.SlotPlan.Subject;
import io.banjie.core.slot.Slots;
import io.banjie.core.slot.Slots.Held;
import io.banjie.core.store.Questions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Finds the filing in force that another one would only repeat: of the same employer and type about the same person, and
 * telling of the same day, or holding the place that the other wants, or having ended what the other would end.
 */
final class Doubles {

    private final Handle handle;
    private final Setting setting;
    private final Examination judged;

    private Doubles(Handle handle, Setting setting, Examination judged) {
        this.handle = handle;
        this.setting = setting;
        this.judged = judged;
    }

    /** The newest filing in force that what was judged would repeat, or nothing. */
    static Optional<FilingRecord> find(Handle handle, Setting setting, Examination judged) {
        return new Doubles(handle, setting, judged).find();
    }

    private Optional<FilingRecord> find() {
        List<FilingRecord> alike = Filings.inForce(
                handle,
                setting.region().code(),
                setting.employer().id(),
                setting.type().id(),
                judged.person().map(PersonRef::key));
        if (alike.isEmpty()) {
            return Optional.empty();
        }
        Set<String> holding = holding();
        return alike.stream()
                .filter(filing ->
                        sameDay(filing) || holding.contains(filing.chain().root()) || ended())
                .findFirst();
    }

    private boolean sameDay(FilingRecord filing) {
        return day(setting.type())
                .filter(field -> judged.answers().text(field).isPresent()
                        && judged.answers().text(field).equals(filing.answers().text(field)))
                .isPresent();
    }

    private static Optional<String> day(FilingType type) {
        if (type.effect() instanceof Effect.Opens opens) {
            return Optional.of(opens.startField());
        }
        if (type.effect() instanceof Effect.Continues continues) {
            return Optional.of(continues.startField());
        }
        return type.effect() instanceof Effect.Closes closes ? Optional.of(closes.dateField()) : Optional.empty();
    }

    /** Other chains that hold a place which what was judged wants. */
    private Set<String> holding() {
        Subject subject = new Subject(
                setting.region().code(),
                setting.employer().id(),
                judged.person().map(PersonRef::key),
                judged.foundation().map(FilingRecord::id),
                judged.answers(),
                setting.today());
        Questions questions = new Questions(handle);
        Supplier<List<Held>> held = Slots.held(
                questions,
                new SlotPlan(setting.type(), subject)
                        .handedIn(Lifecycle.after(Action.SAVE, Status.DRAFT, setting.type()))
                        .keySet());
        questions.ask();
        Optional<String> own = judged.foundation().map(found -> found.chain().root());
        return held.get().stream()
                .map(Held::root)
                .filter(root -> own.filter(root::equals).isEmpty())
                .collect(Collectors.toSet());
    }

    /** Whether it would end an employment, and there is none any more. */
    private boolean ended() {
        return setting.type().effect() instanceof Effect.Closes
                && judged.findings().stream().anyMatch(finding -> finding.code().equals(Foundations.MISSING));
    }
}
