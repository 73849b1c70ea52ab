// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.Batch.Status;
import io.banjie.api.desk.BatchDesk;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever people do, each row has one outcome, and the counts add up to the rows. */
class BatchCountsTest {

    private static final int ROWS = 8;

    @Property(tries = 12)
    void countsAlwaysAddUpToTheRows(
            @ForAll boolean drafts, @ForAll @Size(max = 12) List<@IntRange(max = 7 * ROWS - 1) Integer> steps) {
        House house = new House(TestDatabases.derby());
        Actor employer = house.registered("92220102MA15438D0X");
        Actor clerk = house.clerk(TestRegion.NORTH);
        String type = drafts ? "joining" : "hire";
        try (FileRoom room = new FileRoom(house)) {
            Batch batch = room.settled(employer, room.upload(employer, type, file()));
            check(room, employer, batch);
            for (int step : steps) {
                int row = step % ROWS + 2;
                try {
                    step(room, employer, clerk, batch, step / ROWS, row);
                } catch (Refusal notPossible) {
                    assertThat(notPossible.problem().status()).isIn(404, 409);
                }
                check(room, employer, room.settled(employer, batch));
            }
        }
    }

    private static String file() {
        return People.file(
                People.good(1),
                People.row(2, "none"),
                People.good(3),
                People.good(1),
                People.good(4),
                "nobody,,,,\n",
                People.good(5),
                People.good(6));
    }

    private static void step(FileRoom room, Actor employer, Actor clerk, Batch batch, int kind, int number) {
        BatchRow row = room.rows(employer, batch).get(number - 2);
        switch (kind) {
            case 0 -> decide(room, clerk, row, FilingAction.of(Action.APPROVE));
            case 1 -> decide(room, clerk, row, FilingAction.of(Action.RETURN).saying("mend it"));
            case 2 -> decide(room, employer, row, FilingAction.of(Action.WITHDRAW));
            case 3 -> room.desk.remove(employer, batch.id(), number);
            case 4 ->
                room.desk.correct(
                        employer, batch.id(), number, Map.of("worker", "李四", "number", People.id(20 + number)));
            case 5 -> room.desk.act(employer, batch.id(), BatchDesk.Action.SUBMIT, Optional.empty());
            default -> room.desk.act(employer, batch.id(), BatchDesk.Action.WITHDRAW, Optional.empty());
        }
    }

    private static void decide(FileRoom room, Actor actor, BatchRow row, FilingAction action) {
        row.filing().ifPresent(filing -> room.house.door.act(actor, filing, action));
    }

    private static void check(FileRoom room, Actor employer, Batch batch) {
        List<BatchRow> rows = room.rows(employer, batch);
        assertThat(batch.rows()).isEqualTo(rows.size()).isEqualTo(batch.imported() + batch.importFailed());
        assertThat(batch.importFailed()).isEqualTo(count(rows, Outcome.IMPORT_FAILED));
        assertThat(batch.removed()).isEqualTo(count(rows, Outcome.REMOVED));
        assertThat(batch.inReview()).isEqualTo(count(rows, Outcome.IN_REVIEW));
        assertThat(batch.approved()).isEqualTo(count(rows, Outcome.APPROVED));
        assertThat(batch.reviewFailed()).isEqualTo(count(rows, Outcome.REVIEW_FAILED));
        assertThat(batch.withdrawn()).isEqualTo(count(rows, Outcome.WITHDRAWN));
        if (batch.status() == Status.FINISHED) {
            assertThat(batch.inReview()).isZero();
        }
        if (batch.status() == Status.IN_REVIEW) {
            assertThat(batch.inReview()).isPositive();
        }
    }

    private static int count(List<BatchRow> rows, Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
