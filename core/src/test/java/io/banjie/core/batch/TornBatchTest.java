// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.Batch.Status;
import io.banjie.api.desk.BatchDesk.Action;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.core.store.Database;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.House;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A node dies between any two statements; another goes on, and the end is the same as if nothing had happened. */
class TornBatchTest {

    private static final String UNIT = "92220102MA15438D0X";
    private static final int MANY = 15;

    private record End(List<Outcome> outcomes, int imported, int importFailed, int inReview, long filings) {}

    private static final String FILE = People.file(
            People.good(1),
            People.bad(2),
            People.good(3),
            People.good(4),
            People.good(5),
            People.good(1),
            People.good(6));

    @Test
    void whereverANodeDiesWithDerbyAnotherGoesOn() {
        diesEverywhere(TestDatabases.derbySource());
    }

    @Test
    void whereverANodeDiesWithPostgresqlAnotherGoesOn() {
        diesEverywhere(TestDatabases.postgresSource());
    }

    private static void diesEverywhere(DataSource source) {
        House house = new House(new Database(source));
        Actor employer = house.registered(UNIT);
        Set<Boolean> survived = new HashSet<>();
        End undisturbed = end(source, house, employer, Integer.MAX_VALUE, survived);
        assertThat(undisturbed.outcomes())
                .filteredOn(Outcome.IMPORT_FAILED::equals)
                .hasSize(2);
        survived.clear();
        int spared = 0;
        for (; !survived.contains(true); spared++) {
            assertThat(end(source, house, employer, spared, survived))
                    .as("after statement " + spared)
                    .isEqualTo(undisturbed);
        }
        assertThat(spared).as("statements of the work").isGreaterThan(MANY);
    }

    /** Sends the file, lets one node work until its line is cut, and another do the rest; then takes all back. */
    private static End end(DataSource source, House house, Actor employer, int spared, Set<Boolean> survived) {
        try (FileRoom idle = new FileRoom(house, 0)) {
            Batch batch = idle.upload(employer, "hire", FILE);
            survived.add(DoomedNode.work(source, house, employer, batch, spared));
            house.clock.pass(Leases.LASTS.plusSeconds(1));
            try (FileRoom room = new FileRoom(house)) {
                Batch read = room.settled(employer, batch);
                End end = new End(
                        room.rows(employer, read).stream()
                                .map(BatchRow::outcome)
                                .toList(),
                        read.imported(),
                        read.importFailed(),
                        read.inReview(),
                        filings(house, batch));
                room.desk.act(employer, read.id(), Action.WITHDRAW, Optional.empty());
                assertThat(room.settled(employer, read).status()).isEqualTo(Status.WITHDRAWN);
                return end;
            }
        }
    }

    private static long filings(House house, Batch batch) {
        return house.database.read(handle -> handle.createQuery("select count(*) from filing where batch = ?")
                .bind(0, batch.id())
                .mapTo(Long.class)
                .one());
    }
}
