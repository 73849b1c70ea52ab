// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import static io.banjie.core.batch.OneUnitTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.Batch.Status;
import io.banjie.api.desk.BatchDesk.Action;
import io.banjie.api.desk.BatchDesk.ChangedRow;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Cells of many rows that are set at once, and rows that came back and are handed in again in one step. */
class SettingCellsTest {

    private static final String UNIT = "92220102MA15438D0X";
    private static final String GOOD_END = "2028-02-28";
    private static final String BAD_END = "2026-01-31";

    @OnEachDatabase
    void rowsThatFailedAndRowsThatWaitAreJudgedAgainWithTheSameCells(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch batch = read(room, employer, People.good(1), People.bad(2), People.good(3), People.bad(4));

            assertThat(set(room, employer, batch, Map.of("end", GOOD_END), 2, 3, 4))
                    .hasSize(3)
                    .allMatch(ChangedRow::changed)
                    .allSatisfy(changed -> assertThat(changed.row())
                            .returns(Outcome.IMPORTED, BatchRow::outcome)
                            .satisfies(row -> assertThat(row.cells()).containsEntry("contractEnd", GOOD_END)));
            assertThat(room.rows(employer, batch))
                    .extracting(BatchRow::outcome)
                    .containsExactly(Outcome.IMPORTED, Outcome.IMPORTED, Outcome.IMPORTED, Outcome.IMPORT_FAILED);
            assertThat(room.rows(employer, batch).subList(0, 3)).allSatisfy(row -> assertThat(house.door
                            .find(employer, row.filing().orElseThrow())
                            .answers())
                    .containsEntry("contractEnd", GOOD_END));
            assertThat(room.desk.find(employer, batch.id()))
                    .returns(Status.READY, Batch::status)
                    .returns(3, Batch::imported)
                    .returns(1, Batch::importFailed);
        }
    }

    @OnEachDatabase
    void aRowThatWaitsStaysAsItWasWhereTheCellsDoNotHoldAndSaysWhy(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch batch = read(room, employer, People.good(1), People.bad(2));

            List<ChangedRow> changed = set(room, employer, batch, Map.of("end", BAD_END), 2, 3);
            assertThat(changed).extracting(ChangedRow::changed).containsExactly(false, true);
            assertThat(changed).allSatisfy(each -> assertThat(each.row().violations())
                    .extracting("field")
                    .containsExactly("contractEnd"));
            assertThat(room.rows(employer, batch))
                    .extracting(row -> row.cells().get("contractEnd"))
                    .containsExactly("2027-02-28", BAD_END);

            assertThat(set(room, employer, batch, Map.of("end", GOOD_END), 2, 3))
                    .as("setting again undoes it")
                    .allMatch(ChangedRow::changed);
            assertThat(room.desk.find(employer, batch.id()).imported()).isEqualTo(2);
        }
    }

    @OnEachDatabase
    void moreRowsThanOneTransactionHoldsAreSet(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch batch = room.settled(employer, room.upload(employer, "boarding", People.file(0, 620)));
            Integer[] rows = IntStream.range(2, 622).boxed().toArray(Integer[]::new);

            assertThat(set(room, employer, batch, Map.of("end", GOOD_END), rows))
                    .hasSize(620)
                    .allMatch(ChangedRow::changed)
                    .extracting(changed -> changed.row().row())
                    .containsExactly(rows);
        }
    }

    @Test
    void onlyRowsThatAreThereAndCanStillBeChangedAreSet() {
        House house = new House(TestDatabases.derby());
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch batch = read(room, employer, People.good(1), People.good(2));
            assertThat(refused(() -> set(room, employer, batch, Map.of("end", GOOD_END), 2, 9)))
                    .isEqualTo(ProblemCode.NOT_FOUND);
            assertThat(refused(() -> set(room, employer, batch, Map.of("shoe size", 43), 2)))
                    .isEqualTo(ProblemCode.INVALID_ANSWERS);
            assertThat(refused(() -> set(
                            room,
                            employer,
                            batch,
                            Map.of("end", GOOD_END),
                            IntStream.range(2, 2003).boxed().toArray(Integer[]::new))))
                    .isEqualTo(ProblemCode.TOO_LARGE);
            assertThat(refused(
                            () -> set(room, house.registered("91350100M000100Y43"), batch, Map.of("end", GOOD_END), 2)))
                    .as("whose batch it is not")
                    .isEqualTo(ProblemCode.NOT_FOUND);

            act(room, employer, batch, Action.SUBMIT);
            room.settled(employer, batch);
            assertThat(refused(() -> set(room, employer, batch, Map.of("end", GOOD_END), 2)))
                    .isEqualTo(ProblemCode.ACTION_NOT_POSSIBLE);
        }
    }

    @OnEachDatabase
    void allRowsThatCameBackAreMendedTogetherAndHandedInAgainInOneStep(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch batch = read(
                    room,
                    employer,
                    People.good(1),
                    People.good(2),
                    People.good(3),
                    People.good(4),
                    People.good(5),
                    People.good(6));
            assertThat(offered(room, employer, batch)).doesNotContain("resubmit");
            act(room, employer, batch, Action.SUBMIT);
            room.settled(employer, batch);
            List<BatchRow> rows = room.rows(employer, batch);
            decide(house, rows.get(0), FilingAction.of(io.banjie.api.region.lifecycle.Action.APPROVE));
            rows.subList(1, 6).forEach(row -> sendBack(house, row));
            assertThat(room.rows(employer, batch).get(1).violations())
                    .as("why it came back")
                    .extracting("message")
                    .containsExactly("look again");
            assertThat(offered(room, employer, batch)).contains("resubmit");

            set(room, employer, batch, Map.of("end", GOOD_END), 3, 4, 5, 6, 7);
            act(room, employer, batch, Action.RESUBMIT);
            assertThat(room.settled(employer, batch))
                    .returns(Status.IN_REVIEW, Batch::status)
                    .returns(5, Batch::inReview)
                    .returns(0, Batch::reviewFailed)
                    .returns(0, Batch::returned)
                    .returns(1, Batch::approved);
            assertThat(offered(room, employer, batch)).doesNotContain("resubmit");
            assertThat(refused(() -> act(room, employer, batch, Action.RESUBMIT)))
                    .isEqualTo(ProblemCode.ACTION_NOT_POSSIBLE);
        }
    }

    @OnEachDatabase
    void whatStillHasSomethingAgainstItStaysAndSaysSo(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch batch = read(room, employer, People.good(1), People.good(2));
            act(room, employer, batch, Action.SUBMIT);
            room.settled(employer, batch);
            List<BatchRow> rows = room.rows(employer, batch);
            rows.forEach(row -> sendBack(house, row));
            spoil(house, rows.get(1));

            act(room, employer, batch, Action.RESUBMIT);
            assertThat(room.settled(employer, batch))
                    .returns(Status.IN_REVIEW, Batch::status)
                    .returns(1, Batch::inReview)
                    .returns(1, Batch::returned);
            assertThat(room.rows(employer, batch).get(1))
                    .returns(Outcome.REVIEW_FAILED, BatchRow::outcome)
                    .satisfies(row -> assertThat(row.violations())
                            .extracting("code")
                            .containsExactly("opinion", "end-after-start"));
        }
    }

    /** Its answers hold no more, as when a rule has changed since. */
    private static void spoil(House house, BatchRow row) {
        String filing = row.filing().orElseThrow();
        house.database.transaction(tx -> {
            String answers = tx.createQuery("select answers from filing where id = ?")
                    .bind(0, filing)
                    .mapTo(String.class)
                    .one();
            return tx.execute(
                    "update filing set answers = ? where id = ?", answers.replace("2027-02-28", BAD_END), filing);
        });
    }

    private static List<ChangedRow> set(
            FileRoom room, Actor employer, Batch batch, Map<String, Object> cells, Integer... rows) {
        return room.desk.set(employer, batch.id(), Set.of(rows), cells);
    }

    private static Set<String> offered(FileRoom room, Actor employer, Batch batch) {
        return room.desk.find(employer, batch.id()).availableActions().stream()
                .map(action -> action.action())
                .collect(Collectors.toSet());
    }

    private static void act(FileRoom room, Actor employer, Batch batch, Action action) {
        room.desk.act(employer, batch.id(), action, Optional.empty());
    }

    private static void sendBack(House house, BatchRow row) {
        decide(
                house,
                row,
                FilingAction.of(io.banjie.api.region.lifecycle.Action.RETURN).saying("look again"));
    }

    private static void decide(House house, BatchRow row, FilingAction action) {
        house.door.act(house.clerk(TestRegion.NORTH), row.filing().orElseThrow(), action);
    }

    private static ProblemCode refused(ThrowingCallable call) {
        ProblemCode[] problem = new ProblemCode[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> problem[0] = refusal.problem());
        return problem[0];
    }
}
