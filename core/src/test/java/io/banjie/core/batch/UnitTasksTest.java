// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.BatchDesk.Action;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.Subscription;
import io.banjie.api.desk.Task;
import io.banjie.api.desk.TaskDesk.Change;
import io.banjie.api.desk.TaskDesk.Side;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A batch whose rows are one unit is one line of its employer's lists, wherever its rows stand. */
class UnitTasksTest {

    private static final String UNIT = "92220102MA15438D0X";
    private static final long PATIENCE_SECONDS = 60;

    @OnEachDatabase
    void aUnitIsOneLineThatMovesBetweenTheListsAsItsRowsDo(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch read = OneUnitTest.read(room, employer, People.good(1), People.good(2));
            assertThat(lines(room, employer, Side.TODO)).containsExactly(read.serialNumber() + " draft -");
            assertThat(lines(room, employer, Side.DONE)).hasSize(1);

            room.desk.act(employer, read.id(), Action.SUBMIT, Optional.empty());
            room.settled(employer, read);
            assertThat(lines(room, employer, Side.TODO)).isEmpty();
            assertThat(lines(room, employer, Side.DONE))
                    .hasSize(2)
                    .first()
                    .isEqualTo(read.serialNumber() + " in review -");

            List<BatchRow> rows = room.rows(employer, read);
            decide(house, rows.get(0), io.banjie.api.region.lifecycle.Action.RETURN);
            decide(house, rows.get(1), io.banjie.api.region.lifecycle.Action.APPROVE);
            assertThat(lines(room, employer, Side.TODO))
                    .containsExactly(read.serialNumber() + " returned 1人未通过审核，原因见审核失败人员列表");

            room.desk.act(employer, read.id(), Action.WITHDRAW, Optional.empty());
            room.settled(employer, read);
            assertThat(lines(room, employer, Side.TODO)).isEmpty();
            assertThat(lines(room, employer, Side.DONE)).first().isEqualTo(read.serialNumber() + " approved -");
        }
    }

    @OnEachDatabase
    void unitsAndFilingsStandInOneListPageByPageAndAreCounted(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                expected.add(
                        0,
                        i % 2 == 0
                                ? OneUnitTest.read(room, employer, People.good(i), People.good(i + 20))
                                        .serialNumber()
                                : house.door
                                        .file(employer, OneUnitTest.boarding(house, i))
                                        .serialNumber());
            }
            List<String> seen = new ArrayList<>();
            Optional<String> cursor = Optional.empty();
            do {
                Page<Task> page =
                        room.tasks.list(employer, Side.TODO, FilingQuery.all(), new PageRequest(2, cursor, true));
                assertThat(page.total()).hasValue(7);
                page.items().forEach(task -> seen.add(number(task)));
                cursor = page.next();
            } while (cursor.isPresent());
            assertThat(seen).isEqualTo(expected);
        }
    }

    @OnEachDatabase
    void whoeverLooksForAPersonFindsTheRow(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            OneUnitTest.read(room, employer, People.good(1), People.good(2));
            assertThat(room.tasks
                            .list(employer, Side.TODO, about(People.id(2)), PageRequest.first())
                            .items())
                    .singleElement()
                    .satisfies(task -> assertThat(task.filing()
                                    .orElseThrow()
                                    .worker()
                                    .orElseThrow()
                                    .idNumber())
                            .isEqualTo(People.id(2)));
        }
    }

    @OnEachDatabase
    void whoeverHasTheListOpenIsToldWhenAUnitMoves(Database database) throws InterruptedException {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            BlockingQueue<Change> told = new LinkedBlockingQueue<>();
            Subscription open = room.tasks.subscribe(employer, told::add);
            Batch sent = room.upload(employer, "boarding", People.file(People.good(1)));
            Optional<Change> change;
            do {
                change = Optional.ofNullable(told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
                assertThat(change).as("news of the unit").isPresent();
            } while (!change.get().status().equals("READY"));
            assertThat(change.get().batch()).contains(sent.id());
            open.close();
        }
    }

    private static FilingQuery about(String idNumber) {
        FilingQuery all = FilingQuery.all();
        return new FilingQuery(
                all.region(),
                all.types(),
                Set.of(),
                Optional.of(idNumber),
                all.name(),
                all.onRoster(),
                all.inService(),
                all.rosterNumber(),
                all.from(),
                all.to(),
                Map.of());
    }

    private static List<String> lines(FileRoom room, Actor employer, Side side) {
        return room.tasks.list(employer, side, FilingQuery.all(), PageRequest.first()).items().stream()
                .map(task -> number(task) + " " + task.resultLabel() + " " + (task.returned() ? task.opinion() : "-"))
                .toList();
    }

    private static String number(Task task) {
        return task.batch()
                .map(Batch::serialNumber)
                .orElseGet(() -> task.filing().orElseThrow().serialNumber());
    }

    private static void decide(House house, BatchRow row, io.banjie.api.region.lifecycle.Action action) {
        house.door.act(
                house.clerk(TestRegion.NORTH),
                row.filing().orElseThrow(),
                FilingAction.of(action).saying("look again"));
    }
}
