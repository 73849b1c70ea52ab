// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.task;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.FilingDesk;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.api.desk.Subscription;
import io.banjie.api.desk.Task;
import io.banjie.api.desk.TaskDesk;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.batch.UnitTasks;
import io.banjie.core.event.FilingEvents;
import io.banjie.core.filing.Access;
import io.banjie.core.filing.Criteria;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.FilingSearch;
import io.banjie.core.filing.FilingView;
import io.banjie.core.filing.Reviewer;
import io.banjie.core.filing.UndoWindow;
import io.banjie.core.person.PersonKeys;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** To-do and done lists straight from the filing table: the waiting row is the queue. */
@Component(service = TaskDesk.class)
public final class TaskLists implements TaskDesk {

    private static final int MOST_AT_ONCE = 200;
    private static final Set<Status> EMPLOYERS_TURN = EnumSet.of(Status.DRAFT, Status.RETURNED);
    private static final Set<Status> CLERKS_TURN = EnumSet.of(Status.IN_REVIEW);

    /** What was decided at once, or is decided by the platform, is no clerk's task. */
    private static final String CLERKS = "reviewer = 'AGENCY'";

    private static final String PICKED = "reviewer = 'SAMPLED'";

    private static final Set<Reviewer> TOLD = EnumSet.of(Reviewer.AGENCY, Reviewer.SAMPLED, Reviewer.CHECKED);

    private final Database database;
    private final Regions regions;
    private final FilingDesk filings;
    private final TaskNews news;
    private final Access access;
    private final FilingView view;
    private final FilingSearch search;
    private final UnitLines units;
    private final Clock clock;

    /** Lists over the tables. */
    @Activate
    public TaskLists(
            @Reference Database database,
            @Reference Regions regions,
            @Reference RegionArchive archive,
            @Reference UndoWindow undoing,
            @Reference PersonKeys persons,
            @Reference FilingDesk filings,
            @Reference FilingEvents events,
            @Reference UnitTasks units,
            @Reference Clock clock) {
        this.database = database;
        this.regions = regions;
        this.filings = filings;
        news = new TaskNews(database, events, clock);
        this.clock = clock;
        this.units = new UnitLines(database, regions, units);
        access = new Access(regions);
        view = new FilingView(access, archive, undoing);
        search = new FilingSearch(access, persons, regions);
    }

    @Override
    public Page<Task> list(Actor actor, Side side, FilingQuery query, PageRequest page) {
        Access.requireFilingRole(actor);
        Criteria criteria = search.criteria(actor, query);
        if (side == Side.SAMPLES) {
            return samples(actor, criteria, page);
        }
        Set<Status> turn = actor.role() == Role.CLERK ? CLERKS_TURN : EMPLOYERS_TURN;
        Set<Status> wanted = side == Side.TODO ? turn : EnumSet.complementOf(EnumSet.copyOf(turn));
        criteria.among("status", "side", wanted.stream().map(Enum::name).toList());
        if (actor.role() == Role.CLERK) {
            criteria.among("agency", "own", access.decidesFor(actor)).and(CLERKS);
        }
        if (actor.role() == Role.EMPLOYER && units.fits(query)) {
            return units.among(actor, side, query, page, (handle, own) -> {
                criteria.and("unit = ''");
                return tasks(actor, search.newestFirst(handle, criteria, own));
            });
        }
        boolean queue = side == Side.TODO && actor.role() == Role.CLERK;
        return tasks(
                actor,
                database.read(handle -> queue
                        ? search.oldestFirst(handle, criteria, page)
                        : search.newestFirst(handle, criteria, page)));
    }

    private Page<Task> samples(Actor actor, Criteria criteria, PageRequest page) {
        if (actor.role() != Role.CLERK) {
            return Page.whole(List.of());
        }
        criteria.among("agency", "own", access.decidesFor(actor)).and(PICKED);
        return tasks(actor, database.read(handle -> search.newestFirst(handle, criteria, page)));
    }

    private Page<Task> tasks(Actor actor, Page<FilingRecord> found) {
        LocalDate today = today(actor);
        return new Page<>(
                found.items().stream()
                        .map(filing -> task(view.listed(filing, actor), today))
                        .toList(),
                found.next(),
                found.total());
    }

    private LocalDate today(Actor actor) {
        ZoneId zone = actor.region()
                .flatMap(regions::known)
                .map(region -> region.zone())
                .orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static Task task(Filing filing, LocalDate today) {
        boolean waiting = filing.status().isOpen();
        boolean overdue = waiting && filing.dueOn().filter(today::isAfter).isPresent();
        return new Task(
                Optional.of(filing),
                Optional.empty(),
                filing.resultLabel(),
                filing.returned(),
                filing.opinion(),
                filing.dueOn(),
                overdue);
    }

    @Override
    public List<Outcome> decide(Actor actor, List<Chosen> chosen, FilingAction action) {
        if (chosen.isEmpty() || chosen.size() > MOST_AT_ONCE) {
            throw Refusal.of(ProblemCode.MALFORMED, "1 to " + MOST_AT_ONCE + " filings at once");
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Chosen filing : chosen) {
            outcomes.add(decideOne(actor, filing, action));
        }
        return outcomes;
    }

    private Outcome decideOne(Actor actor, Chosen chosen, FilingAction action) {
        OptionalLong version = chosen.version() < 0 ? OptionalLong.empty() : OptionalLong.of(chosen.version());
        FilingAction one =
                new FilingAction(action.action(), action.opinion(), action.reason(), action.agency(), version);
        try {
            filings.act(actor.attempting(actor.attempt().about(chosen.id())), chosen.id(), one);
            return new Outcome(chosen.id(), Optional.empty());
        } catch (Refusal refusal) {
            return new Outcome(chosen.id(), Optional.of(refusal));
        }
    }

    /** A clerk is not told of what was decided at once, or is by the platform without being picked. */
    private static boolean concerns(Actor actor, FilingRecord filing) {
        return actor.role() != Role.CLERK || TOLD.contains(filing.routing().reviewer());
    }

    @Override
    public Subscription subscribe(Actor actor, Consumer<Change> listener) {
        Access.requireFilingRole(actor);
        Consumer<FilingRecord> mine = filing -> {
            if (access.reads(actor, filing) && concerns(actor, filing)) {
                listener.accept(new Change(
                        filing.id(),
                        filing.chain().batch(),
                        filing.status().name(),
                        filing.routing().agency().map(Actor.AgencyRef::id).orElse("")));
            }
        };
        Subscription ofUnits = units.watch(actor, listener);
        Subscription ofFilings = news.watch(mine);
        return () -> {
            ofFilings.close();
            ofUnits.close();
        };
    }

    /** Ends telling. */
    @Deactivate
    public void stop() {
        news.stop();
    }
}
