// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.document.DocumentModels;
import io.banjie.core.employer.Employers;
import io.banjie.core.employer.Employers.ProfileRef;
import io.banjie.core.filing.Steps.Step;
import io.banjie.core.ledger.Fold;
import io.banjie.core.ledger.Fold.Approved;
import io.banjie.core.ledger.Fold.Relation;
import io.banjie.core.ledger.Ledger;
import io.banjie.core.notice.Outbox;
import io.banjie.core.number.SerialNumbers;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.region.Regions;
import io.banjie.core.review.ReviewQueue;
import io.banjie.core.slot.SlotPlan;
import io.banjie.core.slot.Slots;
import io.banjie.core.slot.Slots.Holder;
import io.banjie.core.slot.Slots.Place;
import io.banjie.core.slot.Slots.Settlement;
import io.banjie.core.store.Rows;
import io.banjie.core.tally.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * What follows from a transition, in its transaction: the ledger folded anew, places taken and released, the replaced
 * filing superseded, documents frozen. All of it is declared data, so it goes on while the region's bundle is away.
 */
final class Consequences {

    private final RegionArchive archive;
    private final DocumentModels documents;
    private final Mending mending;
    private final Outbox outbox;

    Consequences(Regions regions, RegionArchive archive, SerialNumbers numbers, DocumentModels documents) {
        this.archive = Objects.requireNonNull(archive, "archive");
        this.documents = Objects.requireNonNull(documents, "documents");
        mending = new Mending(regions, archive, numbers, documents);
        outbox = new Outbox(regions);
    }

    /**
     * A chain as a step leaves it.
     *
     * @param members its filings, the one that moved included
     * @param before what the approved ones amounted to before it moved
     * @param relation what they amount to now
     */
    private record Folded(List<FilingRecord> members, Optional<Relation> before, Optional<Relation> relation) {}

    /** Carries out what follows from the step that led to these records, all of which stand where it leads. */
    List<FilingRecord> of(Rows rows, List<FilingRecord> filings, Step step, LocalDate today) {
        boolean approved = filings.stream().allMatch(filing -> filing.status() == Status.APPROVED)
                && step.from().filter(Status.APPROVED::equals).isEmpty();
        if (approved) {
            Ledger.hold(
                    rows.tx(),
                    filings.stream()
                            .filter(filing -> type(filing).foundation().ofEmployment()
                                    || type(filing).foundation().ofFiling())
                            .map(filing -> filing.chain().root())
                            .toList());
        }
        Map<String, List<Place>> holding = holding(rows, filings);
        List<FilingRecord> settled = new ArrayList<>();
        List<Folded> folded = new ArrayList<>();
        for (List<FilingRecord> members : chains(rows, filings, step)) {
            FilingRecord filing = members.get(members.size() - 1);
            if (approved && type(filing).effect() instanceof Effect.Corrects corrects) {
                folded.add(mended(rows, filing, corrects, members.subList(0, members.size() - 1), step));
                settled.add(filing);
                continue;
            }
            List<FilingRecord> before = new ArrayList<>(members.subList(0, members.size() - 1));
            if (filing.status() == Status.REVOKED) {
                before.add(filing.with(Status.APPROVED));
            }
            Folded chain = new Folded(members, fold(before), fold(members));
            folded.add(chain);
            settled.add(settled(rows, filing, step, chain, approved));
        }
        settle(rows, holding, settled, folded, step, today);
        queue(rows, settled, step);
        tell(rows, settled, step);
        step.from().ifPresent(from -> count(rows, settled, from));
        return settled;
    }

    private FilingRecord settled(Rows rows, FilingRecord filing, Step step, Folded chain, boolean approved) {
        if (approved) {
            return approved(rows, filing, step, chain);
        }
        return filing.status() == Status.REVOKED ? revoked(rows, filing, chain) : filing;
    }

    /** Enters what waits for the platform, and takes out what waits no more. */
    private static void queue(Rows rows, List<FilingRecord> filings, Step step) {
        boolean waited = step.from().filter(Status.IN_REVIEW::equals).isPresent();
        for (FilingRecord filing : filings) {
            if (filing.waitsForPlatform()) {
                ReviewQueue.enter(
                        rows,
                        filing.id(),
                        filing.pinned().region(),
                        filing.chain().batch(),
                        step.at());
            } else if (waited && filing.routing().reviewer().isPlatform()) {
                ReviewQueue.leave(rows, filing.id());
            }
        }
    }

    /** Whoever is to be told of the decisions has a message waiting; what stands where it stood decides nothing. */
    private void tell(Rows rows, List<FilingRecord> filings, Step step) {
        filings.stream()
                .filter(filing -> step.from().filter(filing.status()::equals).isEmpty())
                .forEach(filing -> outbox.enter(rows, filing, type(filing), step.at()));
    }

    /** Moves on the counts of the batches that these came in; at last, for whoever reads a batch in holds it last as well. */
    private static void count(Rows rows, List<FilingRecord> filings, Status from) {
        List<FilingRecord> ofBatches = filings.stream()
                .filter(filing -> filing.chain().batch().isPresent())
                .toList();
        if (ofBatches.isEmpty()) {
            return;
        }
        rows.write();
        ofBatches.stream()
                .collect(Collectors.groupingBy(
                        filing -> new Tally.Move(
                                filing.chain().batch().get(),
                                filing.chain().unit().isPresent(),
                                from,
                                filing.status()),
                        TreeMap::new,
                        Collectors.mapping(FilingRecord::id, Collectors.toList())))
                .forEach((move, ids) -> Tally.moved(rows.tx(), move, ids));
    }

    /**
     * All filings of each one's chain, itself last; nothing builds on a first one before it is approved, which is then its
     * whole chain.
     */
    private static List<List<FilingRecord>> chains(Rows rows, List<FilingRecord> filings, Step step) {
        boolean wasApproved = step.from().filter(Status.APPROVED::equals).isPresent();
        Predicate<FilingRecord> alone = filing -> filing.chain().root().equals(filing.id()) && !wasApproved;
        Set<String> roots = filings.stream()
                .filter(alone.negate())
                .map(filing -> filing.chain().root())
                .collect(Collectors.toSet());
        if (filings.size() > 1 && !roots.isEmpty()) {
            rows.write();
        }
        Map<String, List<FilingRecord>> others = roots.isEmpty() ? Map.of() : Filings.chains(rows.tx(), roots);
        return filings.stream()
                .map(filing -> Stream.concat(
                                others.getOrDefault(filing.chain().root(), List.of()).stream()
                                        .filter(member -> !member.id().equals(filing.id())),
                                Stream.of(filing))
                        .toList())
                .toList();
    }

    private Optional<Relation> fold(List<FilingRecord> members) {
        List<FilingRecord> approved = members.stream()
                .filter(member -> member.status() == Status.APPROVED)
                .toList();
        return Fold.of(new Succession(this::type)
                .of(approved, new Versions(members)).stream()
                        .map(member -> new Approved(member.id(), type(member).effect(), member.answers()))
                        .toList());
    }

    private FilingType type(FilingRecord filing) {
        return archive.pinned(filing.pinned().declaration()).type();
    }

    private FilingRecord approved(Rows rows, FilingRecord filing, Step step, Folded chain) {
        Effect effect = type(filing).effect();
        if (effect instanceof Effect.SetsProfile profile) {
            inProfile(rows, filing, profile, step);
        }
        FilingRecord settled = touchesLedger(effect) ? inLedger(rows, filing, chain) : filing;
        supersede(rows, settled, step, chain);
        documents.freeze(rows, settled, chain.members, chain.relation);
        return settled;
    }

    private void inProfile(Rows rows, FilingRecord filing, Effect.SetsProfile profile, Step step) {
        rows.write();
        Handle tx = rows.tx();
        String region = filing.pinned().region();
        String employer = filing.employer().id();
        boolean second = type(filing).changeable()
                && filing.chain().supersedes().isEmpty()
                && Employers.profileOf(tx, region, employer, filing.pinned().type());
        if (second) {
            throw step.action() == Action.APPROVE
                    ? Refusal.of(ProblemCode.ACTION_NOT_POSSIBLE, "another is in effect already")
                    : new Overtaken();
        }
        String name = filing.answers()
                .text(profile.nameField())
                .orElse(filing.employer().name());
        Employers.setProfile(
                tx, region, employer, new ProfileRef(filing.pinned().type(), filing.id()), name);
    }

    private static boolean touchesLedger(Effect effect) {
        return effect.governs() || effect instanceof Effect.Closes;
    }

    private FilingRecord inLedger(Rows rows, FilingRecord filing, Folded chain) {
        if (type(filing).foundation().ofEmployment()
                && chain.before.filter(Relation::active).isEmpty()) {
            throw Refusal.of(ProblemCode.ACTION_NOT_POSSIBLE, "what it builds on is not in service any more");
        }
        return Service.write(rows, filing, chain.members, chain.before, chain.relation);
    }

    /** The chain as an approved correction leaves it, in the ledger and on paper. */
    private Folded mended(
            Rows rows, FilingRecord correction, Effect.Corrects corrects, List<FilingRecord> others, Step step) {
        Optional<Relation> before = fold(others);
        Mending.Mended mended = mending.carryOut(rows, correction, corrects, others, step);
        List<FilingRecord> members = new ArrayList<>(mended.members());
        Optional<Relation> relation = fold(members);
        FilingRecord filing = mended.filing();
        outbox.enter(rows, filing, type(filing), step.at());
        if (touchesLedger(type(filing).effect())) {
            Service.write(rows, filing, members, before, relation);
        }
        if (filing.status() == Status.APPROVED) {
            documents.freeze(rows, filing, members, relation);
        }
        members.add(correction);
        return new Folded(members, before, relation);
    }

    /** Nothing builds on it, so it falls out of its chain as if it had never been. */
    private FilingRecord revoked(Rows rows, FilingRecord filing, Folded chain) {
        FilingType type = type(filing);
        new Revocation(type).requireNothingOn(filing, chain.members);
        documents.voided(rows.tx(), filing.id());
        return touchesLedger(type.effect())
                ? Service.write(rows, filing, chain.members, chain.before, chain.relation)
                : filing;
    }

    private void supersede(Rows rows, FilingRecord filing, Step step, Folded chain) {
        if (!type(filing).replaces()) {
            return;
        }
        filing.chain().supersedes().ifPresent(replaced -> {
            FilingRecord old = chain.members.stream()
                    .filter(member -> member.id().equals(replaced) && member.status() == Status.APPROVED)
                    .findFirst()
                    .orElseThrow(() ->
                            Refusal.of(ProblemCode.ACTION_NOT_POSSIBLE, "what it replaces is not in effect any more"));
            FilingRecord superseded =
                    old.with(Status.SUPERSEDED).with(old.chain().replacedBy(filing.id()));
            Steps.next(rows, List.of(superseded), consequence(step, Action.SUPERSEDE));
            documents.replaced(rows.tx(), old.id());
        });
    }

    private static Step consequence(Step step, Action action) {
        return new Step(action, step.actor(), step.channel(), Optional.of(Status.APPROVED), "", step.at());
    }

    /** What the chain is to hold; of its open filings no two may want the same. */
    private Set<Place> wanted(Folded chain, LocalDate today) {
        Set<Place> wanted = new HashSet<>();
        Set<Place> awaited = new HashSet<>();
        for (FilingRecord member : chain.members) {
            SlotPlan plan = Places.plan(type(member), member, today);
            Set<Place> own = plan.in(member.status()).keySet();
            if (member.status().isOpen()) {
                if (!Collections.disjoint(awaited, own)) {
                    throw new Overtaken();
                }
                awaited.addAll(own);
            }
            wanted.addAll(own);
            boolean governs = chain.relation
                    .filter(Relation::active)
                    .filter(active -> active.head().equals(member.id()))
                    .isPresent();
            if (governs) {
                wanted.addAll(plan.inService());
            }
        }
        return wanted;
    }

    /** What the chains of these hold, those left out that only begin. */
    private static Map<String, List<Place>> holding(Rows rows, List<FilingRecord> filings) {
        Set<String> roots = filings.stream()
                .filter(filing -> !begins(filing))
                .map(filing -> filing.chain().root())
                .collect(Collectors.toSet());
        return roots.isEmpty() ? Map.of() : Slots.of(rows.tx(), roots);
    }

    private void settle(
            Rows rows,
            Map<String, List<Place>> holding,
            List<FilingRecord> filings,
            List<Folded> chains,
            Step step,
            LocalDate today) {
        List<Settlement> settlements = new ArrayList<>();
        for (int i = 0; i < filings.size(); i++) {
            FilingRecord filing = filings.get(i);
            String root = filing.chain().root();
            List<Place> held = holding.getOrDefault(root, List.of());
            Set<Place> wanted = wanted(chains.get(i), today);
            if (filing.status() == Status.REVOKED || type(filing).effect() instanceof Effect.Corrects) {
                Reopening.requireFree(rows.tx(), held, wanted, chains.get(i).members, this::type);
            }
            settlements.add(new Settlement(
                    new Holder(root, filing.id(), filing.employer().id()), held, wanted));
        }
        Slots.settle(rows, settlements, step.at().toEpochMilli());
    }

    private static boolean begins(FilingRecord filing) {
        return filing.version() == 1 && filing.chain().root().equals(filing.id());
    }
}
