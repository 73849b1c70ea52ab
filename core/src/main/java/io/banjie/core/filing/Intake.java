// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.desk.Applicant;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.FilingSignature;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.Preview;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.api.desk.SentSignature;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Settled;
import io.banjie.core.filing.Examiner.Request;
import io.banjie.core.filing.Many.Sheet;
import io.banjie.core.filing.Steps.Step;
import io.banjie.core.filing.Undersigning.Paper;
import io.banjie.core.number.SerialNumbers;
import io.banjie.core.region.OpenRegion;
import io.banjie.core.region.PinnedType;
import io.banjie.core.region.Region;
import io.banjie.core.region.Regions;
import io.banjie.core.signature.Checked;
import io.banjie.core.signature.KeptSignature;
import io.banjie.core.store.Database;
import io.banjie.core.store.Rows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Takes filings in: new ones, changed ones and handed-in drafts. Judged first, written in one transaction after. */
final class Intake {

    private static final Duration REOPENS_SOON = Duration.ofSeconds(5);

    private final Regions regions;
    private final Database database;
    private final Examiner examiner;
    private final Consequences consequences;
    private final SerialNumbers numbers;
    private final Papers papers;
    private final Undersigning undersigning;
    private final SignatureReading signatures;
    private final Counter counter;
    private final Clock clock;

    Intake(
            Regions regions,
            Database database,
            Examiner examiner,
            Consequences consequences,
            SerialNumbers numbers,
            Papers papers,
            Undersigning undersigning,
            SignatureReading signatures,
            Counter counter,
            Clock clock) {
        this.regions = Objects.requireNonNull(regions, "regions");
        this.database = Objects.requireNonNull(database, "database");
        this.examiner = Objects.requireNonNull(examiner, "examiner");
        this.consequences = Objects.requireNonNull(consequences, "consequences");
        this.numbers = Objects.requireNonNull(numbers, "numbers");
        this.papers = Objects.requireNonNull(papers, "papers");
        this.undersigning = Objects.requireNonNull(undersigning, "undersigning");
        this.signatures = Objects.requireNonNull(signatures, "signatures");
        this.counter = Objects.requireNonNull(counter, "counter");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** What is written and what follows, in one transaction; some of it may wait for whoever began that to write it. */
    @FunctionalInterface
    interface Writing {
        List<FilingRecord> in(Rows rows);

        /** The signature under which what is written stands, where it is a single filing. */
        default Optional<FilingSignature> signature() {
            return Optional.empty();
        }

        /** The same under a signature. */
        default Writing under(Optional<FilingSignature> signed) {
            Writing unsigned = this;
            return new Writing() {
                @Override
                public List<FilingRecord> in(Rows rows) {
                    return unsigned.in(rows);
                }

                @Override
                public Optional<FilingSignature> signature() {
                    return signed;
                }
            };
        }
    }

    /** Judges a new filing; what is returned writes it. */
    Writing begin(Actor actor, NewFiling request) {
        Setting setting = setting(actor, request);
        Request asked = Request.ofNew(request.relatesTo(), request.answers());
        Step step = beginning(actor, setting, request.reason().orElse("").strip(), setting.received());
        boolean submits = Drafter.submits(Lifecycle.after(step.action(), Status.DRAFT, setting.type()));
        Paper paper = new Paper(actor, setting, asked, submits);
        Examination examination = judge(actor, setting, request, asked)
                .plus(undersigning.ofName(paper, request.signature()))
                .with(undersigning.sign(paper, request.signature(), () -> Checked.UNSIGNED))
                .accepted();
        Writing writing = begin(setting, step, List.of(examination), Optional.empty());
        return (setting.atTheCounter() ? Counter.stillSo(setting, writing) : writing)
                .under(examination.signature().map(undersigning::seen));
    }

    /** Judges a new filing and writes nothing. */
    Preview preview(Actor actor, NewFiling request, UndoWindow undoing) {
        Setting setting = setting(actor, request);
        Request asked = Request.ofNew(request.relatesTo(), request.answers());
        Examination examination = judge(actor, setting, request, asked)
                .plus(undersigning.ofName(new Paper(actor, setting, asked, true), request.signature()))
                .accepted();
        return Previews.of(setting, examination, undoing.length(setting.type()));
    }

    /** What the record of the person says of answers that are not sent yet, by field; nothing while the region is closed. */
    Map<String, Settled> settled(Actor actor, NewFiling request) {
        if (regions.open(request.region()).isEmpty()) {
            return Map.of();
        }
        Setting setting = setting(actor, request);
        Request asked = Request.ofNew(request.relatesTo(), request.answers());
        return database.read(handle -> examiner.settled(handle, setting, asked));
    }

    private Setting setting(Actor actor, NewFiling request) {
        boolean atTheCounter = request.channel() == Channel.COUNTER && actor.role() == Role.CLERK;
        if (!atTheCounter) {
            requireOwn(actor, request);
        }
        OpenRegion open = requireOpen(actor, request.region());
        PinnedType pinned =
                open.region().type(request.type()).orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "no such type"));
        EmployerRef employer = atTheCounter ? counter.employer(actor, request, pinned.type()) : requireEmployer(actor);
        return new Setting(
                open,
                pinned,
                employer,
                request.channel(),
                request.appliedBy(),
                Optional.empty(),
                Optional.empty(),
                clock.instant());
    }

    /** An employer files for itself, and not at the counter. */
    private static void requireOwn(Actor actor, NewFiling request) {
        requireEmployer(actor);
        boolean own = request.onBehalfOf().isEmpty()
                && request.appliedBy() == Applicant.EMPLOYER
                && request.channel() != Channel.COUNTER
                && request.channel() != Channel.BATCH;
        if (!own) {
            throw Refusal.of(
                    ProblemCode.FORBIDDEN,
                    "no employer files at the counter or for others, and rows of files only in files");
        }
    }

    private Examination judge(Actor actor, Setting setting, NewFiling request, Request asked) {
        Examination judged = judge(setting, List.of(asked)).get(0);
        return setting.atTheCounter() ? counter.admitted(actor, setting, request.reason(), judged) : judged;
    }

    /**
     * The type of filings that the actor may hand in now.
     *
     * @throws Refusal as {@link #begin} would for whatever answers
     */
    PinnedType admit(Actor actor, String region, String type) {
        EmployerRef employer = requireEmployer(actor);
        Region open = requireOpen(actor, region).region();
        PinnedType pinned = open.type(type).orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "no such type"));
        Optional<Profile> profile = database.read(handle -> Profile.of(handle, region, employer.id()));
        new Gates(open, pinned.type(), profile).requireForAll();
        undersigning.requireSigner(actor, pinned.type());
        return pinned;
    }

    /** The setting in which rows of a file are judged. */
    Setting rows(Sheet sheet) {
        return new Setting(
                requireOpen(sheet.actor(), sheet.region()),
                sheet.pinned(),
                requireEmployer(sheet.actor()),
                Channel.BATCH,
                Applicant.EMPLOYER,
                sheet.pinned().type().batch(),
                sheet.unit(),
                sheet.received());
    }

    /** Judges filings; an examination for each. */
    List<Examination> judge(Setting setting, List<Request> requests) {
        return database.read(handle -> examiner.examine(handle, setting, requests));
    }

    /** Judges filings of one file, which nobody can sign one by one. */
    List<Examination> judgeMany(Actor actor, Setting setting, List<Request> requests) {
        List<Finding> lacking = undersigning.lacking(actor, setting.type());
        return judge(setting, requests).stream()
                .map(judged -> judged.plus(lacking))
                .toList();
    }

    /** Filings of one file under the platform's attestation, where their type is signed. */
    List<Examination> attested(Step step, Setting setting, List<Request> requests, List<Examination> accepted) {
        return undersigning.attested(step.actor(), setting, requests, accepted, step.at());
    }

    /** The step with which filings begin. */
    static Step beginning(Actor actor, Setting setting, String reason, Instant at) {
        return new Step(Action.SAVE, actor, setting.channel(), Optional.empty(), reason, at);
    }

    /** Writes new filings that were judged and accepted. */
    Writing begin(Setting setting, Step step, List<Examination> accepted, Optional<String> batch) {
        List<String> serialNumbers =
                numbers.next(setting.region().code(), setting.region().zone(), accepted.size());
        return begin(setting, step, accepted, batch, serialNumbers);
    }

    /** Writes new filings that were judged and accepted, under these numbers. */
    Writing begin(
            Setting setting,
            Step step,
            List<Examination> accepted,
            Optional<String> batch,
            List<String> serialNumbers) {
        Status status = Lifecycle.after(step.action(), Status.DRAFT, setting.type());
        Drafter drafter = new Drafter(setting, step.at());
        List<FilingRecord> filings = new ArrayList<>();
        for (int i = 0; i < accepted.size(); i++) {
            filings.add(drafter.begun(accepted.get(i), status, serialNumbers.get(i), batch));
        }
        return rows -> {
            holdFoundations(rows, setting, accepted);
            List<FilingRecord> begun = Steps.begin(rows, filings, signatures(accepted), step);
            Submissions.keep(rows, begun, accepted);
            if (setting.type().replaces()) {
                carryOver(rows, begun, accepted, step);
            }
            return consequences.of(rows, begun, step, setting.today());
        };
    }

    private static List<Optional<KeptSignature>> signatures(List<Examination> accepted) {
        return accepted.stream().map(Examination::signature).toList();
    }

    private static void holdFoundations(Rows rows, Setting setting, List<Examination> accepted) {
        List<FilingRecord> foundations = accepted.stream()
                .flatMap(examination -> examination.foundation().stream())
                .toList();
        if (!foundations.isEmpty()) {
            Foundations.hold(rows.tx(), setting.type(), foundations);
        }
    }

    private void carryOver(Rows rows, List<FilingRecord> begun, List<Examination> accepted, Step step) {
        for (int i = 0; i < begun.size(); i++) {
            FilingRecord filing = begun.get(i);
            accepted.get(i)
                    .foundation()
                    .ifPresent(old -> papers.carryOver(
                            rows.tx(), old, filing, step.actor().username(), step.at()));
        }
    }

    /** Judges changed answers of a filing; what is returned writes them, and submits them where no drafts are kept. */
    Writing edit(
            Actor actor,
            FilingRecord filing,
            PinnedType pinned,
            Map<String, Object> answers,
            Optional<SentSignature> signature) {
        return resubmit(actor, filing, pinned, answers, Action.EDIT, signature);
    }

    /** Judges a draft that is handed in; what is returned submits it. */
    Writing submit(Actor actor, FilingRecord filing, PinnedType pinned) {
        return resubmit(actor, filing, pinned, filing.answers().values(), Action.SUBMIT, Optional.empty());
    }

    private Writing resubmit(
            Actor actor,
            FilingRecord filing,
            PinnedType pinned,
            Map<String, Object> answers,
            Action action,
            Optional<SentSignature> sent) {
        Setting setting = new Setting(
                requireOpen(actor, filing.pinned().region()),
                pinned,
                filing.employer(),
                filing.channel(),
                filing.marks().appliedBy(),
                Optional.empty(),
                Optional.empty(),
                clock.instant());
        Status next = Lifecycle.after(action, filing.status(), pinned.type());
        Request asked = Request.of(filing, answers);
        Paper paper = new Paper(actor, setting, asked, Drafter.submits(next));
        Examination examination = database.read(handle -> {
                    Examination judged =
                            examiner.examine(handle, setting, List.of(asked)).get(0);
                    return Drafter.submits(next) ? judged.plus(papers.missing(handle, filing, pinned.type())) : judged;
                })
                .plus(undersigning.ofName(paper, sent))
                .with(undersigning.sign(paper, sent, () -> before(filing, action)))
                .accepted();
        Step step = new Step(action, actor, filing.channel(), Optional.of(filing.status()), "", setting.received());
        return resubmit(setting, step, List.of(filing), List.of(examination))
                .under(examination.signature().map(undersigning::seen));
    }

    /** A draft that is handed in unchanged is so under the signature it was written under. */
    private Checked before(FilingRecord filing, Action action) {
        return action == Action.SUBMIT ? database.read(handle -> signatures.own(handle, filing)) : Checked.UNSIGNED;
    }

    /** Writes filings, all in the same status, that were judged again and accepted. */
    Writing resubmit(Setting setting, Step step, List<FilingRecord> filings, List<Examination> accepted) {
        Status next = Lifecycle.after(step.action(), step.from().orElseThrow(), setting.type());
        Drafter drafter = new Drafter(setting, step.at());
        List<FilingRecord> changed = new ArrayList<>();
        for (int i = 0; i < filings.size(); i++) {
            changed.add(drafter.changed(filings.get(i), accepted.get(i), next));
        }
        return rows -> {
            holdFoundations(rows, setting, accepted);
            List<FilingRecord> written = Steps.next(rows, changed, signatures(accepted), step);
            if (Drafter.submits(next)) {
                filings.forEach(filing -> papers.requireComplete(rows.tx(), filing, setting.type()));
            }
            Submissions.keep(rows, written, accepted);
            return consequences.of(rows, written, step, setting.today());
        };
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
        return open(code);
    }

    /** The setting in which a filing is judged again that waits: as it was received, by what is known now. */
    Setting again(FilingRecord waiting, PinnedType pinned) {
        return new Setting(
                open(waiting.pinned().region()),
                pinned,
                waiting.employer(),
                waiting.channel(),
                waiting.marks().appliedBy(),
                waiting.chain().batch().flatMap(file -> pinned.type().batch()),
                Optional.empty(),
                waiting.times().received());
    }

    private OpenRegion open(String code) {
        return regions.open(code)
                .orElseThrow(() -> Refusal.of(ProblemCode.REGION_CLOSED, "the region takes no filings now")
                        .retryAfter(REOPENS_SOON));
    }
}
