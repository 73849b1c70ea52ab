// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.Employment;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.invariant.Crowd.Share;
import io.banjie.core.ledger.LedgerWindow;
import io.banjie.core.region.Candidate;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.osgi.framework.Version;

/** What is decided at once is judged by the same promises, and regions know nothing of each other. */
class OtherRegionTest {

    private static final String PERSON = "11010519491231002X";

    private static House house(Meddler meddler) {
        House house = new House(meddler.database());
        house.regions.add(new Candidate(new OtherRegion(), Version.parseVersion("1.0.0"), 2, Optional::empty));
        assertThat(house.regions.open(OtherRegion.CODE)).isPresent();
        return house;
    }

    private static Actor there(Actor actor) {
        return new Actor(
                actor.username() + "-there",
                actor.displayName(),
                actor.role(),
                Optional.of(OtherRegion.CODE),
                actor.employer(),
                actor.agency().map(agency -> new AgencyRef(OtherRegion.OFFICE, "Office")),
                false,
                actor.attempt());
    }

    private static NewFiling request(String type, Map<String, Object> answers, Optional<String> relatesTo) {
        return new NewFiling(OtherRegion.CODE, type, answers, relatesTo, Channel.ONLINE, Optional.empty());
    }

    private static NewFiling employer(Actor actor, Optional<String> relatesTo) {
        Actor.EmployerRef who = actor.employer().orElseThrow();
        return request("employer", Map.of("employerName", who.name(), "uscc", who.uscc()), relatesTo);
    }

    private static NewFiling join(String form) {
        return request(
                "join",
                Map.of("workerName", "张三", "idNumber", PERSON, "employmentForm", form, "contractStart", "2026-03-01"),
                Optional.empty());
    }

    private static NewFiling part(Filing joined) {
        return request("part", Map.of("terminatedOn", "2026-03-02"), Optional.of(joined.id()));
    }

    private static Actor known(House house, String uscc) {
        Actor actor = there(house.employer(uscc));
        house.door.file(actor, employer(actor, Optional.empty()));
        return actor;
    }

    @OnEachSource
    void whoWantsAPlaceThatIsHeldInServiceIsToldByWhom(DataSource source) {
        House house = house(new Meddler(source));
        Actor first = known(house, RaceTest.UNITS.get(0));
        Actor second = known(house, RaceTest.UNITS.get(1));
        Filing joined = house.door.file(first, join("1"));

        Outcome refused = Outcome.of(() -> house.door.file(second, join("1")));

        assertThat(joined.status()).isEqualTo(Status.APPROVED);
        assertThat(joined.inService()).isTrue();
        assertThat(refused.refusal()).get().satisfies(refusal -> {
            assertThat(refusal.problem()).isEqualTo(ProblemCode.HELD_BY_ANOTHER);
            assertThat(refusal.findings())
                    .extracting(Finding::message)
                    .containsExactly("full-time at " + joined.employer().name());
        });
        assertThat(house.door.file(second, join("2")).status()).isEqualTo(Status.APPROVED);
    }

    @OnEachSource
    void ofManyWhoTakeAPlaceAtOnceOneGetsItAndTheOthersAreToldByWhom(DataSource source) {
        Meddler meddler = new Meddler(source);
        House house = house(meddler);
        List<Actor> employers =
                RaceTest.UNITS.stream().map(uscc -> known(house, uscc)).toList();

        meddler.meet(employers.size(), "insert into filing");
        List<Share<Filing>> shares =
                Crowd.all(employers.size(), number -> house.door.file(employers.get(number), join("1")));

        assertThat(Crowd.values(shares)).hasSize(1);
        assertThat(shares.stream().flatMap(share -> share.refusal().stream()))
                .hasSize(employers.size() - 1)
                .allSatisfy(refusal -> assertThat(refusal.findings()).hasSize(1));
        assertThat(Crowd.problems(shares)).containsOnly(ProblemCode.HELD_BY_ANOTHER);
        assertThat(Snapshot.of(meddler.database()).ledger()).hasSize(1);
    }

    @OnEachSource
    void aRelationIsClosedOnceHoweverManyCloseIt(DataSource source) {
        Meddler meddler = new Meddler(source);
        House house = house(meddler);
        Actor actor = known(house, RaceTest.UNITS.get(0));
        Filing joined = house.door.file(actor, join("1"));

        meddler.meet(3, "update employment set head = head");
        List<Share<Filing>> shares = Crowd.all(3, number -> house.door.file(actor, part(joined)));

        assertThat(Crowd.values(shares)).hasSize(1);
        assertThat(Crowd.problems(shares)).hasSize(2).containsOnly(ProblemCode.INVALID_ANSWERS);
        assertThat(Snapshot.of(meddler.database()).slots().keySet())
                .noneMatch(place -> place.scope().endsWith("/full-time"));
    }

    @OnEachSource
    void whatIsUnderReviewIsNotApprovedOnceItsFoundationIsGone(DataSource source) {
        House house = house(new Meddler(source));
        Actor actor = known(house, RaceTest.UNITS.get(0));
        Filing joined = house.door.file(actor, join("1"));
        Filing amendment = house.door.file(
                actor,
                request(
                        "amendment",
                        Map.of("contractStart", "2026-04-01", "office", OtherRegion.OFFICE),
                        Optional.of(joined.id())));
        house.door.file(actor, part(joined));
        Actor clerk = there(house.clerk(OtherRegion.OFFICE));

        Outcome approval = Outcome.of(() -> house.door.act(clerk, amendment.id(), FilingAction.of(Action.APPROVE)));

        assertThat(approval.refusal()).get().returns(ProblemCode.ACTION_NOT_POSSIBLE, Refusal::problem);
        assertThat(house.door.find(actor, joined.id()).inService()).isFalse();
        assertThat(house.door.find(actor, amendment.id()).status()).isEqualTo(Status.IN_REVIEW);
    }

    @OnEachSource
    void aChangeThatIsDecidedAtOnceTellsWhatItReplaced(DataSource source) {
        House house = house(new Meddler(source));
        Actor actor = known(house, RaceTest.UNITS.get(0));
        Filing old = house.door
                .list(actor, FilingQuery.all(), PageRequest.first())
                .items()
                .get(0);

        Filing change = house.door.file(actor, employer(actor, Optional.of(old.id())));

        assertThat(change.supersedes()).contains(old.id());
        assertThat(house.door.find(actor, old.id()).supersededBy()).contains(change.id());
        assertThat(house.door.find(actor, old.id()).status()).isEqualTo(Status.SUPERSEDED);
        assertThat(Snapshot.of(house.database).profiles()).containsValue(change.id());
    }

    @OnEachSource
    void oneProfileComesIntoEffectHoweverManyAreSentAtOnce(DataSource source) {
        Meddler meddler = new Meddler(source);
        House house = house(meddler);
        Actor actor = there(house.employer(RaceTest.UNITS.get(0)));

        meddler.meet(3, "insert into employer_profile");
        List<Share<Filing>> shares = Crowd.all(3, number -> house.door.file(actor, employer(actor, Optional.empty())));

        assertThat(Crowd.values(shares)).hasSize(1);
        assertThat(Crowd.problems(shares)).hasSize(2).containsOnly(ProblemCode.INVALID_ANSWERS);
    }

    @OnEachSource
    void anEmployerOfTwoRegionsSeesInEachWhatItFiledThere(DataSource source) {
        House house = house(new Meddler(source));
        Actor here = house.registered(RaceTest.UNITS.get(0));
        Actor there = known(house, RaceTest.UNITS.get(0));
        Filing filedHere = house.door.file(here, house.hire(PERSON));
        house.door.act(house.clerk(TestRegion.NORTH), filedHere.id(), FilingAction.of(Action.APPROVE));
        Filing filedThere = house.door.file(there, join("1"));
        LedgerWindow ledger = new LedgerWindow(house.database, house.regions, house.persons);

        assertThat(there.employer()).isEqualTo(here.employer());
        assertThat(unknown(() -> house.door.find(here, filedThere.id()))).isTrue();
        assertThat(unknown(() -> house.door.find(there, filedHere.id()))).isTrue();
        assertThat(house.door.list(here, FilingQuery.all(), PageRequest.first()).items())
                .allMatch(filing -> filing.region().equals(TestRegion.CODE));
        assertThat(ledger.employments(there, Optional.empty(), Optional.empty(), PageRequest.first())
                        .items())
                .extracting(Employment::region)
                .containsExactly(OtherRegion.CODE);
        assertThat(unknown(() -> house.door.file(there, part(filedHere)))).isFalse();
        assertThat(Outcome.of(() -> house.door.file(there, part(filedHere))).refusal())
                .get()
                .satisfies(refusal ->
                        assertThat(refusal.findings()).extracting(Finding::code).contains("relates-to-unknown"));
    }

    @OnEachSource
    void nothingOfOneRegionIsFilledInForAnAccountOfAnother(DataSource source) {
        House house = house(new Meddler(source));
        Actor here = house.registered(RaceTest.UNITS.get(0));
        Actor there = known(house, RaceTest.UNITS.get(0));
        house.door.file(there, join("1"));

        Outcome refused = Outcome.of(() -> {
            house.door.prefill(here, OtherRegion.CODE, "join", Optional.empty(), Optional.of(PERSON));
            return house.door.file(here, house.hire(PERSON));
        });

        assertThat(refused.refusal()).get().returns(ProblemCode.FORBIDDEN, Refusal::problem);
        assertThat(house.door
                        .prefill(there, OtherRegion.CODE, "join", Optional.empty(), Optional.of(PERSON))
                        .answers())
                .containsEntry("workerName", "张三");
    }

    @OnEachSource
    void daysAreCountedWhereTheRegionIs(DataSource source) {
        House house = house(new Meddler(source));
        Actor actor = known(house, RaceTest.UNITS.get(0));
        Map<String, Object> answers = new HashMap<>(join("2").answers());
        answers.put("contractStart", "2026-01-31");
        // 2026-03-02T02:00Z is the afternoon of the 2nd in Auckland, 30 days after the 31st of January.
        Filing inTime = house.door.file(actor, request("join", answers, Optional.empty()));
        house.clock.set(java.time.Instant.parse("2026-03-02T11:00:00Z"));
        Filing late = house.door.file(actor, request("join", answers, Optional.empty()));

        assertThat(inTime.late()).isFalse();
        assertThat(late.late()).isTrue();
    }

    private static boolean unknown(Runnable look) {
        try {
            look.run();
            return false;
        } catch (Refusal refusal) {
            return refusal.problem() == ProblemCode.NOT_FOUND;
        }
    }
}
