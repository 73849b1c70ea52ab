// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.filing.FilingRecord.Chain;
import io.banjie.core.filing.FilingRecord.JournalHead;
import io.banjie.core.filing.FilingRecord.Marks;
import io.banjie.core.filing.FilingRecord.Pin;
import io.banjie.core.filing.FilingRecord.Times;
import io.banjie.core.filing.Many.Unit;
import io.banjie.core.region.PinnedType;
import io.banjie.core.store.Identifiers;
import java.time.Instant;
import java.util.Optional;

/**
 * Draws up the records of what was judged.
 *
 * @param setting how it was judged
 * @param at when it is written
 */
record Drafter(Setting setting, Instant at) {

    /** The record of a new filing. */
    FilingRecord begun(Examination examination, Status status, String serialNumber, Optional<String> batch) {
        String id = Identifiers.next();
        String root =
                examination.foundation().map(found -> found.chain().root()).orElse(id);
        boolean submitted = status != Status.DRAFT;
        return new FilingRecord(
                id,
                serialNumber,
                pin(),
                status,
                0,
                setting.employer(),
                submitted ? routed(examination, status) : Routing.NONE,
                examination.person(),
                Chain.begun(root, batch, setting.unit().map(Unit::number))
                        .on(examination.foundation(), replaces(status)),
                setting.channel(),
                examination.answers(),
                examination.warnings(),
                Facets.of(setting.type(), examination.answers()),
                marks(Marks.of(setting.applicant()), examination),
                new Times(
                        at,
                        submitted ? Optional.of(setting.received()) : Optional.empty(),
                        status == Status.APPROVED ? Optional.of(at) : Optional.empty()),
                JournalHead.NONE);
    }

    /** The record of a filing that was changed or handed in. */
    FilingRecord changed(FilingRecord filing, Examination examination, Status next) {
        FilingRecord changed = filing.with(next)
                .with(pin())
                .with(filing.chain().on(examination.foundation(), replaces(next)))
                .withContent(
                        examination.person(),
                        examination.answers(),
                        examination.warnings(),
                        Facets.of(setting.type(), examination.answers()))
                .with(marks(filing.marks(), examination));
        return submits(next)
                ? changed.with(routed(examination, next))
                        .with(new Times(
                                filing.times().created(),
                                Optional.of(setting.received()),
                                next == Status.APPROVED ? Optional.of(at) : Optional.empty()))
                : changed;
    }

    /** Whether a filing is handed in when it comes into this status. */
    static boolean submits(Status next) {
        return next == Status.IN_REVIEW || next == Status.APPROVED;
    }

    private boolean replaces(Status status) {
        return setting.type().replaces() && status == Status.APPROVED;
    }

    private Pin pin() {
        PinnedType pinned = setting.pinned();
        return new Pin(
                setting.region().code(),
                pinned.type().id(),
                pinned.digest(),
                pinned.formVersion(),
                setting.region().declaration().pluginVersion());
    }

    /** Who decides is settled here: no later change of the employer's profile or of the type moves what is handed in. */
    private Routing routed(Examination examination, Status next) {
        return new Routing(examination.agency(), Optional.empty(), "", false, reviewer(examination, next));
    }

    private Reviewer reviewer(Examination examination, Status next) {
        if (next == Status.APPROVED) {
            return Reviewer.NOBODY;
        }
        return setting.type().review().automatic(examination.facts().profile(), setting.today())
                ? Reviewer.PLATFORM
                : Reviewer.AGENCY;
    }

    private static Marks marks(Marks before, Examination examination) {
        return new Marks(
                before.roster(),
                before.rosterNumber(),
                before.inService(),
                examination.late(),
                examination.dueOn(),
                before.printed(),
                before.appliedBy());
    }
}
