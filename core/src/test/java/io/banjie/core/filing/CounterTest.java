// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.CounterDesk.Visitor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.Filing.EmployerName;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.JournalEntry;
import io.banjie.api.desk.JournalEntry.Who;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.TaskDesk.Side;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.counter.CounterWindow;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.task.TaskLists;
import io.banjie.core.testregion.City;
import io.banjie.core.testregion.CityRegion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A clerk files on paper's behalf: for the employers of its own office, once, and with a reason where it is late. */
class CounterTest {

    /** Registered where the east proposes itself. */
    private static final String UNIT = "91350100M000100Y43";

    /** Registered in the west. */
    private static final String OTHER_UNIT = "92220102MA15438D0X";

    /** Registered where no office proposes itself. */
    private static final String STRANGER = "91220104MA15XJNYXN";

    private static Refusal refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }

    private static NewFiling atTheCounter(NewFiling online, String uscc, String name, String reason) {
        return new NewFiling(
                online.region(),
                online.type(),
                online.answers(),
                online.relatesTo(),
                Channel.COUNTER,
                Optional.of(reason).filter(words -> !words.isEmpty()),
                Optional.empty(),
                Optional.of(new EmployerName(uscc, name)));
    }

    private static NewFiling hire(City city, String start, String reason) {
        return atTheCounter(city.hire("HERE", start), UNIT, "", reason);
    }

    private static NewFiling leaving(City city, String day) {
        Map<String, Object> answers = Map.of("idNumber", City.PERSON, "terminatedOn", day);
        return atTheCounter(city.request("city-leaving", answers), UNIT, "", "");
    }

    private static FilingQuery of(String uscc, Optional<Channel> channel) {
        FilingQuery all = FilingQuery.all();
        return new FilingQuery(
                all.region(),
                all.types(),
                all.statuses(),
                all.idNumber(),
                all.name(),
                all.onRoster(),
                all.inService(),
                all.rosterNumber(),
                all.from(),
                all.to(),
                all.facets(),
                Optional.of(uscc),
                channel,
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> types(City city, Actor actor, FilingQuery query) {
        return city.house.door.list(actor, query, PageRequest.first()).items().stream()
                .map(Filing::type)
                .toList();
    }

    @OnEachDatabase
    void whatIsLateIsFiledWithAReasonThatStaysInTheJournal(Database database) {
        City city = new City(database);
        city.known(UNIT);
        city.house.clock.set(Instant.parse("2018-09-26T02:00:00Z"));

        Filing filed = city.house.door.file(city.clerk(CityRegion.EAST), hire(city, "2018-06-28", " Forgotten "));

        assertThat(filed.status()).isEqualTo(Status.APPROVED);
        assertThat(filed.channel()).isEqualTo(Channel.COUNTER);
        assertThat(filed.late()).isTrue();
        assertThat(filed.employer().uscc()).isEqualTo(UNIT);
        assertThat(filed.agency()).contains(new AgencyRef(CityRegion.EAST, "East"));
        JournalEntry first =
                city.house.door.journal(city.clerk(CityRegion.EAST), filed.id()).get(0);
        assertThat(first.opinion()).isEqualTo("Forgotten");
        assertThat(first.channel()).contains(Channel.COUNTER);
        assertThat(first.actor().map(Who::username)).contains("clerk-" + CityRegion.EAST);
        assertThat(first.verified()).isTrue();
    }

    @OnEachDatabase
    void withoutAReasonItIsRefusedAtTheReason(Database database) {
        City city = new City(database);
        city.known(UNIT);
        city.house.clock.set(Instant.parse("2018-09-26T02:00:00Z"));
        Actor clerk = city.clerk(CityRegion.EAST);

        Refusal none = refusal(() -> city.house.door.file(clerk, hire(city, "2018-06-28", "")));
        Refusal blank = refusal(() -> city.house.door.preview(clerk, hire(city, "2018-06-28", "  ")));
        Refusal long501 = refusal(() -> city.house.door.file(clerk, hire(city, "2018-06-28", "因".repeat(501))));

        assertThat(none.problem()).isEqualTo(ProblemCode.INVALID_ANSWERS);
        assertThat(none.findings()).extracting(Finding::field).containsExactly("contractStart", "reason");
        assertThat(none.findings()).extracting(Finding::code).containsExactly("late", "reason-missing");
        assertThat(blank.findings()).extracting(Finding::code).contains("reason-missing");
        assertThat(long501.findings()).extracting(Finding::code).contains("reason-too-long");
    }

    @OnEachDatabase
    void inTimeNoReasonIsAskedFor(Database database) {
        City city = new City(database);
        city.known(UNIT);

        Filing filed = city.house.door.file(city.clerk(CityRegion.EAST), hire(city, "2018-07-01", ""));

        assertThat(filed.late()).isFalse();
        assertThat(filed.warnings()).isEmpty();
    }

    @OnEachDatabase
    void onlyTheOfficeFilesThatHasTheEmployersFilings(Database database) {
        City city = new City(database);
        city.house.door.file(city.employer(UNIT), city.profile("profile", "Works", CityRegion.WEST));

        Refusal east = refusal(() -> city.house.door.file(city.clerk(CityRegion.EAST), hire(city, "2018-07-01", "")));
        Refusal above = refusal(() -> city.house.door.file(city.clerk("970000"), hire(city, "2018-07-01", "")));

        assertThat(east.problem()).isEqualTo(ProblemCode.FORBIDDEN);
        assertThat(east.particulars()).containsEntry("agency", new AgencyRef(CityRegion.WEST, "West"));
        assertThat(above.problem()).isEqualTo(ProblemCode.FORBIDDEN);
        assertThat(city.house.door.file(city.clerk(CityRegion.WEST), hire(city, "2018-07-01", "")))
                .isNotNull();
    }

    @OnEachDatabase
    void aClerkFilesNothingOnlineAndAnEmployerNothingForOthers(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);
        NewFiling counter = hire(city, "2018-07-01", "");
        NewFiling forOthers = new NewFiling(
                counter.region(),
                counter.type(),
                counter.answers(),
                counter.relatesTo(),
                Channel.ONLINE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new EmployerName(OTHER_UNIT, "")));
        Actor clerk = city.clerk(CityRegion.EAST);

        assertThat(refusal(() -> city.house.door.file(clerk, city.hire("HERE", "2018-07-01")))
                        .problem())
                .isEqualTo(ProblemCode.FORBIDDEN);
        assertThat(refusal(() -> city.house.door.file(employer, counter)).problem())
                .isEqualTo(ProblemCode.FORBIDDEN);
        assertThat(refusal(() -> city.house.door.file(employer, forOthers)).problem())
                .isEqualTo(ProblemCode.FORBIDDEN);
        assertThat(refusal(() -> city.house.door.file(
                                clerk,
                                atTheCounter(city.profile("profile-change", "Works", CityRegion.EAST), UNIT, "", "")))
                        .problem())
                .as("a type that nobody files at the counter")
                .isEqualTo(ProblemCode.FORBIDDEN);
    }

    @OnEachDatabase
    void anEmployerThatNobodyKnowsIsMadeKnownWithItsFirstFiling(Database database) {
        City city = new City(database);
        Actor clerk = city.clerk(CityRegion.EAST);
        NewFiling nameless = hire(city, "2018-07-01", "");

        Refusal refusal = refusal(() -> city.house.door.file(clerk, nameless));
        Filing filed = city.house.door.file(
                clerk, atTheCounter(city.hire("HERE", "2018-07-01"), " 91350100m000100y43 ", " Works ", ""));

        assertThat(refusal.findings()).extracting(Finding::field).contains("employerName");
        assertThat(filed.employer()).isEqualTo(new EmployerName(UNIT, "Works"));
        assertThat(filed.warnings()).extracting(Finding::code).containsExactly("profile-missing");
        Actor employer = city.employer(UNIT);
        assertThat(employer.employer().map(Actor.EmployerRef::name)).contains("Works");
        assertThat(types(city, employer, FilingQuery.all())).containsExactly("city-hire");
    }

    @OnEachDatabase
    void whoeverIsRegisteredElsewhereTellsOfItselfFirst(Database database) {
        City city = new City(database);
        Actor clerk = city.clerk(CityRegion.EAST);

        Refusal refusal = refusal(() ->
                city.house.door.file(clerk, atTheCounter(city.hire("HERE", "2018-07-01"), STRANGER, "Strangers", "")));
        Filing told = city.house.door.file(
                clerk, atTheCounter(city.profile("profile", "Strangers", CityRegion.EAST), STRANGER, "", ""));

        assertThat(refusal.problem()).isEqualTo(ProblemCode.FORBIDDEN);
        assertThat(told.agency()).contains(new AgencyRef(CityRegion.EAST, "East"));
        assertThat(told.employer()).isEqualTo(new EmployerName(STRANGER, "Strangers"));
    }

    @OnEachDatabase
    void noCreditCodeIsRefusedAtItsMember(Database database) {
        City city = new City(database);
        Actor clerk = city.clerk(CityRegion.EAST);
        NewFiling online = city.hire("HERE", "2018-07-01");
        NewFiling nobody = new NewFiling(
                online.region(), online.type(), online.answers(), Optional.empty(), Channel.COUNTER, Optional.empty());

        assertThat(refusal(() -> city.house.door.file(clerk, nobody)).findings())
                .extracting(Finding::field)
                .containsExactly("onBehalfOf");
        assertThat(refusal(() -> city.house.door.file(clerk, atTheCounter(online, "91350100M000100Y44", "Works", "")))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("on-behalf-invalid");
    }

    @OnEachDatabase
    void whatIsInForceIsPrintedAndNotFiledAgain(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);
        Filing hired = city.house.door.file(employer, city.hire("HERE", "2018-06-20"));
        Actor clerk = city.clerk(CityRegion.EAST);

        Refusal sameDay = refusal(() -> city.house.door.file(clerk, hire(city, "2018-06-20", "")));
        Refusal otherDay = refusal(() -> city.house.door.preview(clerk, hire(city, "2018-06-21", "")));
        Filing left = city.house.door.file(clerk, leaving(city, "2018-06-30"));
        Refusal leftTwice = refusal(() -> city.house.door.file(clerk, leaving(city, "2018-06-29")));

        assertThat(List.of(sameDay, otherDay, leftTwice))
                .extracting(Refusal::code)
                .containsOnly("already-filed");
        assertThat(sameDay.problem().status()).isEqualTo(409);
        assertThat(sameDay.particulars())
                .containsEntry("filing", hired.id())
                .containsEntry("serialNumber", hired.serialNumber());
        assertThat(otherDay.particulars()).containsEntry("filing", hired.id());
        assertThat(leftTwice.particulars()).containsEntry("filing", left.id());
        assertThat(types(city, clerk, FilingQuery.all())).containsExactly("city-leaving", "city-hire", "profile");
        assertThat(city.house.door.file(clerk, hire(city, "2018-07-01", "")).status())
                .as("hired again after having left")
                .isEqualTo(Status.APPROVED);
    }

    @OnEachDatabase
    void aPersonWhoIsEmployedElsewhereIsNoRepetition(Database database) {
        City city = new City(database);
        city.house.door.file(city.known(OTHER_UNIT), city.hire("HERE", "2018-06-20"));
        city.known(UNIT);

        Refusal refusal = refusal(() -> city.house.door.file(
                city.clerk(CityRegion.EAST), atTheCounter(city.hire("HERE", "2018-07-01"), UNIT, "", "")));

        assertThat(refusal.problem()).isEqualTo(ProblemCode.HELD_BY_ANOTHER);
        assertThat(refusal.particulars()).doesNotContainKey("filing");
    }

    @OnEachDatabase
    void clerksFindWhatWasDecidedAtOnceAndNobodyDecidesIt(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);
        city.known(OTHER_UNIT);
        Filing hired = city.house.door.file(employer, city.hire("HERE", "2018-07-01"));
        Actor clerk = city.clerk(CityRegion.EAST);
        TaskLists tasks = city.house.tasks();

        assertThat(types(city, clerk, of(UNIT, Optional.empty()))).containsExactly("city-hire", "profile");
        assertThat(types(city, clerk, of(OTHER_UNIT, Optional.of(Channel.ONLINE))))
                .containsExactly("profile");
        assertThat(types(city, clerk, of(UNIT, Optional.of(Channel.COUNTER)))).isEmpty();
        assertThat(types(city, city.clerk(CityRegion.WEST), of(UNIT, Optional.empty())))
                .isEmpty();
        assertThat(city.house.door.find(clerk, hired.id()).availableActions()).isEmpty();
        assertThat(city.house.door.find(clerk, hired.id()).followUps())
                .as("only what is filed at the counter")
                .containsExactly("city-leaving");
        assertThat(city.house
                        .door
                        .list(clerk, of(UNIT, Optional.empty()), PageRequest.first())
                        .items())
                .extracting(Filing::followUps)
                .containsExactly(List.of("city-leaving"), List.of());
        assertThat(refusal(() -> city.house.door.act(clerk, hired.id(), FilingAction.of(Action.APPROVE)))
                        .problem())
                .isEqualTo(ProblemCode.ACTION_NOT_POSSIBLE);
        for (Side side : Side.values()) {
            assertThat(tasks.list(clerk, side, FilingQuery.all(), PageRequest.first())
                            .items())
                    .isEmpty();
        }
    }

    @OnEachDatabase
    void aClerkSeesWhoComesBeforeFiling(Database database) {
        City city = new City(database);
        CounterWindow window = new CounterWindow(database, city.house.regions, city.house.clock);
        Actor clerk = city.clerk(CityRegion.EAST);

        Visitor unknown = window.employer(clerk, CityRegion.CODE, UNIT.toLowerCase(java.util.Locale.ROOT));
        city.known(UNIT);
        Visitor known = window.employer(clerk, CityRegion.CODE, UNIT);
        Refusal others = refusal(() -> window.employer(clerk, CityRegion.CODE, OTHER_UNIT));

        assertThat(unknown)
                .isEqualTo(new Visitor(
                        UNIT,
                        "",
                        false,
                        0,
                        Optional.empty(),
                        Optional.of(new AgencyRef(CityRegion.EAST, "East")),
                        Optional.empty()));
        assertThat(known.known()).isTrue();
        assertThat(known.name()).isEqualTo("Works");
        assertThat(known.profile()).isPresent();
        assertThat(others.problem()).isEqualTo(ProblemCode.FORBIDDEN);
        assertThat(others.particulars()).containsEntry("agency", new AgencyRef(CityRegion.WEST, "West"));
        assertThat(refusal(() -> window.employer(clerk, CityRegion.CODE, "1")).findings())
                .extracting(Finding::field)
                .containsExactly("uscc");
        assertThat(refusal(() -> window.employer(city.employer(UNIT), CityRegion.CODE, UNIT))
                        .problem())
                .isEqualTo(ProblemCode.FORBIDDEN);
        assertThat(refusal(() -> window.employer(clerk, "000000", UNIT)).problem())
                .isEqualTo(ProblemCode.NOT_FOUND);
    }

    @OnEachDatabase
    void aFormAtTheCounterBeginsWithWhatTheHireSaid(Database database) {
        City city = new City(database);
        Filing hired = city.house.door.file(city.known(UNIT), city.hire("HERE", "2018-06-20"));
        Actor clerk = city.clerk(CityRegion.EAST);

        Map<String, Object> known = city.house
                .door
                .prefill(
                        clerk,
                        CityRegion.CODE,
                        "city-leaving",
                        Optional.empty(),
                        Optional.of(City.PERSON),
                        Optional.of(UNIT))
                .answers();

        assertThat(known).containsEntry("place", "HERE").containsEntry("since", "2018-06-20");
        assertThat(refusal(() -> city.house.door.prefill(
                                city.clerk(CityRegion.WEST),
                                CityRegion.CODE,
                                "city-leaving",
                                Optional.of(hired.id()),
                                Optional.empty(),
                                Optional.of(UNIT)))
                        .problem())
                .isEqualTo(ProblemCode.FORBIDDEN);
    }
}
