// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.store.Database;
import io.banjie.core.store.WatchedSource;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A node dies at any statement: nothing of what it was doing is there, and doing it again with the same key does it once. */
class TornTest {

    private static final String PERSON = "11010519491231002X";
    private static final int SOME = 2;

    @OnEachSource
    void aSubmissionIsThereWholeOrNotAtAll(DataSource source) {
        Meddler meddler = new Meddler(source);
        House house = new House(meddler.database());
        Actor employer = house.registered(RaceTest.UNITS.get(0)).attempting(new Attempt("key", "digest"));

        Filing filed = tearEverywhere(meddler, () -> house.door.file(employer, house.hire(PERSON)));

        assertThat(filed.status()).isEqualTo(Status.IN_REVIEW);
        assertThat(house.door.file(employer, house.hire(PERSON))).isEqualTo(filed);
    }

    @OnEachSource
    void anApprovalIsThereWholeOrNotAtAll(DataSource source) {
        Meddler meddler = new Meddler(source);
        House house = new House(meddler.database());
        Filing filed = house.door.file(house.registered(RaceTest.UNITS.get(0)), house.hire(PERSON));
        Actor clerk = house.clerk(TestRegion.NORTH).attempting(new Attempt("key", "digest"));

        Filing approved =
                tearEverywhere(meddler, () -> house.door.act(clerk, filed.id(), FilingAction.of(Action.APPROVE)));

        assertThat(approved.inService()).isTrue();
        assertThat(house.door.act(clerk, filed.id(), FilingAction.of(Action.APPROVE)))
                .isEqualTo(approved);
    }

    /** Cuts the line before the first statement, then before the second, and so on until the work gets through. */
    private static Filing tearEverywhere(Meddler meddler, Supplier<Filing> work) {
        Snapshot before = Snapshot.of(meddler.database());
        for (int spared = 0; ; spared++) {
            meddler.watch(cutAfter(spared));
            Outcome outcome = Outcome.of(work);
            meddler.rest();
            if (outcome.filing().isPresent()) {
                assertThat(spared).as("statements of the work").isGreaterThan(SOME);
                return outcome.filing().get();
            }
            assertThat(outcome.refusal()).get().returns(ProblemCode.DATABASE_UNAVAILABLE, Refusal::problem);
            assertThat(Snapshot.of(meddler.database())).isEqualTo(before);
            assertThat(attempts(meddler.database())).isZero();
        }
    }

    private static WatchedSource.Watcher cutAfter(int spared) {
        AtomicInteger sent = new AtomicInteger();
        return sql -> {
            if (sent.getAndIncrement() >= spared) {
                throw new SQLException("the line is cut", "08006");
            }
        };
    }

    private static int attempts(Database database) {
        return database.read(handle -> handle.createQuery("select count(*) from attempt")
                .mapTo(Integer.class)
                .one());
    }
}
