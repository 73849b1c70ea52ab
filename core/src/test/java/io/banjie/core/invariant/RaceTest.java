// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.JournalEntry;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.RosterMarks;
import io.banjie.core.invariant.Crowd.Share;
import io.banjie.core.store.Identifiers;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Several do at once what only one may do: one does it, the others are told why not, and nothing is done by halves. */
class RaceTest {

    static final List<String> UNITS =
            List.of("91350100M000100Y43", "92220102MA15438D0X", "91220104MA15XJNYXN", "91220102MA17A0026Q");
    private static final String PERSON = "11010519491231002X";

    @OnEachSource
    void twoClerksDecideOneFilingAndOneComesTooLate(DataSource source) {
        Meddler meddler = new Meddler(source);
        House house = new House(meddler.database());
        Filing filed = house.door.file(house.registered(UNITS.get(0)), house.hire(PERSON));
        Actor clerk = house.clerk(TestRegion.NORTH);

        meddler.meet(2, "update filing set version");
        List<Share<Filing>> shares = Crowd.all(List.of(
                () -> house.door.act(clerk, filed.id(), FilingAction.of(Action.APPROVE)),
                () -> house.door.act(
                        clerk, filed.id(), FilingAction.of(Action.RETURN).saying("mend it"))));

        assertThat(Crowd.values(shares)).hasSize(1);
        assertThat(Crowd.problems(shares)).containsExactly(ProblemCode.STALE_VERSION);
        Filing decided = house.door.find(clerk, filed.id());
        assertThat(decided).isEqualTo(Crowd.values(shares).get(0));
        assertThat(house.door.journal(clerk, filed.id()))
                .hasSize(2)
                .allMatch(JournalEntry::verified)
                .last()
                .returns(Optional.of(decided.status()), JournalEntry::to);
    }

    @OnEachSource
    void manyEmployersFileOnePersonAndOneMay(DataSource source) {
        Meddler meddler = new Meddler(source);
        House house = new House(meddler.database());
        List<Actor> employers = UNITS.stream().map(house::registered).toList();

        meddler.meet(UNITS.size(), "insert into filing");
        List<Share<Filing>> shares =
                Crowd.all(UNITS.size(), number -> house.door.file(employers.get(number), house.hire(PERSON)));

        assertThat(Crowd.values(shares)).hasSize(1);
        String holder = Crowd.values(shares).get(0).employer().name();
        assertThat(shares.stream().flatMap(share -> share.refusal().stream()))
                .hasSize(UNITS.size() - 1)
                .allSatisfy(refusal -> {
                    assertThat(refusal.problem()).isEqualTo(ProblemCode.HELD_BY_ANOTHER);
                    assertThat(refusal.findings())
                            .extracting(Finding::message)
                            .containsExactlyInAnyOrder("full-time at " + holder, "an open filing of this person");
                });
        assertThat(Snapshot.of(meddler.database()).slots()).hasSize(2);
    }

    @OnEachSource
    void oneKeySentManyTimesAtOnceFilesOnce(DataSource source) {
        Meddler meddler = new Meddler(source);
        House house = new House(meddler.database());
        Actor employer = house.registered(UNITS.get(0)).attempting(new Attempt("key-1", "digest-1"));
        NewFiling note = house.request("note", Map.of("subject", "once"), Optional.empty());

        meddler.meet(6, "insert into attempt");
        List<Share<Filing>> shares = Crowd.all(6, number -> house.door.file(employer, note));

        assertThat(Crowd.values(shares))
                .hasSize(6)
                .containsOnly(Crowd.values(shares).get(0));
        assertThat(ofType("note", meddler)).hasSize(1);
    }

    @OnEachSource
    void aKeySentTwiceAtOnceDecidesOnce(DataSource source) {
        Meddler meddler = new Meddler(source);
        House house = new House(meddler.database());
        Filing filed = house.door.file(house.registered(UNITS.get(0)), house.hire(PERSON));
        Actor clerk = house.clerk(TestRegion.NORTH).attempting(new Attempt("key-2", "digest-2"));

        meddler.meet(2, "update filing set version");
        List<Share<Filing>> shares =
                Crowd.all(2, number -> house.door.act(clerk, filed.id(), FilingAction.of(Action.APPROVE)));

        assertThat(Crowd.values(shares))
                .hasSize(2)
                .containsOnly(Crowd.values(shares).get(0));
        assertThat(house.door.journal(clerk, filed.id())).hasSize(2);
    }

    @OnEachSource
    void aContractIsRenewedOrEndedButNotBothAtOnce(DataSource source) {
        Meddler meddler = new Meddler(source);
        House house = new House(meddler.database());
        Actor employer = house.registered(UNITS.get(0));
        Filing hire = onRoster(house, employer);

        meddler.meet(2, "update employment set head = head");
        List<Share<Filing>> shares = Crowd.all(List.of(
                () -> house.door.file(employer, renewal(house, hire)),
                () -> house.door.file(employer, leaving(house, hire))));

        assertThat(Crowd.values(shares)).hasSize(1);
        assertThat(Crowd.problems(shares)).containsExactly(ProblemCode.HELD_BY_ANOTHER);
    }

    @OnEachSource
    void oneRegistrationIsBegunHoweverManyBeginIt(DataSource source) {
        Meddler meddler = new Meddler(source);
        House house = new House(meddler.database());
        Actor employer = house.employer(UNITS.get(0));

        meddler.meet(3, "insert into filing");
        List<Share<Filing>> shares = Crowd.all(3, number -> house.door.file(employer, house.registration(employer)));

        assertThat(Crowd.values(shares)).hasSize(1);
        assertThat(Crowd.problems(shares)).hasSize(2).containsOnly(ProblemCode.HELD_BY_ANOTHER);
    }

    @OnEachSource
    void oneChangeOfARegistrationIsBegunHoweverManyBeginIt(DataSource source) {
        Meddler meddler = new Meddler(source);
        House house = new House(meddler.database());
        Actor employer = house.registered(UNITS.get(0));
        Filing effective = house.door
                .list(employer, FilingQuery.all(), PageRequest.first())
                .items()
                .get(0);
        NewFiling change =
                house.request("registration", new HashMap<>(effective.answers()), Optional.of(effective.id()));

        meddler.meet(3, "update filing set version = version");
        List<Share<Filing>> shares = Crowd.all(3, number -> house.door.file(employer, change));

        assertThat(Crowd.values(shares)).hasSize(1);
        assertThat(Crowd.problems(shares)).hasSize(2).containsOnly(ProblemCode.HELD_BY_ANOTHER);
    }

    @OnEachSource
    void whatEndedWhileItsRenewalWasJudgedIsNotRenewed(DataSource source) {
        Meddler meddler = new Meddler(source);
        House house = new House(meddler.database());
        Actor employer = house.registered(UNITS.get(0));
        Filing hire = onRoster(house, employer);

        meddler.interpose("update employment set head = head", () -> {
            Filing leaving = house.door.file(employer, leaving(house, hire));
            house.door.act(house.clerk(TestRegion.NORTH), leaving.id(), FilingAction.of(Action.APPROVE));
        });
        Outcome renewed = Outcome.of(() -> house.door.file(employer, renewal(house, hire)));

        assertThat(renewed.refusal()).get().satisfies(refusal -> assertThat(refusal.findings())
                .extracting(Finding::code)
                .containsExactly("foundation-missing"));
        assertThat(house.door.find(employer, hire.id()).inService()).isFalse();
    }

    @OnEachSource
    void whoeverNamesAnyFilingOfAChainBuildsOnTheOneInForce(DataSource source) {
        House house = new House(new Meddler(source).database());
        Actor employer = house.registered(UNITS.get(0));
        Filing hire = onRoster(house, employer);
        Filing renewal = house.door.file(employer, renewal(house, hire));
        house.door.act(house.clerk(TestRegion.NORTH), renewal.id(), FilingAction.of(Action.APPROVE));
        list(house, employer, renewal);

        Filing leaving = house.door.file(employer, leaving(house, hire));

        assertThat(leaving.relatesTo()).contains(renewal.id());
        assertThat(leaving.root()).isEqualTo(hire.id());
    }

    private static Filing onRoster(House house, Actor employer) {
        Filing hire = house.door.file(employer, house.hire(PERSON));
        house.door.act(house.clerk(TestRegion.NORTH), hire.id(), FilingAction.of(Action.APPROVE));
        list(house, employer, hire);
        return hire;
    }

    private static void list(House house, Actor employer, Filing filing) {
        List<FilingRecord> listed =
                List.of(Snapshot.of(house.database).filings().get(filing.id()));
        house.database.transaction(tx -> {
            RosterMarks.claim(tx, listed, Identifiers.next());
            RosterMarks.number(tx, listed, "R-1", employer, house.clock.instant());
            return null;
        });
    }

    private static NewFiling renewal(House house, Filing hire) {
        return house.request(
                "renewal",
                Map.of("employmentForm", "1", "contractStart", "2027-03-01", "contractEnd", "2028-02-29"),
                Optional.of(hire.id()));
    }

    private static NewFiling leaving(House house, Filing hire) {
        return house.request("leaving", Map.of("terminatedOn", "2026-03-02"), Optional.of(hire.id()));
    }

    private static Stream<String> ofType(String type, Meddler meddler) {
        return Snapshot.of(meddler.database()).filings().values().stream()
                .filter(filing -> filing.pinned().type().equals(type) && filing.status() == Status.APPROVED)
                .map(filing -> filing.id());
    }
}
