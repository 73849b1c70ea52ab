// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.filing.FilingRecord.Chain;
import io.banjie.core.filing.FilingRecord.JournalHead;
import io.banjie.core.filing.FilingRecord.Marks;
import io.banjie.core.filing.FilingRecord.Pin;
import io.banjie.core.filing.FilingRecord.Routing;
import io.banjie.core.filing.FilingRecord.Times;
import io.banjie.core.filing.Steps.Step;
import io.banjie.core.number.SerialNumbers;
import io.banjie.core.region.OpenRegion;
import io.banjie.core.region.PinnedType;
import io.banjie.core.region.Region;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Database;
import io.banjie.core.store.Identifiers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Takes filings in: new ones, changed ones and handed-in drafts. Judged first, written in one transaction after. */
final class Intake {

    private static final Duration REOPENS_SOON = Duration.ofSeconds(5);

    private final Regions regions;
    private final Database database;
    private final Examiner examiner;
    private final Consequences consequences;
    private final SerialNumbers numbers;
    private final Papers papers;
    private final Clock clock;

    Intake(
            Regions regions,
            Database database,
            Examiner examiner,
            Consequences consequences,
            SerialNumbers numbers,
            Papers papers,
            Clock clock) {
        this.regions = Objects.requireNonNull(regions, "regions");
        this.database = Objects.requireNonNull(database, "database");
        this.examiner = Objects.requireNonNull(examiner, "examiner");
        this.consequences = Objects.requireNonNull(consequences, "consequences");
        this.numbers = Objects.requireNonNull(numbers, "numbers");
        this.papers = Objects.requireNonNull(papers, "papers");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** What is written and what follows, in one transaction. */
    @FunctionalInterface
    interface Writing {
        FilingRecord in(Handle tx);
    }

    /** Judges a new filing; what is returned writes it. */
    Writing begin(Actor actor, NewFiling request) {
        EmployerRef employer = requireEmployer(actor);
        OpenRegion open = requireOpen(actor, request.region());
        PinnedType pinned =
                open.region().type(request.type()).orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "no such type"));
        Examiner.Request question = new Examiner.Request(
                open,
                pinned,
                employer,
                request.channel(),
                Optional.empty(),
                request.relatesTo(),
                request.answers(),
                clock.instant());
        Examination examination =
                database.read(handle -> examiner.examine(handle, question)).accepted();
        String serialNumber = numbers.next(open.region().code(), open.region().zone());
        Status status = Lifecycle.after(Action.SAVE, Status.DRAFT, pinned.type());
        FilingRecord filing = newRecord(question, examination, serialNumber, status);
        Step step = new Step(
                Action.SAVE,
                actor,
                request.channel(),
                Optional.empty(),
                request.reason().orElse(""),
                question.received());
        return tx -> {
            Foundations.hold(tx, pinned.type(), examination.foundation());
            FilingRecord begun = Steps.begin(tx, filing, step);
            Submissions.keep(tx, begun, examination);
            if (pinned.type().changeable()) {
                examination
                        .foundation()
                        .ifPresent(old -> papers.carryOver(tx, old, begun, actor.username(), step.at()));
            }
            return consequences.of(tx, begun, step, question.today());
        };
    }

    private static FilingRecord newRecord(
            Examiner.Request request, Examination examination, String serialNumber, Status status) {
        String id = Identifiers.next();
        Instant now = request.received();
        String root =
                examination.foundation().map(found -> found.chain().root()).orElse(id);
        Chain chain = Chain.begun(root).on(examination.foundation(), replaces(request.pinned(), status));
        boolean submitted = status != Status.DRAFT;
        return new FilingRecord(
                id,
                serialNumber,
                pin(request),
                status,
                0,
                request.employer(),
                submitted ? routed(examination) : Routing.NONE,
                examination.person(),
                chain,
                request.channel(),
                examination.answers(),
                examination.warnings(),
                Facets.of(request.pinned().type(), examination.answers()),
                marks(Marks.NONE, examination),
                new Times(
                        now,
                        submitted ? Optional.of(now) : Optional.empty(),
                        status == Status.APPROVED ? Optional.of(now) : Optional.empty()),
                JournalHead.NONE);
    }

    private static boolean replaces(PinnedType pinned, Status status) {
        return pinned.type().changeable() && status == Status.APPROVED;
    }

    private static Pin pin(Examiner.Request request) {
        Region region = request.region().region();
        return new Pin(
                region.code(),
                request.pinned().type().id(),
                request.pinned().digest(),
                request.pinned().formVersion(),
                region.declaration().pluginVersion());
    }

    private static Routing routed(Examination examination) {
        return new Routing(examination.agency(), Optional.empty(), "", false);
    }

    private static Marks marks(Marks before, Examination examination) {
        return new Marks(
                before.roster(), before.rosterNumber(), before.inService(), examination.late(), examination.dueOn());
    }

    /** Judges changed answers of a filing; what is returned writes them, and submits them where no drafts are kept. */
    Writing edit(Actor actor, FilingRecord filing, PinnedType pinned, Map<String, Object> answers) {
        return resubmit(actor, filing, pinned, answers, Action.EDIT);
    }

    /** Judges a draft that is handed in; what is returned submits it. */
    Writing submit(Actor actor, FilingRecord filing, PinnedType pinned) {
        return resubmit(actor, filing, pinned, filing.answers().values(), Action.SUBMIT);
    }

    private Writing resubmit(
            Actor actor, FilingRecord filing, PinnedType pinned, Map<String, Object> answers, Action action) {
        OpenRegion open = requireOpen(actor, filing.pinned().region());
        Status next = Lifecycle.after(action, filing.status(), pinned.type());
        boolean submits = next == Status.IN_REVIEW || next == Status.APPROVED;
        Examiner.Request question = new Examiner.Request(
                open,
                pinned,
                filing.employer(),
                filing.channel(),
                Optional.of(filing),
                filing.chain().relatesTo(),
                answers,
                clock.instant());
        Examination examination = database.read(handle -> {
                    Examination judged = examiner.examine(handle, question);
                    return submits ? judged.plus(papers.missing(handle, filing, pinned.type())) : judged;
                })
                .accepted();
        FilingRecord changed = changed(filing, question, examination, next, submits);
        Step step = new Step(action, actor, filing.channel(), Optional.of(filing.status()), "", question.received());
        return tx -> {
            Foundations.hold(tx, pinned.type(), examination.foundation());
            FilingRecord written = Steps.next(tx, changed, step);
            if (submits) {
                papers.requireComplete(tx, filing, pinned.type());
            }
            Submissions.keep(tx, written, examination);
            return consequences.of(tx, written, step, question.today());
        };
    }

    private static FilingRecord changed(
            FilingRecord filing, Examiner.Request request, Examination examination, Status next, boolean submits) {
        Instant now = request.received();
        FilingRecord changed = filing.with(next)
                .with(pin(request))
                .with(filing.chain().on(examination.foundation(), replaces(request.pinned(), next)))
                .withContent(
                        examination.person(),
                        examination.answers(),
                        examination.warnings(),
                        Facets.of(request.pinned().type(), examination.answers()))
                .with(marks(filing.marks(), examination));
        return submits
                ? changed.with(routed(examination))
                        .with(new Times(
                                filing.times().created(),
                                Optional.of(now),
                                next == Status.APPROVED ? Optional.of(now) : Optional.empty()))
                : changed;
    }

    private static EmployerRef requireEmployer(Actor actor) {
        if (actor.role() != Role.EMPLOYER) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "only employers file");
        }
        return actor.employer().orElseThrow(() -> Refusal.of(ProblemCode.FORBIDDEN, "account without an employer"));
    }

    private OpenRegion requireOpen(Actor actor, String code) {
        if (regions.known(code).isEmpty()) {
            throw Refusal.of(ProblemCode.NOT_FOUND, "no such region");
        }
        if (actor.region().filter(code::equals).isEmpty()) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "an account of another region");
        }
        return regions.open(code)
                .orElseThrow(() -> Refusal.of(ProblemCode.REGION_CLOSED, "the region takes no filings now")
                        .retryAfter(REOPENS_SOON));
    }
}
