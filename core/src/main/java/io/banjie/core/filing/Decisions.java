// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.AvailableAction.OpinionNeed;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.filing.FilingRecord.Chain;
import io.banjie.core.filing.FilingRecord.Times;
import io.banjie.core.filing.Steps.Step;
import io.banjie.core.region.PinnedType;
import io.banjie.core.region.Region;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Rows;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Moves filings on without judging answers: claims, forwards, decides, withdraws. Needs no bundle of the region. */
final class Decisions {

    private final Regions regions;
    private final Consequences consequences;
    private final UndoWindow undoing;
    private final Clock clock;

    Decisions(Regions regions, Consequences consequences, UndoWindow undoing, Clock clock) {
        this.regions = Objects.requireNonNull(regions, "regions");
        this.consequences = Objects.requireNonNull(consequences, "consequences");
        this.undoing = Objects.requireNonNull(undoing, "undoing");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Carries the action out; whether the actor may was asked before.
     *
     * @param filings of the same pinned type, in the same status, come in the same way
     */
    List<FilingRecord> carryOut(
            Rows rows, Actor actor, List<FilingRecord> filings, PinnedType pinned, FilingAction action) {
        requireOpinion(action);
        Instant now = clock.instant();
        FilingRecord first = filings.get(0);
        Region region = regions.known(first.pinned().region())
                .orElseThrow(() -> new IllegalStateException("a filing of a region that never opened"));
        Status next = Lifecycle.after(action.action(), first.status(), pinned.type());
        if (action.action() == Action.UNDO) {
            filings.forEach(filing -> new Revocation(pinned.type()).holdUndoable(rows.tx(), filing, undoing));
        }
        Step step = new Step(
                action.action(),
                actor,
                first.channel(),
                Optional.of(first.status()),
                action.opinion().or(action::reason).orElse(""),
                now);
        List<FilingRecord> moved = filings.stream()
                .map(filing -> filing.with(next)
                        .with(routing(filing, actor, action, region))
                        .with(times(filing, next, now))
                        .with(chain(filing, pinned, next)))
                .toList();
        List<FilingRecord> written = Steps.next(rows, moved, step);
        return next == first.status()
                ? written
                : consequences.of(rows, written, step, LocalDate.ofInstant(now, region.zone()));
    }

    /** Withdraws those of these filings that may be withdrawn; whether the actor may was asked before. */
    List<FilingRecord> withdraw(Rows rows, Actor actor, List<FilingRecord> filings, RegionArchive archive) {
        Map<Alike, List<FilingRecord>> alike = filings.stream()
                .filter(filing -> Lifecycle.allows(
                        Action.WITHDRAW,
                        filing.status(),
                        archive.pinned(filing.pinned().declaration()).type()))
                .collect(Collectors.groupingBy(Alike::of));
        return alike.values().stream()
                .flatMap(group -> carryOut(
                        rows,
                        actor,
                        group,
                        archive.pinned(group.get(0).pinned().declaration()),
                        FilingAction.of(Action.WITHDRAW))
                        .stream())
                .toList();
    }

    /** What filings have in common that move in one step. */
    private record Alike(String declaration, Status status, Channel channel) {
        static Alike of(FilingRecord filing) {
            return new Alike(filing.pinned().declaration(), filing.status(), filing.channel());
        }
    }

    private static void requireOpinion(FilingAction action) {
        boolean missing = Lifecycle.opinion(action.action()) == OpinionNeed.REQUIRED
                && action.opinion().filter(words -> !words.isBlank()).isEmpty();
        if (missing) {
            throw Refusal.of(ProblemCode.INVALID_ANSWERS, "an opinion is required")
                    .because(List.of(Texts.error("opinion", "opinion-missing")));
        }
    }

    private static Routing routing(FilingRecord filing, Actor actor, FilingAction action, Region region) {
        Routing before = filing.routing();
        String opinion = action.opinion().orElse("");
        return switch (action.action()) {
            case CLAIM -> before.by(actor);
            case FORWARD -> before.at(receiver(filing, action, region));
            case APPROVE, REFUSE -> before.by(actor).saying(opinion, false);
            case RETURN -> before.by(actor).saying(opinion, true);
            case CONFORM, OBJECT -> before.checkedBy(actor);
            default -> before;
        };
    }

    private static AgencyRef receiver(FilingRecord filing, FilingAction action, Region region) {
        return action.agency()
                .flatMap(region::agency)
                .filter(agency -> agency.accepting()
                        && filing.routing()
                                .agency()
                                .filter(own -> own.id().equals(agency.id()))
                                .isEmpty())
                .map(agency -> new AgencyRef(agency.id(), agency.name()))
                .orElseThrow(() -> Refusal.of(ProblemCode.INVALID_ANSWERS, "no other accepting agency of this id")
                        .because(List.of(Texts.error("agency", "receiver-unknown"))));
    }

    private static Times times(FilingRecord filing, Status next, Instant now) {
        boolean decided = next == Status.APPROVED || next == Status.RETURNED || next == Status.REFUSED;
        Times before = filing.times();
        return decided && next != filing.status()
                ? new Times(before.created(), before.submitted(), Optional.of(now))
                : before;
    }

    private static Chain chain(FilingRecord filing, PinnedType pinned, Status next) {
        boolean replaces = next == Status.APPROVED && pinned.type().replaces();
        return replaces ? filing.chain().replacing() : filing.chain();
    }
}
