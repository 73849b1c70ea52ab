// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.BatchDesk.FilledRows;
import io.banjie.api.desk.BatchDesk.KnownRow;
import io.banjie.api.desk.BatchDesk.KnownRows;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.PaperHouse;
import io.banjie.core.testregion.TestRegion;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Batches of people who are known, filled in without a file. */
class FilledInTest {

    private static final String UNIT = "92220102MA15438D0X";

    @OnEachDatabase
    void peopleInServiceComeAsRowsWithWhatIsKnownAndBecomeABatch(Database database) {
        PaperHouse papers = new PaperHouse(database);
        House house = papers.house;
        Actor employer = house.registered(UNIT);
        List<String> hired = hired(papers, employer, 3);
        try (FileRoom room = new FileRoom(house)) {
            KnownRows known = room.desk.known(employer, TestRegion.CODE, "leaving", hired);
            assertThat(known.columns()).containsExactly("workerName", "idNumber", "terminatedOn");
            assertThat(known.rows()).extracting(KnownRow::filing).containsExactlyElementsOf(hired);
            assertThat(known.rows().get(1).cells())
                    .containsEntry("workerName", "张三")
                    .containsEntry("idNumber", People.id(2))
                    .containsEntry("terminatedOn", "");

            FilledRows filled = filled(known, "2026-06-30", "2026-06-31", "2026年6月30日");
            List<BatchRow> judged = room.desk.judge(employer, filled);
            assertThat(judged).extracting(BatchRow::row).containsExactly(2, 3, 4);
            assertThat(judged)
                    .extracting(BatchRow::outcome)
                    .containsExactly(Outcome.IMPORTED, Outcome.IMPORT_FAILED, Outcome.IMPORTED);
            assertThat(judged.get(1).violations()).extracting("field").containsExactly("terminatedOn");

            Batch batch = room.settled(employer, room.desk.fill(employer, filled));
            assertThat(batch).returns(2, Batch::inReview).returns(1, Batch::importFailed);
            List<BatchRow> rows = room.rows(employer, batch);
            assertThat(rows).extracting(BatchRow::row).containsExactly(2, 3, 4);
            assertThat(house.door
                            .find(employer, rows.get(0).filing().orElseThrow())
                            .relatesTo())
                    .contains(hired.get(0));
            assertThat(refused(() -> room.desk.fill(employer, filled)))
                    .as("the same once more, as after a double click")
                    .isEqualTo(ProblemCode.ALREADY_EXISTS);
        }
    }

    @OnEachDatabase
    void whoIsNamedByOlderAndNewerTermsIsOneRow(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing hired = papers.hired(employer);
        papers.rosters.save(employer, TestRegion.CODE, "NEW", List.of(hired.id()));
        Filing renewed = papers.renewed(employer, hired);
        try (FileRoom room = new FileRoom(papers.house)) {
            assertThat(room.desk
                            .known(employer, TestRegion.CODE, "leaving", List.of(hired.id(), renewed.id()))
                            .rows())
                    .extracting(KnownRow::filing)
                    .containsExactly(hired.id());
        }
    }

    @OnEachDatabase
    void nobodyLearnsOfPeopleWhoAreNotTheirs(Database database) {
        PaperHouse papers = new PaperHouse(database);
        House house = papers.house;
        Actor employer = house.registered(UNIT);
        Actor other = house.registered("91350100M000100Y43");
        List<String> hired = hired(papers, employer, 1);
        try (FileRoom room = new FileRoom(house)) {
            assertThat(refused(() -> room.desk.known(other, TestRegion.CODE, "leaving", hired)))
                    .isEqualTo(ProblemCode.NOT_FOUND);
            assertThat(refused(() -> room.desk.known(employer, TestRegion.CODE, "boarding", hired)))
                    .as("builds on nobody")
                    .isEqualTo(ProblemCode.NOT_FOUND);
            assertThat(refused(() -> room.desk.known(employer, TestRegion.CODE, "note", hired)))
                    .as("comes in no files")
                    .isEqualTo(ProblemCode.NOT_FOUND);
            assertThat(refused(() -> room.desk.known(employer, TestRegion.CODE, "leaving", List.of("what"))))
                    .isEqualTo(ProblemCode.NOT_FOUND);
            assertThat(refused(() -> room.desk.known(house.clerk(TestRegion.NORTH), TestRegion.CODE, "leaving", hired)))
                    .isEqualTo(ProblemCode.FORBIDDEN);
            FilledRows tooMany =
                    new FilledRows(TestRegion.CODE, "leaving", Collections.nCopies(2001, Map.of("workerName", "张三")));
            assertThat(refused(() -> room.desk.judge(employer, tooMany))).isEqualTo(ProblemCode.TOO_LARGE);
            assertThat(refused(() -> room.desk.fill(employer, tooMany))).isEqualTo(ProblemCode.TOO_LARGE);
        }
    }

    @OnEachDatabase
    void whatPeopleTypeStaysInItsCellWhateverItLooksLike(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            String odd = "张\"三,\n=1+1;";
            Map<String, Object> row =
                    Map.of("workerName", odd, "idNumber", People.id(1), "contractStart", "2026-03-01");
            Batch batch = room.settled(
                    employer, room.desk.fill(employer, new FilledRows(TestRegion.CODE, "boarding", List.of(row, row))));

            assertThat(room.rows(employer, batch)).hasSize(2).allSatisfy(kept -> assertThat(kept.cells())
                    .containsEntry("workerName", "张\"三, =1+1;")
                    .containsEntry("idNumber", People.id(1)));
            assertThat(room.rows(employer, batch).get(1).violations())
                    .extracting("message")
                    .contains("文件内重复（第2行）");
        }
    }

    private static List<String> hired(PaperHouse papers, Actor employer, int many) {
        List<String> hired = IntStream.rangeClosed(1, many)
                .mapToObj(person -> {
                    Filing filing = papers.house.door.file(employer, papers.house.hire(People.id(person)));
                    papers.house.door.act(
                            papers.house.clerk(TestRegion.NORTH), filing.id(), FilingAction.of(Action.APPROVE));
                    return filing.id();
                })
                .toList();
        papers.rosters.save(employer, TestRegion.CODE, "NEW", hired);
        return hired;
    }

    private static FilledRows filled(KnownRows known, String... lastDays) {
        List<Map<String, Object>> rows = IntStream.range(0, lastDays.length)
                .<Map<String, Object>>mapToObj(i -> {
                    Map<String, Object> cells =
                            new HashMap<>(known.rows().get(i).cells());
                    cells.put("terminatedOn", lastDays[i]);
                    return cells;
                })
                .toList();
        return new FilledRows(TestRegion.CODE, "leaving", rows);
    }

    private static ProblemCode refused(ThrowingCallable call) {
        ProblemCode[] problem = new ProblemCode[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> problem[0] = refusal.problem());
        return problem[0];
    }
}
