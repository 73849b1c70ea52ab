// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.desk.Content;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.api.desk.Roster;
import io.banjie.api.desk.RosterDesk;
import io.banjie.api.region.document.RosterKind;
import io.banjie.core.attempt.Attempts;
import io.banjie.core.document.CheckAddress;
import io.banjie.core.document.FileName;
import io.banjie.core.document.Press;
import io.banjie.core.employer.Employers;
import io.banjie.core.filing.Access;
import io.banjie.core.journal.ReadJournal;
import io.banjie.core.number.Sequences;
import io.banjie.core.region.Region;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.region.Regions;
import io.banjie.core.roster.RosterRows.Row;
import io.banjie.core.store.Database;
import io.banjie.core.store.Identifiers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Previews, saves, lists and hands out rosters. Needs no bundle of any region. */
@Component(service = RosterDesk.class)
public final class RosterBook implements RosterDesk {

    private static final int TRIES = 3;

    private final Database database;
    private final Regions regions;
    private final Attempts attempts;
    private final ReadJournal reads;
    private final Clock clock;
    private final Access access;
    private final Selector selector;
    private final Drafts drafts;
    private final Drawing drawing;
    private final RosterFiles files;
    private final Saving saving;

    /** The book over the tables. */
    @Activate
    public RosterBook(
            @Reference Database database,
            @Reference Regions regions,
            @Reference RegionArchive archive,
            @Reference Sequences sequences,
            @Reference Attempts attempts,
            @Reference Press press,
            @Reference CheckAddress address,
            @Reference ReadJournal reads,
            @Reference Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.regions = Objects.requireNonNull(regions, "regions");
        this.attempts = Objects.requireNonNull(attempts, "attempts");
        this.reads = Objects.requireNonNull(reads, "reads");
        this.clock = Objects.requireNonNull(clock, "clock");
        access = new Access(regions);
        selector = new Selector(archive);
        drafts = new Drafts(archive);
        drawing = new Drawing(press);
        files = new RosterFiles(database, regions, drawing);
        saving = new Saving(database, sequences, attempts, address);
    }

    /**
     * What a roster would be.
     *
     * @param selection its filings
     * @param model what it says, number and check address empty
     * @param at when it was made up
     */
    private record Draft(Selection selection, Map<String, Object> model, Instant at) {
        RosterKind kind() {
            return selection.kind();
        }
    }

    @Override
    public Content preview(Actor actor, String region, String kind, List<String> filings) {
        EmployerRef employer = requireOwner(actor, region);
        Draft draft = draft(employer, known(region), kind, filings);
        byte[] page = drawing.trial(draft.selection, Watermark.on(draft.kind().template()), draft.model, draft.at);
        String name = FileName.of(draft.kind().label(), Watermark.word(), RosterFormat.PDF.word());
        return new Content(name, RosterFormat.PDF.mediaType(), page);
    }

    @Override
    public Content print(Actor actor, String region, String kind, List<String> filings, String format) {
        EmployerRef employer = requireOwner(actor, region);
        Region known = known(region);
        RosterKind declared = kind(known, kind);
        RosterFormat wanted = format(format);
        return listed(
                draft(employer, known, (handle, ofToday) -> selector.list(handle, known, declared, ofToday, filings)),
                wanted);
    }

    @Override
    public Content printBatch(Actor actor, String batch, String kind, String format) {
        ListedBatch listed = Optional.of(batch)
                .filter(Identifiers::plausible)
                .flatMap(id -> database.read(handle -> ListedBatch.find(handle, id)))
                .filter(found -> actor.employer()
                        .map(EmployerRef::id)
                        .filter(found.employer()::equals)
                        .isPresent())
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "no such batch"));
        EmployerRef employer = requireOwner(actor, listed.region());
        Region known = known(listed.region());
        RosterKind declared = kind(known, kind);
        RosterFormat wanted = format(format);
        int most = wanted == RosterFormat.PDF ? MOST_LINES : MOST_ROWS;
        Draft draft = draft(
                employer, known, (handle, ofToday) -> selector.listOf(handle, known, declared, ofToday, listed, most));
        draft.model.put("serialNumber", listed.serialNumber());
        return listed(draft, wanted);
    }

    private Content listed(Draft draft, RosterFormat format) {
        byte[] bytes =
                switch (format) {
                    case PDF -> drawing.trial(draft.selection, draft.kind().template(), draft.model, draft.at);
                    case XLSX -> drawing.xlsx(RosterSheet.of(draft.model, draft.at));
                };
        String serialNumber = String.valueOf(draft.model.get("serialNumber"));
        String known = serialNumber.isEmpty() ? String.valueOf(draft.model.get("savedOn")) : serialNumber;
        String name = FileName.of(draft.kind().label(), known, format.word());
        return new Content(name, format.mediaType(), bytes);
    }

    private static RosterFormat format(String word) {
        return RosterFormat.named(word)
                .orElseThrow(() -> Refusal.of(ProblemCode.MALFORMED, "rosters come as pdf or xlsx"));
    }

    @Override
    public Roster save(Actor actor, String region, String kind, List<String> filings) {
        EmployerRef employer = requireOwner(actor, region);
        Region known = known(region);
        return attempts.once(actor, Roster.class, () -> saved(actor, employer, known, kind, filings));
    }

    /** What cannot be drawn is not saved; filings that moved meanwhile are judged again. */
    private Roster saved(Actor actor, EmployerRef employer, Region region, String kind, List<String> filings) {
        for (int attempt = 1; ; attempt++) {
            Draft draft = draft(employer, region, kind, filings);
            drawing.trial(draft.selection, draft.kind().template(), draft.model, draft.at);
            try {
                return saving.save(actor, draft.selection, draft.model, draft.at);
            } catch (Refusal refused) {
                if (refused.problem() != ProblemCode.STALE_VERSION || attempt == TRIES) {
                    throw refused;
                }
            }
        }
    }

    private Draft draft(EmployerRef employer, Region region, String kindId, List<String> filings) {
        RosterKind kind = kind(region, kindId);
        return draft(employer, region, (handle, ofToday) -> selector.select(handle, region, kind, ofToday, filings));
    }

    private static RosterKind kind(Region region, String id) {
        return region.declaration()
                .rosterKind(id)
                .orElseThrow(() -> Selector.refused(List.of(Selector.TEXTS.error("kind", "roster-kind-unknown"))));
    }

    private Draft draft(EmployerRef employer, Region region, BiFunction<Handle, EmployerRef, Selection> selecting) {
        Instant now = clock.instant();
        return database.read(handle -> {
            EmployerRef ofToday = Employers.byId(handle, employer.id()).orElse(employer);
            Selection selection = selecting.apply(handle, ofToday);
            Map<String, Object> model =
                    new LinkedHashMap<>(drafts.model(handle, selection, LocalDate.ofInstant(now, region.zone())));
            List.of("number", "checkUrl", "checkCode").forEach(name -> model.put(name, ""));
            return new Draft(selection, model, now);
        });
    }

    private static EmployerRef requireOwner(Actor actor, String region) {
        if (actor.role() != Role.EMPLOYER) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "only employers make rosters");
        }
        if (actor.region().filter(region::equals).isEmpty()) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "an account of another region");
        }
        return actor.employer().orElseThrow(() -> Refusal.of(ProblemCode.FORBIDDEN, "account without an employer"));
    }

    private Region known(String code) {
        return regions.known(code).orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "no such region"));
    }

    @Override
    public Page<Roster> list(Actor actor, Optional<String> region, Optional<String> kind, PageRequest page) {
        Access.requireFilingRole(actor);
        return database.read(handle -> new RosterPages(access, actor).page(handle, region, kind, page));
    }

    @Override
    public Content document(Actor actor, String roster, String format) {
        Roster saved = readable(actor, roster).roster();
        RosterFormat wanted = format(format);
        byte[] bytes = files.of(saved, wanted);
        reads.noted(actor, roster);
        return new Content(FileName.of(saved.kindLabel(), saved.number(), wanted.word()), wanted.mediaType(), bytes);
    }

    private Row readable(Actor actor, String id) {
        Access.requireFilingRole(actor);
        return Optional.of(id)
                .filter(Identifiers::plausible)
                .flatMap(plausible -> database.read(handle -> RosterRows.find(handle, plausible)))
                .filter(row -> reads(actor, row))
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "no such roster"));
    }

    private boolean reads(Actor actor, Row row) {
        boolean sameRegion =
                actor.region().filter(row.roster().region()::equals).isPresent();
        boolean own = actor.role() == Role.EMPLOYER
                ? actor.employer()
                        .map(EmployerRef::id)
                        .filter(row.employer()::equals)
                        .isPresent()
                : row.agency().filter(access.tree(actor)::contains).isPresent();
        return sameRegion && own;
    }
}
