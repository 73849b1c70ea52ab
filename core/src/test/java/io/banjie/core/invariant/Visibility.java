// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Employment;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.api.desk.TaskDesk.Side;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.batch.BatchNews;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.invariant.Town.Person;
import io.banjie.core.ledger.LedgerWindow;
import io.banjie.core.task.TaskLists;
import io.banjie.core.testregion.House;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** INV-12: an employer sees its own and nothing else, a clerk what is routed into its tree; whichever way they look. */
final class Visibility {

    private static final int SMALL_PAGE = 7;
    private static final Set<Status> EMPLOYERS_TURN = Set.of(Status.DRAFT, Status.RETURNED);

    private final Town town;
    private final House house;
    private final Actor actor;
    private final List<FilingRecord> own;

    private Visibility(Town town, Actor actor) {
        this.town = town;
        this.house = town.house;
        this.actor = actor;
        own = town.seen().filings().values().stream()
                .filter(filing -> Forecast.reads(actor, filing))
                .toList();
    }

    static void holds(Town town) {
        for (Actor actor : town.everybody()) {
            Visibility visibility = new Visibility(town, actor);
            visibility.ofLists();
            visibility.ofTasks();
            visibility.ofEmployments();
            town.seen().filings().values().forEach(visibility::ofOne);
        }
    }

    private void ofLists() {
        List<Filing> listed = all(page -> house.door.list(actor, FilingQuery.all(), page));
        assertThat(listed).extracting(Filing::id).containsExactlyInAnyOrderElementsOf(ids(own));
        listed.forEach(filing -> filing.worker()
                .ifPresent(
                        worker -> assertThat(worker.idNumber().contains("*")).isEqualTo(actor.role() == Role.CLERK)));
        for (Person person : Town.PERSONS) {
            assertThat(all(page -> house.door.list(actor, about(person), page)))
                    .extracting(Filing::id)
                    .containsExactlyInAnyOrderElementsOf(ids(own.stream()
                            .filter(filing -> filing.person()
                                    .filter(ref -> ref.key().equals(key(person)))
                                    .isPresent())
                            .toList()));
        }
    }

    private void ofTasks() {
        BatchNews news = new BatchNews(house.database, house.events, house.archive, house.clock);
        TaskLists tasks = house.tasks(news);
        for (Side side : Side.values()) {
            assertThat(all(page -> tasks.list(actor, side, FilingQuery.all(), page)))
                    .extracting(task -> task.filing().orElseThrow().id())
                    .containsExactlyInAnyOrderElementsOf(ids(own.stream()
                            .filter(filing -> isTask(filing) && side == sideOf(filing))
                            .toList()));
        }
        news.stop();
    }

    /** Nothing is picked to be looked at in a region whose clerks decide all. */
    private Side sideOf(FilingRecord filing) {
        return waitsForActor(filing) ? Side.TODO : Side.DONE;
    }

    private boolean isTask(FilingRecord filing) {
        return actor.role() == Role.EMPLOYER
                || filing.routing()
                        .agency()
                        .map(Actor.AgencyRef::id)
                        .equals(actor.agency().map(Actor.AgencyRef::id));
    }

    private boolean waitsForActor(FilingRecord filing) {
        return actor.role() == Role.EMPLOYER
                ? EMPLOYERS_TURN.contains(filing.status())
                : filing.status() == Status.IN_REVIEW;
    }

    private void ofEmployments() {
        LedgerWindow ledger = new LedgerWindow(house.database, house.regions, house.persons);
        for (Person person : Town.PERSONS) {
            Set<String> visible = town.seen().ledger().entrySet().stream()
                    .filter(relation -> relation.getValue().person().equals(key(person)))
                    .map(Map.Entry::getKey)
                    .filter(root -> own.stream()
                            .anyMatch(filing -> filing.chain().root().equals(root)))
                    .collect(Collectors.toSet());
            List<Employment> shown =
                    all(page -> ledger.employments(actor, Optional.of(person.idNumber()), Optional.empty(), page));
            assertThat(shown).extracting(Employment::id).containsExactlyInAnyOrderElementsOf(visible);
        }
    }

    private void ofOne(FilingRecord filing) {
        String id = filing.id();
        boolean may = own.contains(filing);
        List<Function<Actor, Object>> looks = new ArrayList<>(List.of(
                who -> house.door.find(who, id),
                who -> house.door.journal(who, id),
                who -> house.door.explanation(who, id),
                who -> house.door.comparison(who, id),
                who -> house.papers.list(who, id)));
        town.everybody().stream()
                .filter(owner -> Forecast.owns(owner, filing))
                .flatMap(owner -> house.papers.list(owner, id).stream())
                .flatMap(paper -> paper.id().stream())
                .forEach(paper -> looks.add(who -> house.papers.open(who, paper)));
        looks.forEach(look -> {
            Optional<ProblemCode> refused = Optional.ofNullable(
                            catchThrowableOfType(Refusal.class, () -> look.apply(actor)))
                    .map(Refusal::problem);
            assertThat(refused)
                    .as("%s looks at %s", actor.username(), filing)
                    .isEqualTo(may ? Optional.empty() : Optional.of(ProblemCode.NOT_FOUND));
        });
    }

    private String key(Person person) {
        return house.persons.of(person.idType(), person.idNumber());
    }

    private static FilingQuery about(Person person) {
        FilingQuery all = FilingQuery.all();
        return new FilingQuery(
                all.region(),
                all.types(),
                all.statuses(),
                Optional.of(person.idNumber()),
                all.name(),
                all.onRoster(),
                all.inService(),
                all.rosterNumber(),
                all.from(),
                all.to(),
                all.facets());
    }

    private static List<String> ids(List<FilingRecord> filings) {
        return filings.stream().map(FilingRecord::id).toList();
    }

    private static <T> List<T> all(Function<PageRequest, Page<T>> list) {
        List<T> all = new ArrayList<>();
        Page<T> page = list.apply(new PageRequest(SMALL_PAGE, Optional.empty(), true));
        all.addAll(page.items());
        while (page.next().isPresent()) {
            page = list.apply(new PageRequest(SMALL_PAGE, page.next(), false));
            all.addAll(page.items());
        }
        return all;
    }
}
