// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Batch;
import io.banjie.api.desk.BatchDesk.Action;
import io.banjie.api.desk.BatchRow;
import io.banjie.core.store.TestDatabases;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is done to a batch under one serial number may be cut off before any statement: everybody in it stays held by
 * one number, its counts are those of its rows, and once somebody goes on it ends as if nothing had happened.
 */
class TornUnitTest {

    private enum On {
        DERBY(TestDatabases::derbySource),
        POSTGRESQL(TestDatabases::postgresSource);

        private final Supplier<DataSource> source;

        On(Supplier<DataSource> source) {
            this.source = source;
        }

        TornUnit unit() {
            return new TornUnit(source.get());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereverItsImportIsCutOffAnotherNodeGoesOn(On database) {
        TornUnit unit = database.unit();
        unit.worksOn(unit::uploaded, Optional.empty(), 15);
    }

    @ParameterizedTest
    @EnumSource
    void whereverItsSubmissionIsCutOffAnotherNodeGoesOn(On database) {
        TornUnit unit = database.unit();
        unit.worksOn(unit::read, Optional.of(Action.SUBMIT), 5);
    }

    @ParameterizedTest
    @EnumSource
    void whereverHandingInAgainIsCutOffAnotherNodeGoesOn(On database) {
        TornUnit unit = database.unit();
        unit.worksOn(unit::returned, Optional.of(Action.RESUBMIT), 5);
    }

    @ParameterizedTest
    @EnumSource
    void whereverItsWithdrawalIsCutOffAnotherNodeGoesOn(On database) {
        TornUnit unit = database.unit();
        unit.worksOn(unit::read, Optional.of(Action.WITHDRAW), 5);
    }

    @ParameterizedTest
    @EnumSource
    void itsFailedRowsAreLetGoAllOrNone(On database) {
        TornUnit unit = database.unit();
        atOnce(unit, Action.RELEASE_FAILED);
    }

    @ParameterizedTest
    @EnumSource
    void itsFailedRowsAreMovedToAnotherNumberAllOrNone(On database) {
        TornUnit unit = database.unit();
        atOnce(unit, Action.SPLIT_FAILED);
    }

    private static void atOnce(TornUnit unit, Action action) {
        unit.takesAtOnce(
                unit::read,
                (room, batch) -> room.desk.act(unit.employer, batch.id(), action, Optional.empty()),
                (room, batch) -> unit.offers(room, batch, action),
                3);
    }

    @ParameterizedTest
    @EnumSource
    void theDecisionOnItsLastRowEndsItOrNothingDoes(On database) {
        TornUnit unit = database.unit();
        unit.takesAtOnce(
                () -> {
                    Batch submitted = unit.submitted();
                    List<BatchRow> waiting = unit.waiting(submitted);
                    waiting.subList(1, waiting.size()).forEach(row -> TornUnit.decide(unit.house, row, true));
                    return submitted;
                },
                (room, batch) -> unit.waiting(batch).forEach(row -> TornUnit.decide(room.house, row, true)),
                (room, batch) -> !unit.waiting(batch).isEmpty(),
                3);
    }
}
