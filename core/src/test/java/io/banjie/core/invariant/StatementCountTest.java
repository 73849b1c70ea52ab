// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.core.filing.RosterMarks;
import io.banjie.core.store.Identifiers;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.store.WatchedSource;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What each step costs in statements; over a network they are journeys, by which the speed of the whole is decided. */
@ParameterizedClass
@EnumSource
class StatementCountTest {

    enum Kind {
        INSIDE,
        OVER_NETWORK
    }

    private static final String PERSON = "11010519491231002X";

    private final Kind kind;
    private final Meddler meddler;
    private final List<String> sent = new ArrayList<>();
    private House house;
    private Actor employer;
    private Actor clerk;

    StatementCountTest(Kind kind) {
        this.kind = kind;
        meddler = new Meddler(kind == Kind.INSIDE ? TestDatabases.derbySource() : TestDatabases.postgresSource());
    }

    @BeforeEach
    void settleIn() {
        house = new House(meddler.database());
        employer = house.registered(RaceTest.UNITS.get(0));
        clerk = house.clerk(TestRegion.NORTH);
        approved(house.door.file(employer, house.hire("220102199003071235")));
    }

    @Test
    void aHireIsFiled() {
        costs(10, 3, () -> house.door.file(keyed(employer), house.hire(PERSON)));
    }

    @Test
    void aHireIsApproved() {
        Filing filed = house.door.file(employer, house.hire(PERSON));
        costs(9, 5, () -> approved(filed));
    }

    @Test
    void aHireIsReturned() {
        Filing filed = house.door.file(employer, house.hire(PERSON));
        costs(
                7,
                5,
                () -> house.door.act(
                        keyed(clerk), filed.id(), FilingAction.of(Action.RETURN).saying("mend it")));
    }

    @Test
    void aReturnedHireIsMended() {
        Filing filed = house.door.file(employer, house.hire(PERSON));
        Filing returned =
                house.door.act(clerk, filed.id(), FilingAction.of(Action.RETURN).saying("mend it"));
        costs(
                12,
                6,
                () -> house.door.edit(
                        keyed(employer), filed.id(), OptionalLong.of(returned.version()), filed.answers()));
    }

    @Test
    void aContractIsEnded() {
        Filing hire = house.door.file(employer, house.hire(PERSON));
        approved(hire);
        list(hire);
        Filing[] leaving = new Filing[1];
        costs(
                16,
                9,
                () -> leaving[0] = house.door.file(
                        keyed(employer),
                        house.request("leaving", Map.of("terminatedOn", "2026-03-02"), Optional.of(hire.id()))));
        costs(11, 7, () -> approved(leaving[0]));
    }

    @Test
    void aFilingIsRead() {
        Filing filed = house.door.file(employer, house.hire(PERSON));
        costs(1, 1, () -> house.door.find(clerk, filed.id()));
    }

    private Filing approved(Filing filed) {
        return house.door.act(
                keyed(clerk).attempting(new Attempt(filed.id(), "digest")),
                filed.id(),
                FilingAction.of(Action.APPROVE));
    }

    private static Actor keyed(Actor actor) {
        return actor.attempting(new Attempt("key", "digest"));
    }

    private void list(Filing filing) {
        Snapshot now = Snapshot.of(house.database);
        house.database.transaction(tx -> {
            RosterMarks.claim(tx, List.of(now.filings().get(filing.id())), Identifiers.next());
            RosterMarks.number(tx, List.of(now.filings().get(filing.id())), "R-1", employer, house.clock.instant());
            return null;
        });
    }

    private void costs(int inside, int overNetwork, Runnable step) {
        sent.clear();
        Thread own = Thread.currentThread();
        meddler.watch(sql -> {
            // The journal of readings is written by a thread of its own.
            if (Thread.currentThread() == own && !sql.equals(WatchedSource.COMMIT)) {
                sent.add(sql);
            }
        });
        step.run();
        meddler.rest();
        assertThat(sent.size())
                .as(() -> sent.stream().map(sql -> "\n  " + sql).collect(Collectors.joining()))
                .isLessThanOrEqualTo(kind == Kind.INSIDE ? inside : overNetwork);
    }
}
