// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Health.Level;
import io.banjie.api.desk.Health.Line;
import io.banjie.api.desk.RegionDesk.State;
import io.banjie.api.desk.RegionDesk.Watched;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.TestClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthTest {

    @OnEachDatabase
    void a_database_that_answers_with_the_tables_of_today_is_well(Database database) {
        assertThat(new DatabaseHealth().lines(Optional.of(database)))
                .containsExactly(new Line("database", Level.OK, "answers"), new Line("schema", Level.OK, "up to date"));
    }

    @Test
    void older_tables_are_critical_and_newer_ones_a_warning() {
        Database database = TestDatabases.derby();
        database.transaction(tx -> tx.execute("delete from databasechangelog where id = 'table-seeded'"));
        assertThat(schema(database)).isEqualTo(Level.CRITICAL);

        for (String change : List.of("a", "b")) {
            database.transaction(tx -> tx.execute(
                    "insert into databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype)"
                            + " values (?, 'a', 'f', current_timestamp, 9999, 'EXECUTED')",
                    change));
        }
        assertThat(schema(database)).isEqualTo(Level.WARNING);
    }

    private static Level schema(Database database) {
        return new DatabaseHealth().lines(Optional.of(database)).get(1).level();
    }

    @Test
    void a_database_that_is_not_there_is_critical() {
        EmbeddedDataSource absent = new EmbeddedDataSource();
        absent.setDatabaseName("memory:absent");

        assertThat(new DatabaseHealth().lines(Optional.empty()))
                .extracting(Line::level)
                .containsExactly(Level.CRITICAL);
        assertThat(new DatabaseHealth().lines(Optional.of(new Database(absent))))
                .containsExactly(new Line("database", Level.CRITICAL, "unavailable"));
    }

    @Test
    void a_look_that_hangs_is_not_waited_for_and_not_repeated_meanwhile() {
        BoundedCheck<String> check = new BoundedCheck<>(Duration.ofMillis(20));
        CountDownLatch wakes = new CountDownLatch(1);
        AtomicInteger others = new AtomicInteger();

        assertThat(check.look(() -> await(wakes))).isEmpty();
        assertThat(check.look(() -> "another look " + others.incrementAndGet())).isEmpty();
        assertThat(others).hasValue(0);
        wakes.countDown();
        assertThat(new BoundedCheck<String>(Duration.ofMinutes(1)).look(() -> "at once"))
                .contains("at once");
    }

    private static String await(CountDownLatch latch) {
        try {
            latch.await();
            return "awake";
        } catch (InterruptedException interrupted) {
            return "interrupted";
        }
    }

    @Test
    void a_machine_whose_clock_was_set_is_reported() {
        TestClock machine = new TestClock(Instant.parse("2026-03-02T02:00:00Z"));
        AtomicLong nanos = new AtomicLong();
        ClockHealth health = new ClockHealth(machine, nanos::get);
        machine.pass(Duration.ofHours(3));
        nanos.addAndGet(Duration.ofHours(3).toNanos());

        assertThat(health.line(machine.instant())).isEqualTo(new Line("clock", Level.OK, "2026-03-02T05:00:00Z"));
        assertThat(health.line(Instant.parse("2031-01-01T00:00:00Z")))
                .isEqualTo(new Line("clock", Level.OK, "2031-01-01T00:00:00Z, not the machine's"));
        machine.pass(Duration.ofMinutes(-5));
        assertThat(health.line(machine.instant()).level()).isEqualTo(Level.WARNING);
        assertThat(health.line(machine.instant()).message()).contains("set back by 300 s");
    }

    @Test
    void little_room_is_a_warning(@TempDir Path folder) {
        assertThat(new DiskHealth(folder, 0).line().level()).isEqualTo(Level.OK);
        assertThat(new DiskHealth(folder, Long.MAX_VALUE).line().level()).isEqualTo(Level.WARNING);
        assertThat(new DiskHealth(folder.resolve("absent"), 0).line().level()).isEqualTo(Level.WARNING);
    }

    @Test
    void a_closed_region_is_a_warning_that_names_its_problems() {
        assertThat(RegionHealth.line(watched(State.OPEN)))
                .isEqualTo(new Line("region 990000", Level.OK, "open, version 1.0.0"));
        assertThat(RegionHealth.line(watched(State.CLOSED)))
                .isEqualTo(new Line("region 990000", Level.WARNING, "closed: its bundle is not there"));
        assertThat(RegionHealth.line(watched(State.CLOSED, "1.1.0: no form", "1.1.0: no rule")))
                .isEqualTo(new Line("region 990000", Level.WARNING, "closed: 1.1.0: no form; 1.1.0: no rule"));
        assertThat(RegionHealth.line(watched(State.OPEN, "1.1.0: no form")))
                .isEqualTo(new Line("region 990000", Level.WARNING, "open, version 1.0.0, not 1.1.0: no form"));
    }

    private static Watched watched(State state, String... problems) {
        return new Watched("990000", "Region", state, "1.0.0", Optional.empty(), List.of(problems));
    }
}
