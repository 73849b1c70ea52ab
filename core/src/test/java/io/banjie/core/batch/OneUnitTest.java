// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.AvailableAction;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.Batch.Status;
import io.banjie.api.desk.BatchDesk.Action;
import io.banjie.api.desk.BatchDesk.Failures;
import io.banjie.api.desk.BatchDesk.NewBatch;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A file whose rows stand under one number, from its upload until every row is decided or all is taken back. */
class OneUnitTest {

    private static final String UNIT = "92220102MA15438D0X";

    @OnEachDatabase
    void nothingIsTakenBackOfAUnitThatIsUnderReviewWhereItsTypeForbidsThat(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch sent = submitted(room, employer, People.good(1), People.good(2));

            assertThat(notPossible(() -> act(room, employer, sent, Action.WITHDRAW)))
                    .containsEntry("inReview", 2);
            assertThat(room.desk.find(employer, sent.id())).returns(Status.IN_REVIEW, Batch::status);
            assertThat(sent.availableActions()).isEmpty();
        }
    }

    @OnEachDatabase
    void rowsThatCameBackAreTakenBackWithTheirUnitAndWhatWasApprovedStays(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch sent = submitted(room, employer, People.good(1), People.good(2));
            List<BatchRow> rows = room.rows(employer, sent);
            approve(house, rows.get(0));
            sendBack(house, rows.get(1));
            assertThat(room.desk.find(employer, sent.id()))
                    .returns(Status.FINISHED, Batch::status)
                    .returns("returned", Batch::statusLabel)
                    .returns(1, Batch::returned);

            act(room, employer, sent, Action.WITHDRAW);
            assertThat(room.settled(employer, sent))
                    .returns(Status.FINISHED, Batch::status)
                    .returns("approved", Batch::statusLabel)
                    .returns(1, Batch::approved)
                    .returns(1, Batch::withdrawn)
                    .returns(0, Batch::reviewFailed)
                    .returns(0, Batch::returned);
            notPossible(() -> act(room, employer, sent, Action.WITHDRAW));
        }
    }

    @OnEachDatabase
    void aRowThatCameBackIsMendedAndHandedInAgainAndEndsTheUnit(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch sent = submitted(room, employer, People.bad(1), People.good(2));
            BatchRow row = room.rows(employer, sent).get(1);
            String filing = row.filing().orElseThrow();
            sendBack(house, row);
            assertThat(held(house)).hasSize(2);

            Filing back = house.door.find(employer, filing);
            Map<String, Object> answers = new java.util.HashMap<>(back.answers());
            answers.put("contractEnd", "2028-02-28");
            house.door.edit(employer, filing, OptionalLong.of(back.version()), answers, Optional.empty());
            house.door.act(employer, filing, FilingAction.of(io.banjie.api.region.lifecycle.Action.SUBMIT));
            assertThat(room.desk.find(employer, sent.id()))
                    .returns(Status.IN_REVIEW, Batch::status)
                    .returns(0, Batch::returned);
            approve(house, row);

            assertThat(room.desk.find(employer, sent.id())).returns(Status.FINISHED, Batch::status);
            assertThat(held(house)).as("whom nothing holds any more").isEmpty();
        }
    }

    @OnEachDatabase
    void allRowsStandUnderTheNumberOfTheirUnitAndGoInWithItAlone(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch read = read(room, employer, People.good(1), People.good(2));
            assertThat(read.availableActions())
                    .extracting(AvailableAction::label)
                    .containsExactly("submit", "take back");
            String draft = room.rows(employer, read).get(1).filing().orElseThrow();

            assertThat(house.door.find(employer, draft))
                    .returns(read.serialNumber() + "-3", Filing::serialNumber)
                    .satisfies(filing -> assertThat(filing.availableActions())
                            .extracting(AvailableAction::action)
                            .containsExactly("edit"));
            notPossible(() ->
                    house.door.act(employer, draft, FilingAction.of(io.banjie.api.region.lifecycle.Action.WITHDRAW)));
        }
    }

    @OnEachDatabase
    void personsOfFailedRowsAreHeldUntilAllIsTakenBackAndWhoeverIsRefusedIsToldByWhom(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        Actor other = house.registered("91350100M000100Y43");
        try (FileRoom room = new FileRoom(house)) {
            Batch read = read(room, employer, People.good(1), People.bad(2));

            for (int person : List.of(1, 2)) {
                String told = "on board under %s of %s since 2026-03-02"
                        .formatted(
                                read.serialNumber(),
                                employer.employer().orElseThrow().name());
                assertThat(heldBy(() -> house.door.file(other, boarding(house, person))))
                        .isEqualTo(told);
                assertThat(heldBy(() -> house.door.file(employer, boarding(house, person))))
                        .isEqualTo(told);
            }
            assertThatThrownBy(() -> house.door.file(employer, boarding(house, 2)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                    refusal.findings().get(0).fix())
                            .contains("wait", read.serialNumber(), "放行导入失败人员", "整批退单"));

            act(room, employer, read, Action.WITHDRAW);
            assertThat(room.settled(employer, read)).returns(Status.WITHDRAWN, Batch::status);
            house.door.file(other, boarding(house, 1));
            house.door.file(other, boarding(house, 2));
        }
    }

    @OnEachDatabase
    void failedRowsAreLetGoInOneStepAndTheOthersStayHeld(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        Actor other = house.registered("91350100M000100Y43");
        try (FileRoom room = new FileRoom(house)) {
            Batch read = read(room, employer, People.good(1), People.bad(2));
            act(room, employer, read, Action.RELEASE_FAILED);

            house.door.file(other, boarding(house, 2));
            heldBy(() -> house.door.file(other, boarding(house, 1)));
            notPossible(() -> act(room, employer, read, Action.RELEASE_FAILED));
            assertThat(room.desk.correct(employer, read.id(), 3, Map.of("contractEnd", "2027-02-28")))
                    .returns(Outcome.IMPORT_FAILED, BatchRow::outcome)
                    .satisfies(
                            row -> assertThat(row.violations().get(0).message()).startsWith("on board under"));
        }
    }

    @OnEachDatabase
    void failedRowsAreMovedToANumberOfTheirOwnInOneStepAndMendedThere(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch read = read(room, employer, People.good(1), People.bad(2), People.bad(3));
            Batch other = act(room, employer, read, Action.SPLIT_FAILED);

            assertThat(other)
                    .returns(Status.READY, Batch::status)
                    .returns(2, Batch::importFailed)
                    .returns(0, Batch::imported);
            assertThat(other.serialNumber()).isNotEqualTo(read.serialNumber());
            assertThat(room.desk.find(employer, read.id()))
                    .returns(0, Batch::importFailed)
                    .returns(1, Batch::imported);
            assertThat(heldBy(() -> house.door.file(employer, boarding(house, 2))))
                    .contains(other.serialNumber());

            BatchRow mended = room.desk.correct(employer, other.id(), 3, Map.of("contractEnd", "2027-02-28"));
            assertThat(mended.outcome()).isEqualTo(Outcome.IMPORTED);
            assertThat(house.door.find(employer, mended.filing().orElseThrow()).serialNumber())
                    .isEqualTo(other.serialNumber() + "-3");
            notPossible(() -> act(room, employer, read, Action.SPLIT_FAILED));
            act(room, employer, other, Action.WITHDRAW);
            assertThat(room.settled(employer, other)).returns(Status.WITHDRAWN, Batch::status);
            assertThat(held(house)).hasSize(1);
        }
    }

    @OnEachDatabase
    void aCorrectedRowHoldsWhomItNamesNowAndLetsGoOfWhomItNamedBefore(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        Actor other = house.registered("91350100M000100Y43");
        try (FileRoom room = new FileRoom(house)) {
            Batch read = read(room, employer, People.bad(1), People.bad(1), People.good(9));
            room.desk.correct(employer, read.id(), 2, Map.of("number", People.id(2)));
            assertThat(heldBy(() -> house.door.file(other, boarding(house, 1))))
                    .as("still named by another row")
                    .contains(read.serialNumber());
            heldBy(() -> house.door.file(other, boarding(house, 2)));

            room.desk.correct(employer, read.id(), 3, Map.of("number", People.id(3)));
            house.door.file(other, boarding(house, 1));
            assertThat(room.desk.correct(employer, read.id(), 2, Map.of("contractEnd", "2027-02-28")))
                    .returns(Outcome.IMPORTED, BatchRow::outcome);
            heldBy(() -> house.door.file(other, boarding(house, 2)));
        }
    }

    @OnEachDatabase
    void whereFailedRowsAreNotToBeHeldTheirPersonsAreFreeAtOnce(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house, 2, false)) {
            Batch read = read(room, employer, People.good(1), People.bad(2));
            assertThat(read.availableActions())
                    .extracting(AvailableAction::action)
                    .doesNotContain("release-failed");
            house.door.file(house.registered("91350100M000100Y43"), boarding(house, 2));
        }
    }

    @OnEachDatabase
    void rowsAreTakenOutTheRestHandedInAndBothListsOfFailuresComeBackAsFiles(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch read = read(room, employer, People.good(1), People.bad(2), People.good(3), People.good(4));
            room.desk.remove(employer, read.id(), 2);
            house.door.file(house.registered("91350100M000100Y43"), boarding(house, 1));
            act(room, employer, read, Action.SUBMIT);
            assertThat(room.settled(employer, read)).returns(2, Batch::inReview);
            approve(house, room.rows(employer, read).get(2));
            sendBack(house, room.rows(employer, read).get(3));

            assertThat(again(room, employer, read, Failures.IMPORT)).containsExactly(People.id(2));
            assertThat(again(room, employer, read, Failures.REVIEW)).containsExactly(People.id(4));
        }
    }

    private static List<String> again(FileRoom room, Actor employer, Batch batch, Failures which) {
        NewBatch dry = new NewBatch(TestRegion.CODE, "boarding", true, "again.xlsx");
        byte[] workbook = room.desk.failures(employer, batch.id(), which).bytes();
        Batch read = room.settled(employer, room.upload(employer, dry, workbook));
        return room.rows(employer, read).stream()
                .map(row -> row.cells().get("idNumber"))
                .toList();
    }

    static Batch read(FileRoom room, Actor employer, String... rows) {
        Batch read = room.settled(employer, room.upload(employer, "boarding", People.file(rows)));
        assertThat(read.status()).isEqualTo(Status.READY);
        return read;
    }

    private static Batch submitted(FileRoom room, Actor employer, String... rows) {
        Batch read = read(room, employer, rows);
        act(room, employer, read, Action.SUBMIT);
        return room.settled(employer, read);
    }

    private static Batch act(FileRoom room, Actor employer, Batch batch, Action action) {
        return room.desk.act(employer, batch.id(), action, Optional.empty());
    }

    private static void approve(House house, BatchRow row) {
        decide(house, row, FilingAction.of(io.banjie.api.region.lifecycle.Action.APPROVE));
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

    static io.banjie.api.desk.NewFiling boarding(House house, int person) {
        return house.request(
                "boarding",
                Map.of(
                        "workerName", "张三",
                        "idNumber", People.id(person),
                        "contractStart", "2026-03-01",
                        "contractEnd", "2027-02-28"),
                Optional.empty());
    }

    private static List<String> held(House house) {
        return house.database.read(handle -> handle.createQuery("select slot_key from slot where scope = ?")
                .bind(0, TestRegion.CODE + "/boarding")
                .mapTo(String.class)
                .list());
    }

    private static String heldBy(ThrowingCallable call) {
        return refusal(call, ProblemCode.HELD_BY_ANOTHER).findings().get(0).message();
    }

    private static Map<String, Object> notPossible(ThrowingCallable call) {
        return refusal(call, ProblemCode.ACTION_NOT_POSSIBLE).particulars();
    }

    private static Refusal refusal(ThrowingCallable call, ProblemCode problem) {
        Refusal[] refused = new Refusal[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem()).isEqualTo(problem);
            refused[0] = refusal;
        });
        return refused[0];
    }
}
