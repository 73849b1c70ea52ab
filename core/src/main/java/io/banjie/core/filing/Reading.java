// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Comparison;
import io.banjie.api.desk.Explanation;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.FilingSignature;
import io.banjie.api.desk.JournalEntry;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.Prefill;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Worker;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.core.employer.Employers;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.notice.SentNotices;
import io.banjie.core.person.PersonKeys;
import io.banjie.core.region.Region;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Database;
import io.banjie.core.store.Identifiers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that is read of filings; needs no bundle of any region. */
final class Reading {

    private final Database database;
    private final Regions regions;
    private final RegionArchive archive;
    private final Access access;
    private final FilingView view;
    private final SignatureReading signatures;
    private final FilingSearch search;
    private final FollowUps followUps;
    private final Prefills prefills;

    Reading(
            Database database,
            Regions regions,
            RegionArchive archive,
            Access access,
            FilingView view,
            SignatureReading signatures,
            PersonKeys persons,
            Clock clock) {
        this.database = database;
        this.regions = regions;
        this.archive = archive;
        this.access = access;
        this.view = view;
        this.signatures = signatures;
        search = new FilingSearch(access, persons, regions);
        followUps = new FollowUps(access, regions, clock);
        prefills = new Prefills(persons, clock);
    }

    /**
     * The filing of this id.
     *
     * @throws Refusal NOT_FOUND when there is none or the actor may not know of it
     */
    FilingRecord readable(Actor actor, String id) {
        if (!Identifiers.plausible(id)) {
            throw Access.unknown();
        }
        return access.readable(
                actor, database.read(handle -> Filings.find(handle, id)).orElseThrow(Access::unknown));
    }

    /** The signature under which a filing stands; nothing is read where its type is not signed. */
    Optional<FilingSignature> signature(FilingRecord filing) {
        return type(filing).signed() ? database.read(handle -> signatures.of(handle, filing)) : Optional.empty();
    }

    /** The filing of this id in full, as {@link #readable} finds it. */
    Filing find(Actor actor, FilingRecord filing) {
        return database.read(handle -> view.of(
                filing,
                actor,
                signatures.of(handle, filing),
                followUps.on(handle, actor, List.of(filing)).get(filing.id()),
                SentNotices.of(handle, filing.id(), type(filing))));
    }

    Page<Filing> list(Actor actor, FilingQuery query, PageRequest page) {
        return database.read(handle -> {
            Page<FilingRecord> found = search.newestFirst(handle, actor, query, page);
            Map<String, List<String>> following = followUps.on(handle, actor, found.items());
            return new Page<>(
                    found.items().stream()
                            .map(filing -> view.listed(filing, actor, following.get(filing.id())))
                            .toList(),
                    found.next(),
                    found.total());
        });
    }

    List<JournalEntry> journal(Actor actor, String id) {
        FilingRecord filing = readable(actor, id);
        FilingType type = type(filing);
        return database.read(handle -> signatures.entries(handle, filing)).stream()
                .map(entry -> JournalView.of(entry, type))
                .toList();
    }

    Explanation explanation(Actor actor, String id) {
        FilingRecord filing = readable(actor, id);
        return new Explanation(
                filing.pinned().formVersion(),
                filing.pinned().pluginVersion(),
                filing.times().submitted(),
                database.read(handle -> Submissions.lastExamined(handle, regions, type(filing), id))
                        .orElse(List.of()));
    }

    Comparison comparison(Actor actor, String id) {
        FilingRecord filing = readable(actor, id);
        Region region = regions.known(filing.pinned().region()).orElseThrow(Access::unknown);
        if (type(filing).effect() instanceof Effect.Corrects corrects) {
            return mended(filing, corrects, region);
        }
        Optional<FilingRecord> before = filing.chain()
                .relatesTo()
                .filter(old -> type(filing).replaces())
                .or(() -> filing.chain().supersedes())
                .flatMap(old -> database.read(handle -> Filings.find(handle, old)));
        return Comparing.of(filing.id(), before, filing.answers(), type(filing).form(), region.labels());
    }

    /** The filing that is mended beside what it would become; beside nothing where it is to be revoked. */
    private Comparison mended(FilingRecord correction, Effect.Corrects corrects, Region region) {
        FilingRecord original = correction
                .chain()
                .relatesTo()
                .flatMap(old -> database.read(handle -> Filings.find(handle, old)))
                .orElseThrow(Access::unknown);
        FilingType type = type(original);
        Amendment amendment = new Amendment(corrects, correction.answers(), original, type);
        LocalDate day = LocalDate.ofInstant(correction.times().received(), region.zone());
        Answers after = amendment.amends() ? amendment.answers(region, day).answers() : Answers.NONE;
        return Comparing.of(correction.id(), Optional.of(original), after, type.form(), region.labels());
    }

    private FilingType type(FilingRecord filing) {
        return archive.pinned(filing.pinned().declaration()).type();
    }

    Prefill prefill(
            Actor actor,
            String code,
            String typeId,
            Optional<String> relatesTo,
            Optional<String> idNumber,
            Optional<String> onBehalfOf) {
        Region region = regions.known(code).orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "no such region"));
        if (actor.region().filter(code::equals).isEmpty()) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "an account of another region");
        }
        FilingType type = region.type(typeId)
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "no such type"))
                .type();
        Actor.EmployerRef employer = onBehalfOf.isPresent()
                ? served(actor, region, type, onBehalfOf.get())
                : actor.employer().orElseThrow(() -> Refusal.of(ProblemCode.FORBIDDEN, "only employers file"));
        Optional<FilingRecord> source = relatesTo.isPresent()
                ? relatesTo
                        .map(id -> ofEmployer(readable(actor, id), employer))
                        .map(named -> database.read(handle -> prefills.inForce(handle, type, named)))
                : database.read(handle -> prefills.known(handle, code, employer, type, idNumber));
        Optional<String> profile = database.read(handle -> Employers.profile(handle, code, employer.id()))
                .map(Employers.ProfileRef::filing);
        return new Prefill(
                prefills.answers(type, source, profile.isPresent(), employer),
                source.map(FilingRecord::id),
                source.flatMap(FilingRecord::person).map(Reading::worker),
                Map.of(),
                type.foundation().ofFiling()
                        ? source.map(filing -> prefills.words(filing, type(filing), region.labels()))
                                .orElse(Map.of())
                        : Map.of());
    }

    /** The employer for which a clerk files at the counter; one that is not known has no name and nothing. */
    private Actor.EmployerRef served(Actor clerk, Region region, FilingType type, String typed) {
        if (!type.counter()) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "not filed at the counter");
        }
        String uscc = Counter.code(typed);
        return database.read(handle -> {
            Optional<Actor.EmployerRef> known = Employers.byCode(handle, uscc);
            Offices offices = Offices.of(handle, region, uscc, known.map(Actor.EmployerRef::id));
            Optional<Actor.AgencyRef> office = offices.withCounter();
            // Whom no office has yet may tell of itself anywhere; nothing else is known of it.
            if (office.isPresent() || !(type.effect() instanceof Effect.SetsProfile)) {
                access.requireOffice(clerk, office);
            }
            return known.orElse(new Actor.EmployerRef("", uscc, ""));
        });
    }

    private static FilingRecord ofEmployer(FilingRecord filing, Actor.EmployerRef employer) {
        if (!filing.employer().id().equals(employer.id())) {
            throw Access.unknown();
        }
        return filing;
    }

    private static Worker worker(PersonRef person) {
        return new Worker(person.name(), person.idType(), person.idNumber());
    }
}
