// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Filing.EmployerName;
import io.banjie.api.desk.Worker;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.document.DocumentModels;
import io.banjie.core.employer.Employers;
import io.banjie.core.employer.Employers.ProfileRef;
import io.banjie.core.filing.FilingRecord.Chain;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.filing.Steps.Step;
import io.banjie.core.ledger.Fold;
import io.banjie.core.ledger.Fold.Approved;
import io.banjie.core.ledger.Fold.Relation;
import io.banjie.core.ledger.Ledger;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.slot.Slots;
import io.banjie.core.slot.Slots.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * What follows from a transition, in its transaction: the ledger folded anew, places taken and released, the replaced
 * filing superseded, documents frozen. All of it is declared data, so it goes on while the region's bundle is away.
 */
final class Consequences {

    private final RegionArchive archive;
    private final DocumentModels documents;

    Consequences(RegionArchive archive, DocumentModels documents) {
        this.archive = Objects.requireNonNull(archive, "archive");
        this.documents = Objects.requireNonNull(documents, "documents");
    }

    /** Carries out what follows from the step that led to this record. */
    FilingRecord of(Handle tx, FilingRecord filing, Step step, LocalDate today) {
        FilingRecord settled = filing;
        List<FilingRecord> chain = chain(tx, filing);
        Optional<Relation> relation = fold(chain);
        if (filing.status() == Status.APPROVED
                && step.from().filter(Status.APPROVED::equals).isEmpty()) {
            settled = approved(tx, filing, step, chain, relation);
        }
        settle(tx, settled, chain, relation, step, today);
        return settled;
    }

    private List<FilingRecord> chain(Handle tx, FilingRecord filing) {
        if (filing.chain().root().equals(filing.id())) {
            boolean alone = filing.status() != Status.APPROVED
                    && filing.times().decided().isEmpty();
            if (alone) {
                return List.of(filing);
            }
        }
        List<FilingRecord> chain =
                new ArrayList<>(Filings.chain(tx, filing.chain().root()));
        chain.removeIf(member -> member.id().equals(filing.id()));
        chain.add(filing);
        return chain;
    }

    private Optional<Relation> fold(List<FilingRecord> chain) {
        return Fold.of(chain.stream()
                .filter(member -> member.status() == Status.APPROVED)
                .sorted(Comparator.comparing(
                        member -> member.times().decided().orElse(member.times().created())))
                .map(member -> new Approved(member.id(), type(member).effect(), member.answers()))
                .toList());
    }

    private FilingType type(FilingRecord filing) {
        return archive.pinned(filing.pinned().declaration()).type();
    }

    private FilingRecord approved(
            Handle tx, FilingRecord filing, Step step, List<FilingRecord> chain, Optional<Relation> relation) {
        Effect effect = type(filing).effect();
        if (effect instanceof Effect.SetsProfile profile) {
            String name = filing.answers()
                    .text(profile.nameField())
                    .orElse(filing.employer().name());
            ProfileRef reference = new ProfileRef(filing.pinned().type(), filing.id());
            Employers.setProfile(tx, filing.pinned().region(), filing.employer().id(), reference, name);
        }
        if (touchesLedger(effect)) {
            writeLedger(tx, filing, chain, relation);
        }
        FilingRecord settled = supersede(tx, filing, step, chain);
        documents.freeze(tx, settled, chain, relation);
        return settled;
    }

    private static boolean touchesLedger(Effect effect) {
        return effect instanceof Effect.Opens || effect instanceof Effect.Continues || effect instanceof Effect.Closes;
    }

    private void writeLedger(Handle tx, FilingRecord filing, List<FilingRecord> chain, Optional<Relation> relation) {
        PersonRef person = filing.person().orElseThrow(() -> new IllegalStateException("an employment of nobody"));
        Ledger.Parties parties = new Ledger.Parties(
                filing.pinned().region(),
                filing.employer().id(),
                new EmployerName(filing.employer().uscc(), filing.employer().name()),
                person.key(),
                new Worker(person.name(), person.idType(), person.idNumber()));
        Ledger.write(tx, filing.chain().root(), parties, relation);
        List<String> terms = relation.map(Relation::terms).orElse(List.of());
        Filings.markService(tx, terms, relation.map(Relation::active).orElse(false));
        chain.stream()
                .map(FilingRecord::id)
                .filter(id -> !terms.contains(id))
                .forEach(id -> Filings.markService(tx, List.of(id), false));
    }

    private FilingRecord supersede(Handle tx, FilingRecord filing, Step step, List<FilingRecord> chain) {
        Optional<FilingRecord> replaced = type(filing).changeable()
                ? chain.stream()
                        .filter(member -> filing.chain()
                                .relatesTo()
                                .filter(member.id()::equals)
                                .isPresent())
                        .filter(member -> member.status() == Status.APPROVED)
                        .findFirst()
                : Optional.empty();
        return replaced.map(old -> {
                    Chain gone = old.chain();
                    FilingRecord superseded = old.with(Status.SUPERSEDED)
                            .with(new Chain(
                                    gone.root(),
                                    gone.relatesTo(),
                                    gone.supersedes(),
                                    Optional.of(filing.id()),
                                    gone.batch()));
                    Steps.next(tx, superseded, consequence(step, Action.SUPERSEDE));
                    documents.replaced(tx, old.id());
                    return filing;
                })
                .orElse(filing);
    }

    private static Step consequence(Step step, Action action) {
        return new Step(action, step.actor(), step.channel(), Optional.of(Status.APPROVED), "", step.at());
    }

    private void settle(
            Handle tx,
            FilingRecord filing,
            List<FilingRecord> chain,
            Optional<Relation> relation,
            Step step,
            LocalDate today) {
        Set<Place> wanted = new HashSet<>();
        for (FilingRecord member : chain) {
            FilingType type = type(member);
            if (!type.slots().isEmpty()) {
                wanted.addAll(
                        Places.plan(type, member, today).in(member.status()).keySet());
                boolean governs = relation.filter(Relation::active)
                        .filter(active -> active.head().equals(member.id()))
                        .isPresent();
                if (governs) {
                    wanted.addAll(Places.plan(type, member, today).inService());
                }
            }
        }
        Slots.settle(
                tx,
                filing.chain().root(),
                filing.id(),
                filing.employer().id(),
                wanted,
                step.at().toEpochMilli());
    }
}
