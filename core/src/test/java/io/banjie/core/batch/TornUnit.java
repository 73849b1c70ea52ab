// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.AvailableAction;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.BatchDesk.Action;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.PageRequest;
import io.banjie.core.store.Database;
import io.banjie.core.store.WatchedSource;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** A house with batches under one serial number, each about people of its own, whose line is cut again and again. */
final class TornUnit {

    private static final String UNIT = "92220102MA15438D0X";
    private static final int MOST = 400;

    /** How many persons a file names; three of its rows fail, of which one names a person once more. */
    static final int PERSONS = 6;

    final House house;
    final Actor employer;
    private final DataSource source;
    private final Cut cut = new Cut();
    private final House torn;
    private int files;

    TornUnit(DataSource source) {
        this.source = source;
        house = new House(new Database(source));
        employer = house.registered(UNIT);
        torn = new House(new Database(WatchedSource.of(source, cut)));
    }

    /** Cuts the line of one thread before a statement, for good until it is told otherwise. */
    private static final class Cut implements WatchedSource.Watcher {

        private Optional<Thread> whose = Optional.empty();
        private int left;

        synchronized void after(int spared) {
            whose = Optional.of(Thread.currentThread());
            left = spared;
        }

        synchronized boolean happened() {
            whose = Optional.empty();
            return left < 0;
        }

        @Override
        public synchronized void before(String sql) throws SQLException {
            if (whose.filter(Thread.currentThread()::equals).isPresent() && (left < 0 || --left < 0)) {
                throw new SQLException("the line is cut", "08006");
            }
        }
    }

    /**
     * How all ended.
     *
     * @param batches the status and the counts of the batch, and of the one split from it
     * @param outcomes what became of the rows of each
     * @param held how many persons each holds
     */
    record End(List<String> batches, List<List<Outcome>> outcomes, List<Integer> held) {}

    /** A file about people who stand in no other one, which nobody has read yet. */
    Batch uploaded() {
        int first = ++files * 10;
        String file = People.file(
                People.good(first),
                People.bad(first + 1),
                People.good(first + 2),
                People.good(first + 3),
                People.bad(first + 4),
                People.good(first + 5),
                People.good(first));
        try (FileRoom idle = new FileRoom(house, 0)) {
            return idle.upload(employer, "boarding", file);
        }
    }

    /** A batch that waits for submission. */
    Batch read() {
        Batch uploaded = uploaded();
        return whole(room -> room.settled(employer, uploaded));
    }

    /** A batch that a clerk is to look at. */
    Batch submitted() {
        Batch read = read();
        return whole(room -> {
            room.desk.act(employer, read.id(), Action.SUBMIT, Optional.empty());
            return room.settled(employer, read);
        });
    }

    /** A batch of which the clerk has approved one row and sent three back. */
    Batch returned() {
        Batch submitted = submitted();
        List<BatchRow> waiting = waiting(submitted);
        decide(waiting.get(0), true);
        waiting.subList(1, waiting.size()).forEach(row -> decide(row, false));
        return submitted;
    }

    List<BatchRow> waiting(Batch batch) {
        return idle(room -> room.rows(employer, batch)).stream()
                .filter(row -> row.outcome() == Outcome.IN_REVIEW)
                .toList();
    }

    private void decide(BatchRow row, boolean approved) {
        decide(house, row, approved);
    }

    static void decide(House where, BatchRow row, boolean approved) {
        FilingAction action = approved
                ? FilingAction.of(io.banjie.api.region.lifecycle.Action.APPROVE)
                : FilingAction.of(io.banjie.api.region.lifecycle.Action.RETURN).saying("look again");
        where.door.act(where.clerk(TestRegion.NORTH), row.filing().orElseThrow(), action);
    }

    private interface Use<T> {
        T of(FileRoom room);
    }

    /** In a room where work goes on. */
    private <T> T whole(Use<T> use) {
        try (FileRoom room = new FileRoom(house)) {
            return use.of(room);
        }
    }

    /** In a room where nobody works on what was cut off. */
    private <T> T idle(Use<T> use) {
        try (FileRoom room = new FileRoom(house, 0)) {
            return use.of(room);
        }
    }

    /** Work on many rows: whichever statement a node dies before, another one goes on and ends it all the same. */
    void worksOn(Supplier<Batch> prepared, Optional<Action> order, int statements) {
        End undisturbed = worked(prepared.get(), order, Integer.MAX_VALUE).end();
        int spared = 0;
        boolean survived = false;
        for (; !survived && spared < MOST; spared++) {
            Worked worked = worked(prepared.get(), order, spared);
            assertThat(worked.end()).as("after statement " + spared).isEqualTo(undisturbed);
            survived = worked.survived();
        }
        assertThat(spared).as("statements of the work").isGreaterThan(statements);
    }

    private record Worked(End end, boolean survived) {}

    private Worked worked(Batch batch, Optional<Action> order, int spared) {
        boolean survived;
        try (FileRoom idle = new FileRoom(house, 0)) {
            order.ifPresent(action -> idle.desk.act(employer, batch.id(), action, Optional.empty()));
            survived = DoomedNode.work(source, house, employer, batch, spared);
        }
        sums(batch);
        house.clock.pass(Leases.LASTS.plusSeconds(1));
        whole(room -> room.settled(employer, batch));
        return new Worked(end(batch), survived);
    }

    /** Something done in one step: whichever statement it is cut off before, it was done or can be done again. */
    void takesAtOnce(Supplier<Batch> prepared, BiConsumer<FileRoom, Batch> step, Predicate possible, int statements) {
        Batch first = prepared.get();
        idle(room -> {
            step.accept(room, first);
            return first;
        });
        End undisturbed = end(first);
        int spared = 0;
        boolean survived = false;
        for (; !survived && spared < MOST; spared++) {
            Batch batch = prepared.get();
            survived = cutOff(batch, step, spared);
            sums(batch);
            idle(room -> {
                if (possible.of(room, batch)) {
                    step.accept(room, batch);
                }
                return batch;
            });
            assertThat(end(batch)).as("after statement " + spared).isEqualTo(undisturbed);
        }
        assertThat(spared).as("statements of the step").isGreaterThan(statements);
    }

    /** Whether something is still to be done. */
    interface Predicate {
        boolean of(FileRoom room, Batch batch);
    }

    boolean offers(FileRoom room, Batch batch, Action action) {
        return room.desk.find(employer, batch.id()).availableActions().stream()
                .map(AvailableAction::action)
                .anyMatch(action.word()::equals);
    }

    private boolean cutOff(Batch batch, BiConsumer<FileRoom, Batch> step, int spared) {
        torn.clock.set(house.clock.instant());
        try (FileRoom room = new FileRoom(torn, 0)) {
            cut.after(spared);
            try {
                step.accept(room, batch);
            } catch (RuntimeException lineCut) {
                assertThat(cut.happened()).as(String.valueOf(lineCut)).isTrue();
                return false;
            }
            return !cut.happened();
        }
    }

    private End end(Batch batch) {
        sums(batch);
        List<Batch> all = family(batch);
        List<List<Outcome>> outcomes = all.stream()
                .map(each -> idle(room -> room.rows(employer, each)).stream()
                        .map(BatchRow::outcome)
                        .toList())
                .toList();
        return new End(
                all.stream().map(TornUnit::counts).toList(),
                outcomes,
                all.stream().map(this::held).toList());
    }

    /** The batch and what was split from it. */
    private List<Batch> family(Batch batch) {
        return idle(room -> {
            List<Batch> all = room
                    .desk
                    .list(employer, Optional.empty(), Optional.empty(), new PageRequest(2, Optional.empty(), false))
                    .items()
                    .stream()
                    .filter(each -> each.id().compareTo(batch.id()) >= 0)
                    .collect(Collectors.toList());
            Collections.reverse(all);
            return all;
        });
    }

    private static String counts(Batch batch) {
        return "%s imported %d, failed %d, removed %d, in review %d, approved %d, not approved %d (%d back), withdrawn %d"
                .formatted(
                        batch.status(),
                        batch.imported(),
                        batch.importFailed(),
                        batch.removed(),
                        batch.inReview(),
                        batch.approved(),
                        batch.reviewFailed(),
                        batch.returned(),
                        batch.withdrawn());
    }

    private int held(Batch batch) {
        return house.database.read(handle -> handle.createQuery("select count(*) from slot s where s.scope = :scope"
                        + " and (s.root = :batch or s.root in (select f.id from filing f where f.batch = :batch))")
                .bind("scope", TestRegion.CODE + "/boarding")
                .bind("batch", batch.id())
                .mapTo(Integer.class)
                .one());
    }

    /** At any moment the counts are those of the rows, and everybody whose row waits for something is held once. */
    private void sums(Batch batch) {
        for (Batch each : family(batch)) {
            List<BatchRow> rows = idle(room -> room.rows(employer, each));
            assertThat(counted(rows, Outcome.IMPORT_FAILED)).isEqualTo(each.importFailed());
            assertThat(counted(rows, Outcome.IN_REVIEW)).isEqualTo(each.inReview());
            assertThat(counted(rows, Outcome.APPROVED)).isEqualTo(each.approved());
            assertThat(counted(rows, Outcome.REVIEW_FAILED)).isEqualTo(each.reviewFailed());
            assertThat(counted(rows, Outcome.WITHDRAWN)).isEqualTo(each.withdrawn());
            assertThat(rows.size()).isEqualTo(each.imported() + each.importFailed());
            long waiting = rows.stream()
                    .filter(row -> List.of(Outcome.IMPORTED, Outcome.IN_REVIEW, Outcome.REVIEW_FAILED)
                            .contains(row.outcome()))
                    .count();
            assertThat((long) held(each))
                    .isBetween(waiting, waiting + each.importFailed())
                    .isLessThanOrEqualTo(PERSONS);
        }
    }

    private static int counted(List<BatchRow> rows, Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
