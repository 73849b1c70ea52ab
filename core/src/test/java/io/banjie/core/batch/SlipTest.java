// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.Batch.Hint;
import io.banjie.api.desk.Batch.Status;
import io.banjie.api.desk.BatchDesk.Action;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.House;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A column that was dragged down instead of copied: noticed, and mended at one stroke. */
class SlipTest {

    private static final String UNIT = "92220102MA15438D0X";

    private static String dragged(int from, int to) {
        return People.file(IntStream.rangeClosed(from, to)
                .mapToObj(number -> People.row(number, String.valueOf(number)))
                .toArray(String[]::new));
    }

    @OnEachDatabase
    void whatWasDraggedIsMendedInOneStepAndTheRowsGoIn(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch read = room.settled(employer, room.upload(employer, "hire", dragged(1, 15)));
            long accepted = read.imported();
            assertThat(read.importFailed()).isPositive();
            Hint hint = read.hints().get(0);
            assertThat(hint.message()).startsWith("看起来是下拉填充导致的递增（1→15），是否全部改为1");
            assertThat(hint)
                    .returns("employmentForm", Hint::field)
                    .returns(Optional.of("1"), Hint::value)
                    .returns(read.importFailed(), each -> each.rows().size());

            room.desk.act(employer, read.id(), Action.APPLY_HINT, Optional.of(hint.id()));
            Batch mended = room.settled(employer, read);

            assertThat(accepted).isLessThan(15);
            assertThat(mended)
                    .returns(Status.IN_REVIEW, Batch::status)
                    .returns(15, Batch::imported)
                    .returns(0, Batch::importFailed)
                    .returns(15, Batch::inReview)
                    .returns(List.of(), Batch::hints);
            assertThat(room.rows(employer, read))
                    .filteredOn(row -> row.row() > accepted + 1)
                    .allMatch(row -> row.cells().get("employmentForm").equals("1"));
        }
    }

    @Test
    void aRowThatWasCorrectedByHandIsLeftAsItIs() {
        House house = new House(TestDatabases.derby());
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch read = room.settled(employer, room.upload(employer, "hire", dragged(1, 15)));
            BatchRow last = room.rows(employer, read).get(14);
            room.desk.correct(employer, read.id(), last.row(), Map.of("form", "soldier"));

            room.desk.act(employer, read.id(), Action.APPLY_HINT, Optional.of("1"));
            room.settled(employer, read);

            assertThat(room.rows(employer, read).get(14))
                    .returns(Outcome.IMPORT_FAILED, BatchRow::outcome)
                    .returns("soldier", row -> row.cells().get("employmentForm"));
        }
    }

    @Test
    void aHintNamesTheNumbersThatWereDraggedAndNotARowInOrderBelowThem() {
        House house = new House(TestDatabases.derby());
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            String file = People.file(
                    People.row(1, "2018"),
                    People.row(2, "2019"),
                    People.row(3, "2020"),
                    People.row(4, "2021"),
                    People.row(5, "1"));

            Hint hint = room.settled(employer, room.upload(employer, "hire", file))
                    .hints()
                    .get(0);

            assertThat(hint.message()).startsWith("看起来是下拉填充导致的递增（2018→2021）");
        }
    }

    @Test
    void aRowThatIsMendedAndStillFailsForAnotherReasonIsNotOfferedAgain() {
        House house = new House(TestDatabases.derby());
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch read = room.settled(employer, room.upload(employer, "hire", dragged(1, 15)));
            BatchRow last = room.rows(employer, read).get(14);
            room.desk.correct(employer, read.id(), last.row(), Map.of("start", "someday"));

            room.desk.act(employer, read.id(), Action.APPLY_HINT, Optional.of("1"));
            Batch mended = room.settled(employer, read);

            assertThat(mended.importFailed()).isEqualTo(1);
            assertThat(mended.hints()).isEmpty();
        }
    }

    @Test
    void aColumnThatIsInOrderGivesNoHint() {
        House house = new House(TestDatabases.derby());
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            String mixed =
                    People.file(People.row(1, "77"), People.row(2, "1"), People.row(3, "88"), People.row(4, "2"));
            assertThat(room.settled(employer, room.upload(employer, "hire", mixed))
                            .hints())
                    .isEmpty();
        }
    }
}
