// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.Batch.Status;
import io.banjie.api.desk.BatchDesk.Action;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.desk.Refusal;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.House;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Files that are worked on while others do other things. */
class BatchRaceTest {

    private static final List<String> UNITS = List.of("92220102MA15438D0X", "91350100M000100Y43", "91220104MA15XJNYXN");
    private static final int MANY = 40;

    @OnEachDatabase
    void twoNodesDoEachRowOnce(Database database) {
        House house = new House(database);
        List<Actor> employers = UNITS.stream().map(house::registered).toList();
        try (FileRoom one = new FileRoom(house);
                FileRoom other = new FileRoom(new House(database))) {
            List<Batch> sent = new ArrayList<>();
            for (int i = 0; i < employers.size(); i++) {
                FileRoom room = i % 2 == 0 ? one : other;
                sent.add(room.upload(employers.get(i), "hire", People.file(i * MANY, MANY)));
            }
            for (int i = 0; i < employers.size(); i++) {
                Actor employer = employers.get(i);
                Batch read = other.settled(employer, sent.get(i));
                assertThat(read).returns(MANY, Batch::imported).returns(MANY, Batch::inReview);
                Set<String> filings = new HashSet<>();
                other.rows(employer, read)
                        .forEach(row -> filings.add(row.filing().orElseThrow()));
                assertThat(filings).hasSize(MANY);
            }
        }
        assertThat(database.<Integer>read(
                        handle -> handle.createQuery("select count(*) from filing where batch is not null")
                                .mapTo(Integer.class)
                                .one()))
                .isEqualTo(MANY * UNITS.size());
    }

    /** Each person is hired once, by a row or by a filing of its own, whoever is faster. */
    @OnEachDatabase
    void aPersonIsFiledOnceByARowOrByItself(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNITS.get(0));
        Actor rival = house.registered(UNITS.get(1));
        try (FileRoom room = new FileRoom(house)) {
            Batch sent = room.upload(employer, "hire", People.file(0, MANY));
            int alone = 0;
            for (int person = MANY - 1; person >= 0; person--) {
                alone += filed(house, rival, person);
            }
            Batch read = room.settled(employer, sent);

            assertThat(read.imported() + alone).isEqualTo(MANY);
            assertThat(room.rows(employer, read))
                    .filteredOn(row -> row.outcome() == Outcome.IMPORT_FAILED)
                    .allMatch(row -> !row.violations().isEmpty());
        }
    }

    private static int filed(House house, Actor employer, int person) {
        try {
            house.door.file(employer, house.hire(People.id(person)));
            return 1;
        } catch (Refusal held) {
            return 0;
        }
    }

    @OnEachDatabase
    void aFileThatIsTakenBackWhileItIsReadLeavesNothingOpen(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNITS.get(0));
        try (FileRoom room = new FileRoom(house)) {
            Batch sent = room.upload(employer, "hire", People.file(0, 4 * MANY));
            room.awaited(employer, sent, now -> now.imported() > 0);
            room.desk.act(employer, sent.id(), Action.WITHDRAW, Optional.empty());
            Batch back = room.awaited(employer, sent, now -> now.status() == Status.WITHDRAWN);

            assertThat(back)
                    .returns(0, Batch::inReview)
                    .returns(back.imported(), Batch::withdrawn)
                    .returns(1.0, Batch::progress);
            assertThat(room.rows(employer, back)).extracting(BatchRow::outcome).containsOnly(Outcome.WITHDRAWN);
            assertThat(room.settled(employer, room.upload(employer, "hire", People.file(0, 4 * MANY))))
                    .returns(4 * MANY, Batch::imported);
        }
    }

    @Test
    void aFileGoesOnWhenItsRegionOpensAgain() {
        House house = new House(TestDatabases.derby());
        Actor employer = house.registered(UNITS.get(0));
        try (FileRoom idle = new FileRoom(house, 0)) {
            Batch sent = idle.upload(employer, "hire", People.file(0, 3));
            house.close();
            try (FileRoom room = new FileRoom(house)) {
                room.awaited(employer, sent, now -> now.progress() == 0);
                house.open();
                house.clock.pass(Leases.LASTS);
                assertThat(room.settled(employer, sent)).returns(3, Batch::imported);
            }
        }
    }

    private static List<Claim> claims(House house) {
        List<Claim> claims = new ArrayList<>();
        try (FileRoom idle = new FileRoom(house, 0)) {
            for (String unit : UNITS) {
                Actor employer = house.registered(unit);
                String id = idle.upload(employer, "hire", People.file(0, 1)).id();
                BatchRecord batch =
                        house.database.read(handle -> Batches.find(handle, id)).orElseThrow();
                claims.add(new Claim(
                        batch, new Judging(house.database, house.door, house.regions, house.archive).layout(batch)));
            }
        }
        return claims;
    }

    @Test
    void employersHaveTheirTurnsOneAfterTheOther() throws InterruptedException {
        List<Claim> claims = claims(new House(TestDatabases.derby()));
        Rota rota = new Rota();
        claims.forEach(rota::add);
        List<Claim> turns = new ArrayList<>();
        for (int i = 0; i < 2 * claims.size(); i++) {
            rota.next(turns::add).orElseThrow().run();
            rota.again(turns.get(i));
        }
        assertThat(turns.subList(0, 3)).containsExactlyElementsOf(claims);
        assertThat(turns.subList(3, 6)).containsExactlyElementsOf(claims);
    }

    @Test
    void whatATurnWillNeedIsDoneBeforeOnlyWhileNobodyWaits() throws InterruptedException {
        House house = new House(TestDatabases.derby());
        List<Claim> claims = claims(house);
        List<Object> done = new ArrayList<>();
        Rota rota = new Rota();
        rota.add(claims.get(0));
        rota.next(done::add).orElseThrow().run();
        rota.add(claims.get(1));
        rota.meanwhile(claims.get(0), () -> done.add("early"));
        rota.next(done::add).orElseThrow().run();
        rota.next(done::add).orElseThrow().run();
        assertThat(done).containsExactly(claims.get(0), claims.get(1), "early");

        rota.meanwhile(claims.get(0), () -> done.add("too late"));
        rota.again(claims.get(0));
        rota.next(done::add).orElseThrow().run();
        rota.again(claims.get(1));
        rota.next(done::add).orElseThrow().run();
        assertThat(done).doesNotContain("too late");
    }
}
