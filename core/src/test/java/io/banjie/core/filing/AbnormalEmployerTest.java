// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Applicant;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.CounterDesk.Abnormality;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.Filing.EmployerName;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.JournalEntry;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.counter.CounterWindow;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.City;
import io.banjie.core.testregion.CityRegion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** An employer that does not act any more is flagged; until the flag is taken away its workers apply for themselves. */
class AbnormalEmployerTest {

    private static final String UNIT = "91350100M000100Y43";
    private static final String STRANGER = "91220104MA15XJNYXN";

    private static Refusal refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }

    private static CounterWindow window(City city) {
        return new CounterWindow(city.house.database, city.house.regions, city.house.clock);
    }

    private static void flag(City city, boolean abnormal, String reason) {
        window(city).flag(city.clerk(CityRegion.EAST), CityRegion.CODE, UNIT, abnormal, reason);
    }

    private static NewFiling byTheWorker(NewFiling online, String reason) {
        return new NewFiling(
                online.region(),
                online.type(),
                online.answers(),
                online.relatesTo(),
                Channel.COUNTER,
                Optional.of(reason),
                Optional.empty(),
                Optional.of(new EmployerName(UNIT, "")),
                Applicant.WORKER);
    }

    private static NewFiling leaving(City city, String reason) {
        Map<String, Object> answers = Map.of("idNumber", City.PERSON, "terminatedOn", "2018-06-30");
        return byTheWorker(city.request("city-leaving", answers), reason);
    }

    private static List<String> bodies(Database database) {
        return database.read(handle -> handle.createQuery("select body from employer_condition order by seq")
                .map((row, context) -> row.getString("body"))
                .list());
    }

    @OnEachDatabase
    void aFlagTellsSinceWhenWhyAndByWhomAndEveryChangeIsKept(Database database) {
        City city = new City(database);
        city.known(UNIT);
        Instant first = city.house.clock.instant();
        Actor clerk = city.clerk(CityRegion.EAST);

        flag(city, true, " Nobody there ");
        flag(city, true, "Nobody there");
        city.house.clock.set(first.plus(Duration.ofDays(1)));
        flag(city, true, "Answer of the inspectors");
        Abnormality flagged =
                window(city).employer(clerk, CityRegion.CODE, UNIT).abnormal().orElseThrow();
        flag(city, false, "Back again");
        flag(city, false, "Not flagged at all");

        assertThat(flagged.since()).isEqualTo(first);
        assertThat(flagged.reason()).isEqualTo("Answer of the inspectors");
        assertThat(flagged.by().username()).isEqualTo(clerk.username());
        assertThat(window(city).employer(clerk, CityRegion.CODE, UNIT).abnormal())
                .isEmpty();
        assertThat(bodies(database))
                .satisfiesExactly(
                        body -> assertThat(body).contains("\"Nobody there\"", "\"seq\":1", clerk.username()),
                        body -> assertThat(body).contains("Answer of the inspectors", "\"abnormal\":true"),
                        body -> assertThat(body).contains("Back again", "\"abnormal\":false", "\"seq\":3"));
    }

    @OnEachDatabase
    void onlyTheOfficeThatHasTheFilingsFlagsAndOnlyWithAReason(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);
        Actor clerk = city.clerk(CityRegion.EAST);
        CounterWindow window = window(city);

        Refusal other =
                refusal(() -> window.flag(city.clerk(CityRegion.WEST), CityRegion.CODE, UNIT, true, "Nobody there"));
        Refusal itself = refusal(() -> window.flag(employer, CityRegion.CODE, UNIT, false, "Back"));
        Refusal nobodys = refusal(() -> window.flag(clerk, CityRegion.CODE, STRANGER, true, "Nobody there"));
        Refusal blank = refusal(() -> window.flag(clerk, CityRegion.CODE, UNIT, true, "  "));
        Refusal endless = refusal(() -> window.flag(clerk, CityRegion.CODE, UNIT, true, "因".repeat(501)));

        assertThat(List.of(other, itself, nobodys)).extracting(Refusal::problem).containsOnly(ProblemCode.FORBIDDEN);
        assertThat(other.particulars()).containsEntry("agency", new AgencyRef(CityRegion.EAST, "East"));
        assertThat(blank.findings()).extracting(Finding::code).containsExactly("reason-missing");
        assertThat(endless.findings()).extracting(Finding::field).containsExactly("reason");
        assertThat(bodies(database)).isEmpty();
    }

    @OnEachDatabase
    void whoIsNotKnownIsNotFlagged(Database database) {
        City city = new City(database);

        assertThat(refusal(() -> flag(city, true, "Nobody there")).problem()).isEqualTo(ProblemCode.NOT_FOUND);
    }

    @OnEachDatabase
    void theWorkerOfAnAbnormalEmployerAppliesAndTheFilingSaysSo(Database database) {
        City city = new City(database);
        city.house.door.file(city.known(UNIT), city.hire("HERE", "2018-06-20"));
        Actor clerk = city.clerk(CityRegion.EAST);

        Refusal before = refusal(() -> city.house.door.file(clerk, leaving(city, "Came in person")));
        flag(city, true, "Nobody there");
        Refusal wordless = refusal(() -> city.house.door.file(clerk, leaving(city, " ")));
        Filing left = city.house.door.file(clerk, leaving(city, "Came in person"));

        assertThat(before.problem()).isEqualTo(ProblemCode.INVALID_ANSWERS);
        assertThat(before.findings()).extracting(Finding::field).containsExactly("appliedBy");
        assertThat(before.findings()).extracting(Finding::code).containsExactly("employer-not-abnormal");
        assertThat(wordless.findings()).extracting(Finding::code).containsExactly("worker-reason-missing");
        assertThat(left.status()).isEqualTo(Status.APPROVED);
        assertThat(left.appliedBy()).isEqualTo(Applicant.WORKER);
        assertThat(left.employer().uscc()).isEqualTo(UNIT);
        JournalEntry first = city.house.door.journal(clerk, left.id()).get(0);
        assertThat(first.appliedBy()).contains(Applicant.WORKER);
        assertThat(first.opinion()).isEqualTo("Came in person");
        assertThat(first.verified()).isTrue();
        assertThat(city.house
                        .door
                        .list(clerk, FilingQuery.all(), PageRequest.first())
                        .items())
                .extracting(Filing::appliedBy)
                .containsExactly(Applicant.WORKER, Applicant.EMPLOYER, Applicant.EMPLOYER);
    }

    @OnEachDatabase
    void onceTheFlagIsTakenAwayTheEmployerAppliesAgain(Database database) {
        City city = new City(database);
        city.house.door.file(city.known(UNIT), city.hire("HERE", "2018-06-20"));
        flag(city, true, "Nobody there");
        flag(city, false, "Back again");

        Refusal after =
                refusal(() -> city.house.door.file(city.clerk(CityRegion.EAST), leaving(city, "Came in person")));

        assertThat(after.findings()).extracting(Finding::code).containsExactly("employer-not-abnormal");
    }

    @OnEachDatabase
    void aWorkerAppliesOnlyForWhatTheTypeAllowsAndOnlyAtTheCounter(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);
        flag(city, true, "Nobody there");
        NewFiling hire = byTheWorker(city.hire("HERE", "2018-06-20"), "Came in person");
        NewFiling online = city.hire("HERE", "2018-06-20");
        NewFiling atHome = new NewFiling(
                online.region(),
                online.type(),
                online.answers(),
                online.relatesTo(),
                Channel.ONLINE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Applicant.WORKER);

        assertThat(refusal(() -> city.house.door.file(city.clerk(CityRegion.EAST), hire))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("worker-not-applicant");
        assertThat(refusal(() -> city.house.door.file(employer, atHome)).problem())
                .isEqualTo(ProblemCode.FORBIDDEN);
        assertThat(refusal(() -> city.house.door.file(city.clerk(CityRegion.WEST), hire))
                        .problem())
                .isEqualTo(ProblemCode.FORBIDDEN);
    }
}
