// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect.Corrects;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.document.DocumentModels;
import io.banjie.core.filing.FilingRecord.Chain;
import io.banjie.core.filing.FilingRecord.JournalHead;
import io.banjie.core.filing.FilingRecord.Marks;
import io.banjie.core.filing.FilingRecord.Times;
import io.banjie.core.filing.Steps.Step;
import io.banjie.core.form.ReadAnswers;
import io.banjie.core.number.SerialNumbers;
import io.banjie.core.region.Region;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Identifiers;
import io.banjie.core.store.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Carries an approved correction out: the filing it mends is revoked, or superseded by a newer version that is approved with
 * it. All of it is data, so it goes on while the region's bundle is away.
 */
final class Mending {

    private final Regions regions;
    private final RegionArchive archive;
    private final SerialNumbers numbers;
    private final DocumentModels documents;

    Mending(Regions regions, RegionArchive archive, SerialNumbers numbers, DocumentModels documents) {
        this.regions = regions;
        this.archive = archive;
        this.numbers = numbers;
        this.documents = documents;
    }

    /**
     * What became of the filing that was mended.
     *
     * @param filing the revoked filing, or its newer version
     * @param members the chain after it
     */
    record Mended(FilingRecord filing, List<FilingRecord> members) {}

    /**
     * Writes what the correction does to the filing it relates to.
     *
     * @param others the chain without the correction
     * @throws Refusal ACTION_NOT_POSSIBLE when that filing is not in effect any more, BUILT_UPON when it cannot be revoked
     */
    Mended carryOut(Rows rows, FilingRecord correction, Corrects corrects, List<FilingRecord> others, Step step) {
        rows.write();
        FilingRecord original = others.stream()
                .filter(member -> correction.chain().relatesTo().equals(Optional.of(member.id()))
                        && member.status() == Status.APPROVED)
                .findFirst()
                .orElseThrow(
                        () -> Refusal.of(ProblemCode.ACTION_NOT_POSSIBLE, "what it mends is not in effect any more"));
        FilingType type = archive.pinned(original.pinned().declaration()).type();
        Amendment amendment = new Amendment(corrects, correction.answers(), original, type);
        List<FilingRecord> members = new ArrayList<>(others);
        members.remove(original);
        return amendment.amends()
                ? amended(rows, correction, amendment, members, step)
                : revoked(rows, original, type, members, step);
    }

    private Mended revoked(Rows rows, FilingRecord original, FilingType type, List<FilingRecord> members, Step step) {
        new Revocation(type).requireNothingOn(original, members);
        FilingRecord revoked = Steps.next(
                        rows, List.of(original.with(Status.REVOKED)), consequence(Action.REVOKE, step))
                .get(0);
        documents.voided(rows.tx(), original.id());
        members.add(revoked);
        return new Mended(revoked, members);
    }

    private Mended amended(
            Rows rows, FilingRecord correction, Amendment amendment, List<FilingRecord> members, Step step) {
        FilingRecord original = amendment.original();
        FilingRecord drawn = newer(correction, amendment, members, step.at());
        FilingRecord superseded = Steps.next(
                        rows,
                        List.of(original.with(Status.SUPERSEDED)
                                .with(original.chain().replacedBy(drawn.id()))),
                        consequence(Action.SUPERSEDE, step))
                .get(0);
        FilingRecord begun = Steps.begin(
                        rows,
                        List.of(drawn),
                        // What was signed is the correction.
                        List.of(Optional.empty()),
                        new Step(
                                Action.SAVE,
                                step.actor(),
                                correction.channel(),
                                Optional.empty(),
                                correction.serialNumber(),
                                step.at()))
                .get(0);
        documents.replaced(rows.tx(), original.id());
        members.add(superseded);
        members.add(begun);
        return new Mended(begun, members);
    }

    private static Step consequence(Action action, Step step) {
        return new Step(action, step.actor(), step.channel(), Optional.of(Status.APPROVED), "", step.at());
    }

    private FilingRecord newer(FilingRecord correction, Amendment amendment, List<FilingRecord> members, Instant at) {
        FilingRecord original = amendment.original();
        Region region = regions.known(original.pinned().region())
                .orElseThrow(() -> new IllegalStateException("a filing of a region that never opened"));
        ReadAnswers read = amendment.answers(region, LocalDate.ofInstant(at, region.zone()));
        if (read.refused()) {
            throw Refusal.of(ProblemCode.ACTION_NOT_POSSIBLE, "what it would become does not hold any more");
        }
        Chain chain = new Chain(
                original.chain().root(),
                Amendment.base(original, members).map(FilingRecord::id),
                Optional.of(original.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new FilingRecord(
                Identifiers.next(),
                numbers.next(region.code(), region.zone(), 1).get(0),
                original.pinned(),
                Status.APPROVED,
                0,
                original.employer(),
                new Routing(correction.routing().agency(), Optional.empty(), "", false, Reviewer.NOBODY),
                original.person()
                        .map(person -> new FilingRecord.PersonRef(
                                person.key(),
                                read.answers().text(Form.WORKER_NAME).orElse(person.name()),
                                person.idType(),
                                person.idNumber())),
                chain,
                correction.channel(),
                read.answers(),
                List.of(),
                Facets.of(amendment.type(), read.answers()),
                new Marks(
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        original.marks().late(),
                        original.marks().dueOn(),
                        false,
                        correction.marks().appliedBy()),
                new Times(at, correction.times().submitted(), Optional.of(at)),
                JournalHead.NONE);
    }
}
