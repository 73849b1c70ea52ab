// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.Batch.Status;
import io.banjie.api.desk.BatchDesk.Action;
import io.banjie.api.desk.BatchDesk.Failures;
import io.banjie.api.desk.BatchDesk.NewBatch;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A file from its upload to the decision on its rows. */
class BatchDeskTest {

    private static final String UNIT = "92220102MA15438D0X";
    private static final String OTHER_UNIT = "91350100M000100Y43";

    @OnEachDatabase
    void goodRowsBecomeFilingsAndBadOnesComeBack(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch read = room.settled(
                    employer,
                    room.upload(
                            employer,
                            "hire",
                            """
                            worker,number,form,start,end
                            张三,11010519491231002X,1,2026-03-01,2027-02-28
                            李四,220102199003071235,1,20260301,2026/2/1
                            王五,220104198506124528,全日制,2026-03-01,
                            """));

            assertThat(read.problem()).isEmpty();
            assertThat(room.rows(employer, read))
                    .extracting(BatchRow::outcome)
                    .containsExactly(Outcome.IN_REVIEW, Outcome.IMPORT_FAILED, Outcome.IN_REVIEW);
            assertThat(read)
                    .returns(Status.IN_REVIEW, Batch::status)
                    .returns(3, Batch::rows)
                    .returns(2, Batch::imported)
                    .returns(1, Batch::importFailed)
                    .returns(2, Batch::inReview);
        }
    }

    @OnEachDatabase
    void aBatchIsFinishedOnceTheLastOfItsRowsIsDecided(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        Actor clerk = house.clerk(TestRegion.NORTH);
        try (FileRoom room = new FileRoom(house)) {
            Batch read = room.settled(employer, room.upload(employer, "hire", People.file(0, 3)));
            for (BatchRow row : room.rows(employer, read)) {
                assertThat(room.desk.find(employer, read.id()).status()).isEqualTo(Status.IN_REVIEW);
                FilingAction decision = row.row() == 2
                        ? FilingAction.of(io.banjie.api.region.lifecycle.Action.RETURN)
                                .saying("mend it")
                        : FilingAction.of(io.banjie.api.region.lifecycle.Action.APPROVE);
                house.door.act(clerk, row.filing().orElseThrow(), decision);
            }

            assertThat(room.desk.find(employer, read.id()))
                    .returns(Status.FINISHED, Batch::status)
                    .returns(2, Batch::approved)
                    .returns(1, Batch::reviewFailed)
                    .returns(0, Batch::inReview);
        }
    }

    @OnEachDatabase
    void underOneNumberRowsWaitForSubmissionAndMayBeTakenOut(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch ready = room.settled(
                    employer,
                    room.upload(employer, "joining", People.file(People.good(1), People.good(2), People.good(3))));
            assertThat(ready).returns(Status.READY, Batch::status).returns(3, Batch::imported);
            assertThat(room.desk.remove(employer, ready.id(), 3).outcome()).isEqualTo(Outcome.REMOVED);
            assertThat(refused(() -> room.desk.remove(employer, ready.id(), 3)))
                    .isEqualTo(ProblemCode.ACTION_NOT_POSSIBLE);

            room.desk.act(employer, ready.id(), Action.SUBMIT, Optional.empty());
            Batch submitted = room.settled(employer, ready);
            assertThat(submitted)
                    .returns(Status.IN_REVIEW, Batch::status)
                    .returns(2, Batch::inReview)
                    .returns(1, Batch::removed);
            assertThat(refused(() -> room.desk.act(employer, ready.id(), Action.SUBMIT, Optional.empty())))
                    .isEqualTo(ProblemCode.ACTION_NOT_POSSIBLE);

            room.desk.act(employer, ready.id(), Action.WITHDRAW, Optional.empty());
            assertThat(room.settled(employer, ready))
                    .returns(Status.WITHDRAWN, Batch::status)
                    .returns(2, Batch::withdrawn)
                    .returns(0, Batch::inReview);
        }
    }

    @Test
    void aRowIsCorrectedInPlaceAndOnlyThisRowIsJudgedAgain() {
        House house = new House(TestDatabases.derby());
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch read = room.settled(employer, room.upload(employer, "hire", People.file(People.bad(1), "")));
            assertThat(read).returns(Status.FINISHED, Batch::status).returns(1, Batch::importFailed);

            BatchRow still = room.desk.correct(employer, read.id(), 2, Map.of("end", "2026-02-31"));
            assertThat(still.outcome()).isEqualTo(Outcome.IMPORT_FAILED);
            assertThat(still.cells()).containsEntry("contractEnd", "2026-02-31");
            assertThat(still.violations()).extracting(Finding::field).containsExactly("contractEnd");

            BatchRow good = room.desk.correct(employer, read.id(), 2, Map.of("contractEnd", "2027-02-28"));
            assertThat(good.outcome()).isEqualTo(Outcome.IN_REVIEW);
            assertThat(room.desk.find(employer, read.id()))
                    .returns(Status.IN_REVIEW, Batch::status)
                    .returns(1, Batch::imported)
                    .returns(0, Batch::importFailed);
            assertThat(refused(() -> room.desk.correct(employer, read.id(), 2, Map.of())))
                    .isEqualTo(ProblemCode.ACTION_NOT_POSSIBLE);
        }
    }

    @Test
    void cellsThatTheSheetDoesNotHaveAreRefused() {
        House house = new House(TestDatabases.derby());
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch read = room.settled(employer, room.upload(employer, "hire", People.file(People.bad(1))));

            assertThatThrownBy(() -> room.desk.correct(employer, read.id(), 2, Map.of("shoe size", 43)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.problem()).isEqualTo(ProblemCode.INVALID_ANSWERS);
                        assertThat(refusal.findings()).extracting(Finding::code).containsExactly("column-unknown");
                    });
        }
    }

    @Test
    void aPersonWhoStandsInAFileTwiceIsToldOfTheFirstRow() {
        House house = new House(TestDatabases.derby());
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch read = room.settled(
                    employer,
                    room.upload(employer, "hire", People.file(People.bad(1), People.good(2), People.good(1))));

            BatchRow second = room.rows(employer, read).get(2);
            assertThat(second.outcome()).isEqualTo(Outcome.IMPORT_FAILED);
            assertThat(second.violations()).extracting(Finding::message).containsExactly("文件内重复（第2行）");

            room.desk.correct(employer, read.id(), 2, Map.of("number", People.id(3), "end", ""));
            assertThat(room.desk.correct(employer, read.id(), 4, Map.of()).outcome())
                    .isEqualTo(Outcome.IN_REVIEW);
        }
    }

    @Test
    void aDryRunFilesNothingAndCannotBeSubmitted() {
        House house = new House(TestDatabases.derby());
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            byte[] file = People.file(People.good(1), People.bad(2)).getBytes(StandardCharsets.UTF_8);
            NewBatch dry = new NewBatch(TestRegion.CODE, "hire", true, "dry.csv");
            Batch read = room.settled(employer, room.upload(employer, dry, file));

            assertThat(read)
                    .returns(Status.READY, Batch::status)
                    .returns(1, Batch::imported)
                    .returns(1, Batch::importFailed);
            assertThat(room.rows(employer, read)).allMatch(row -> row.filing().isEmpty());
            assertThat(refused(() -> room.desk.act(employer, read.id(), Action.SUBMIT, Optional.empty())))
                    .isEqualTo(ProblemCode.ACTION_NOT_POSSIBLE);
            assertThat(room.desk
                            .correct(employer, read.id(), 3, Map.of("end", ""))
                            .outcome())
                    .isEqualTo(Outcome.IMPORTED);
            assertThat(room.settled(employer, room.upload(employer, dry, file)).status())
                    .isEqualTo(Status.READY);
        }
    }

    @OnEachDatabase
    void theSameFileSentTwiceIsNoticedWhileTheFirstIsNotDoneWith(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        Batch first;
        try (FileRoom idle = new FileRoom(house, 0)) {
            first = idle.upload(employer, "hire", People.file(People.bad(1)));
            String waiting = first.id();
            assertThatThrownBy(() -> idle.upload(employer, "hire", People.file(People.bad(1))))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.problem()).isEqualTo(ProblemCode.ALREADY_EXISTS);
                        assertThat(refusal.particulars()).containsEntry("batch", waiting);
                    });
        }
        try (FileRoom room = new FileRoom(house)) {
            assertThat(room.settled(employer, first).status()).isEqualTo(Status.FINISHED);
            assertThat(room.upload(employer, "hire", People.file(People.bad(1))).id())
                    .isNotEqualTo(first.id());
        }
    }

    @Test
    void aRepeatedUploadOfOneAttemptGetsTheFirstAnswer() {
        House house = new House(TestDatabases.derby());
        Actor employer = house.registered(UNIT).attempting(new Attempt("key", "digest"));
        try (FileRoom room = new FileRoom(house)) {
            Batch first = room.upload(employer, "hire", People.file(People.bad(1)));
            assertThat(room.upload(employer, "hire", People.file(People.bad(1))))
                    .isEqualTo(first);
        }
    }

    @Test
    void nobodyElseLearnsThatABatchExists() {
        House house = new House(TestDatabases.derby());
        Actor employer = house.registered(UNIT);
        Actor other = house.registered(OTHER_UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch read = room.settled(employer, room.upload(employer, "hire", People.file(0, 2)));
            PageRequest all = PageRequest.first();
            for (Actor stranger : List.of(other, house.clerk(TestRegion.NORTH))) {
                assertThat(refused(() -> room.desk.find(stranger, read.id()))).isEqualTo(ProblemCode.NOT_FOUND);
                assertThat(refused(() -> room.desk.rows(stranger, read.id(), Optional.empty(), all)))
                        .isEqualTo(ProblemCode.NOT_FOUND);
                assertThat(refused(() -> room.desk.act(stranger, read.id(), Action.WITHDRAW, Optional.empty())))
                        .isEqualTo(ProblemCode.NOT_FOUND);
                assertThat(refused(() -> room.desk.watch(stranger, read.id(), news -> {})))
                        .isEqualTo(ProblemCode.NOT_FOUND);
            }
            assertThat(room.desk
                            .list(other, Optional.empty(), Optional.empty(), all)
                            .items())
                    .isEmpty();
            assertThat(room.desk
                            .list(employer, Optional.empty(), Optional.of("hire"), all)
                            .items())
                    .containsExactly(room.desk.find(employer, read.id()));
        }
    }

    @Test
    void rowsAreHandedOutPageByPage() {
        House house = new House(TestDatabases.derby());
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch read = room.settled(employer, room.upload(employer, "hire", People.file(0, 9)));
            Optional<String> cursor = Optional.empty();
            int seen = 0;
            do {
                var page = room.desk.rows(
                        employer, read.id(), Optional.of(Outcome.IN_REVIEW), new PageRequest(4, cursor, true));
                assertThat(page.total()).hasValue(9);
                seen += page.items().size();
                cursor = page.next();
            } while (cursor.isPresent());
            assertThat(seen).isEqualTo(9);
        }
    }

    @Test
    void rowsThatFailedComeBackInAWorkbookThatCanBeSentAgain() {
        House house = new House(TestDatabases.derby());
        Actor employer = house.registered(UNIT);
        Actor clerk = house.clerk(TestRegion.NORTH);
        try (FileRoom room = new FileRoom(house)) {
            Batch read = room.settled(
                    employer,
                    room.upload(employer, "hire", People.file(People.bad(1), People.good(2), "nobody,,,,\n")));
            String filing = room.rows(employer, read).get(1).filing().orElseThrow();
            FilingAction refusal = FilingAction.of(io.banjie.api.region.lifecycle.Action.RETURN)
                    .saying("mend it");
            house.door.act(clerk, filing, refusal);
            NewBatch dry = new NewBatch(TestRegion.CODE, "hire", true, "again.xlsx");

            for (Failures which : Failures.values()) {
                byte[] workbook = room.desk.failures(employer, read.id(), which).bytes();
                Batch again = room.settled(employer, room.upload(employer, dry, workbook));
                List<BatchRow> expected = room.rows(employer, read).stream()
                        .filter(row -> row.outcome()
                                == (which == Failures.IMPORT ? Outcome.IMPORT_FAILED : Outcome.REVIEW_FAILED))
                        .toList();
                assertThat(again.rows()).isEqualTo(expected.size());
                assertThat(room.rows(employer, again))
                        .extracting(row -> row.cells().get("workerName"))
                        .containsExactlyElementsOf(expected.stream()
                                .map(row -> row.cells().get("workerName"))
                                .toList());
            }
        }
    }

    @Test
    void theTemplateIsReadAsAFileWithoutRows() {
        House house = new House(TestDatabases.derby());
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            byte[] template =
                    room.desk.template(employer, TestRegion.CODE, "hire").bytes();
            NewBatch batch = new NewBatch(TestRegion.CODE, "hire", false, "template.xlsx");
            Batch read = room.settled(employer, room.upload(employer, batch, template));

            assertThat(read.status()).isEqualTo(Status.REFUSED);
            assertThat(read.problem()).map(Finding::message).contains("只有列名，没有数据");
            NewBatch other = new NewBatch(TestRegion.CODE, "joining", false, "template.xlsx");
            assertThat(room.settled(employer, room.upload(employer, other, template))
                            .problem())
                    .map(Finding::code)
                    .contains("other-template");
        }
    }

    @Test
    void whatNoFormatProvidesForIsNotPossible() {
        House house = new House(TestDatabases.derby());
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch read = room.settled(employer, room.upload(employer, "hire", People.file(People.bad(1))));
            for (Action action : List.of(Action.RELEASE_FAILED, Action.SPLIT_FAILED, Action.SUBMIT, Action.WITHDRAW)) {
                assertThat(refused(() -> room.desk.act(employer, read.id(), action, Optional.empty())))
                        .as(action.word())
                        .isEqualTo(ProblemCode.ACTION_NOT_POSSIBLE);
            }
            assertThat(refused(() -> room.desk.act(employer, read.id(), Action.APPLY_HINT, Optional.of("1"))))
                    .isEqualTo(ProblemCode.NOT_FOUND);
            assertThat(refused(() -> room.upload(employer, "note", People.file(People.bad(2)))))
                    .isEqualTo(ProblemCode.NOT_FOUND);
        }
    }

    private static ProblemCode refused(ThrowingCallable call) {
        try {
            call.call();
        } catch (Refusal refusal) {
            return refusal.problem();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
        throw new AssertionError("not refused");
    }
}
