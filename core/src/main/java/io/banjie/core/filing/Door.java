// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.Comparison;
import io.banjie.api.desk.Explanation;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.Filing.EmployerName;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.FilingDesk;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.JournalEntry;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.Prefill;
import io.banjie.api.desk.Preview;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.SentSignature;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.attempt.Attempts;
import io.banjie.core.document.DocumentModels;
import io.banjie.core.event.FilingEvents;
import io.banjie.core.filing.Intake.Writing;
import io.banjie.core.filing.KnownPeople.Known;
import io.banjie.core.filing.Many.Alongside;
import io.banjie.core.filing.Many.AlongsideMoves;
import io.banjie.core.filing.Many.Changed;
import io.banjie.core.filing.Many.Row;
import io.banjie.core.filing.Many.Ruling;
import io.banjie.core.filing.Many.Sheet;
import io.banjie.core.journal.ReadJournal;
import io.banjie.core.number.SerialNumbers;
import io.banjie.core.person.PersonKeys;
import io.banjie.core.region.PinnedType;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.region.Regions;
import io.banjie.core.rule.OfficeCalendar;
import io.banjie.core.signature.Signatures;
import io.banjie.core.store.Database;
import io.banjie.core.store.Rows;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door through which every filing enters and moves. It asks who may, and lets the others work. */
@Component(service = {FilingDesk.class, Door.class})
public final class Door implements FilingDesk {

    private static final int TRIES = 3;

    private final Database database;
    private final RegionArchive archive;
    private final Attempts attempts;
    private final FilingEvents events;
    private final ReadJournal reads;
    private final Access access;
    private final FilingView view;
    private final Intake intake;
    private final ManyIntake many;
    private final UndoWindow undoing;
    private final Decisions decisions;
    private final PlatformReview platform;
    private final Reading reading;
    private final KnownPeople people;

    /** The door over the tables. */
    @Activate
    public Door(
            @Reference Database database,
            @Reference Regions regions,
            @Reference RegionArchive archive,
            @Reference UndoWindow undoing,
            @Reference PersonKeys persons,
            @Reference SerialNumbers numbers,
            @Reference Attempts attempts,
            @Reference FilingEvents events,
            @Reference DocumentModels documents,
            @Reference ReadJournal reads,
            @Reference OfficeCalendar calendar,
            @Reference Signatures signatures,
            @Reference Clock clock) {
        this.database = database;
        this.archive = archive;
        this.attempts = attempts;
        this.events = events;
        this.reads = reads;
        SignatureReading signed = new SignatureReading(regions, archive, signatures);
        access = new Access(regions);
        view = new FilingView(access, archive, undoing);
        Consequences consequences = new Consequences(regions, archive, numbers, documents);
        intake = new Intake(
                regions,
                database,
                new Examiner(persons, calendar),
                consequences,
                numbers,
                new Papers(),
                new Undersigning(signatures),
                signed,
                new Counter(database, access),
                clock);
        this.undoing = undoing;
        many = new ManyIntake(database, intake, clock);
        decisions = new Decisions(regions, consequences, undoing, clock);
        platform = new PlatformReview(database, archive, intake, decisions, new SpotChecks(regions, clock), clock);
        people = new KnownPeople(database, access, new Prefills(persons, clock));
        reading = new Reading(database, regions, archive, access, view, signed, persons, clock);
    }

    @Override
    public Filing file(Actor actor, NewFiling request) {
        Access.requireFilingRole(actor);
        return attempts.once(actor, Filing.class, () -> write(actor, () -> intake.begin(actor, request)));
    }

    @Override
    public Preview preview(Actor actor, NewFiling request) {
        Access.requireFilingRole(actor);
        return intake.preview(actor, request, undoing);
    }

    @Override
    public Filing edit(
            Actor actor,
            String id,
            OptionalLong version,
            Map<String, Object> answers,
            Optional<SentSignature> signature) {
        return attempts.once(
                actor,
                Filing.class,
                () -> write(actor, () -> {
                    FilingRecord filing = mine(actor, id, Action.EDIT, true);
                    PinnedType pinned = archive.pinned(filing.pinned().declaration());
                    requireVersion(filing, version);
                    return intake.edit(actor, filing, pinned, answers, signature);
                }));
    }

    @Override
    public Filing act(Actor actor, String id, FilingAction action) {
        return attempts.once(actor, Filing.class, () -> {
            FilingRecord filing = mine(actor, id, action.action(), Lifecycle.byName(action.action()));
            if (action.version().isPresent()) {
                requireVersion(filing, action.version());
            }
            PinnedType pinned = archive.pinned(filing.pinned().declaration());
            return action.action() == Action.SUBMIT
                    ? write(actor, () -> intake.submit(actor, filing, pinned))
                    : write(actor, () -> deciding(actor, filing, pinned, action));
        });
    }

    /** What the action does; the signature stays as it is found now. */
    private Writing deciding(Actor actor, FilingRecord filing, PinnedType pinned, FilingAction action) {
        Writing decided = rows -> decisions.carryOut(rows, actor, List.of(filing), pinned, action);
        return decided.under(reading.signature(filing));
    }

    /**
     * The type of filings that the actor may hand in now.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN, REGION_CLOSED, GATE_CLOSED
     */
    public PinnedType admit(Actor actor, String region, String type) {
        return intake.admit(actor, region, type);
    }

    /**
     * What is known of the people of these filings, each employment once, for rows of a type that builds on them.
     *
     * @throws Refusal NOT_FOUND unless all are filings of the actor's employer on which the type builds
     */
    public List<Known> known(Actor actor, FilingType type, List<String> filings) {
        return people.of(actor, type, filings);
    }

    /** Judges rows of a file and files none; a ruling for each, in the same order. */
    public List<Ruling> judge(Sheet sheet, List<Row> rows) {
        return many.judge(sheet, rows);
    }

    /** Judges rows of a file that are to be filed, which {@link #file(JudgedRows, Alongside)} does. */
    public JudgedRows judged(Sheet sheet, List<Row> rows) {
        return many.judged(sheet, rows);
    }

    /**
     * Files rows of a file that were judged: those that are accepted, in one transaction, or each in its own where they are
     * in each other's way.
     */
    public void file(JudgedRows rows, Alongside alongside) {
        tell(filings(rows.file(alongside)));
    }

    /** Submits drafts of a file, all in the same status, by the numbers of their rows. */
    public void submit(Sheet sheet, Map<Integer, FilingRecord> drafts, Status from, Alongside alongside) {
        tell(filings(many.submit(sheet, drafts, from, alongside)));
    }

    /** Gives filings of a file, all in the same status, other answers; those that would not hold then stay as they are. */
    public void edit(Sheet sheet, List<Changed> filings, Status from, Alongside alongside) {
        tell(filings(many.edit(sheet, filings, from, alongside)));
    }

    private static List<FilingRecord> filings(List<Ruling> rulings) {
        return rulings.stream().flatMap(ruling -> ruling.filing().stream()).toList();
    }

    /** Withdraws those of these filings that may be withdrawn, in one transaction. */
    public void withdraw(Actor actor, Collection<String> filings, AlongsideMoves alongside) {
        tell(database.transaction(tx -> {
            Rows rows = new Rows(tx);
            List<FilingRecord> moved = decisions.withdraw(rows, actor, Filings.find(tx, List.copyOf(filings)), archive);
            rows.write();
            alongside.write(tx, moved);
            return moved;
        }));
    }

    /**
     * Decides as the platform what waits for it: judged anew together, approved or returned in one transaction.
     *
     * @param alike filings of one employer, of the same pinned type and file, that came in the same way on the same day
     * @throws Refusal REGION_CLOSED, STALE_VERSION, or as a clerk's decision on any of them would
     */
    public void review(List<FilingRecord> alike) {
        List<FilingRecord> moved = platform.decide(alike);
        if (alike.get(0).chain().batch().isPresent()) {
            tell(moved);
        } else {
            moved.forEach(events::moved);
        }
    }

    /** Leaves to its office what the platform fails to decide. */
    public void handOver(FilingRecord waiting) {
        events.moved(platform.handOver(waiting));
    }

    /** Of many that moved together one is told of for each agency: whoever listens looks anew and finds the others. */
    private void tell(List<FilingRecord> moved) {
        Map<Optional<AgencyRef>, FilingRecord> one = new HashMap<>();
        moved.forEach(filing -> one.put(filing.routing().agency(), filing));
        one.values().forEach(events::moved);
    }

    /** Judges, then writes in one transaction; a place taken by another meanwhile is judged again and refused in words. */
    private Filing write(Actor actor, Supplier<Writing> judged) {
        Written written = commitOrJudgeAgain(actor, judged);
        events.moved(written.filing);
        return written.seen;
    }

    /** What was written, and how whoever wrote it sees it. */
    private record Written(FilingRecord filing, Filing seen) {}

    private Written commitOrJudgeAgain(Actor actor, Supplier<Writing> judged) {
        for (int attempt = 1; ; attempt++) {
            try {
                return commit(actor, judged.get());
            } catch (Overtaken | UnableToExecuteStatementException failed) {
                if (!(failed instanceof Overtaken) && !Database.duplicateKey(failed)) {
                    throw failed;
                }
                if (attempt == TRIES) {
                    throw (Refusal) Refusal.of(ProblemCode.HELD_BY_ANOTHER, "taken by another meanwhile")
                            .initCause(failed);
                }
            }
        }
    }

    private Written commit(Actor actor, Writing writing) {
        return database.writing(rows -> {
            FilingRecord filing = writing.in(rows).get(0);
            Filing seen = view.of(filing, actor, writing.signature());
            attempts.remember(rows, actor, seen);
            return new Written(filing, seen);
        });
    }

    private FilingRecord mine(Actor actor, String id, Action action, boolean asked) {
        Access.requireFilingRole(actor);
        FilingRecord filing = reading.readable(actor, id);
        PinnedType pinned = archive.pinned(filing.pinned().declaration());
        if (asked && view.platforms(action, filing, actor)) {
            throw Refusal.of(ProblemCode.ACTION_NOT_POSSIBLE, Texts.of("platform-decides.message"))
                    .with("currentStatus", filing.status().name());
        }
        if (asked && !view.his(action, filing, actor)) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "not for this account to do");
        }
        if (!asked || !view.possible(action, filing, pinned.type(), actor)) {
            throw Refusal.of(ProblemCode.ACTION_NOT_POSSIBLE, "not possible in this state")
                    .with("currentStatus", filing.status().name())
                    .with("version", filing.version());
        }
        return filing;
    }

    private static void requireVersion(FilingRecord filing, OptionalLong version) {
        if (version.isEmpty()) {
            throw Refusal.of(ProblemCode.VERSION_MISSING, "say which version was seen");
        }
        if (version.getAsLong() != filing.version()) {
            throw Refusal.of(ProblemCode.STALE_VERSION, "changed by somebody else meanwhile")
                    .with("version", filing.version());
        }
    }

    @Override
    public Filing find(Actor actor, String id) {
        Access.requireFilingRole(actor);
        FilingRecord filing = reading.readable(actor, id);
        filing.person().ifPresent(person -> reads.noted(actor, id));
        return reading.find(actor, filing);
    }

    @Override
    public Page<Filing> list(Actor actor, FilingQuery query, PageRequest page) {
        Access.requireFilingRole(actor);
        return reading.list(actor, query, page);
    }

    @Override
    public List<JournalEntry> journal(Actor actor, String id) {
        Access.requireFilingRole(actor);
        return reading.journal(actor, id);
    }

    @Override
    public Explanation explanation(Actor actor, String id) {
        Access.requireFilingRole(actor);
        return reading.explanation(actor, id);
    }

    @Override
    public Comparison comparison(Actor actor, String id) {
        Access.requireFilingRole(actor);
        return reading.comparison(actor, id);
    }

    @Override
    public Prefill prefill(
            Actor actor,
            String region,
            String type,
            Optional<String> relatesTo,
            Optional<String> idNumber,
            Optional<String> onBehalfOf) {
        Access.requireFilingRole(actor);
        Prefill known = reading.prefill(actor, region, type, relatesTo, idNumber, onBehalfOf);
        return idNumber.map(number -> new NewFiling(
                        region,
                        type,
                        Map.of(Form.ID_TYPE, NationalList.ID_TYPE_RESIDENT, Form.ID_NUMBER, number),
                        relatesTo,
                        onBehalfOf.isPresent() ? Channel.COUNTER : Channel.ONLINE,
                        Optional.empty(),
                        Optional.empty(),
                        onBehalfOf.map(uscc -> new EmployerName(uscc, ""))))
                .map(asked -> known.settling(intake.settled(actor, asked)))
                .orElse(known);
    }
}
