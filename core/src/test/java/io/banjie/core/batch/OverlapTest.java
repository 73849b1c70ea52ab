// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that overlap and come at the same instant: each person is held by exactly one serial number. */
class OverlapTest {

    private static final String UNIT = "92220102MA15438D0X";
    private static final String OTHER_UNIT = "91350100M000100Y43";
    private static final int PERSONS = 24;
    private static final int FILES = 3;
    private static final int[] STEPS = {5, 7, 11};

    @OnEachDatabase
    void eachPersonOfOverlappingFilesIsHeldByExactlyOneNumber(Database database) throws Exception {
        House house = new House(database);
        House second = new House(database);
        Actor employer = house.registered(UNIT);
        Actor other = house.registered(OTHER_UNIT);
        List<Actor> handlers = List.of(employer, employer, other);
        ExecutorService senders = Executors.newFixedThreadPool(FILES);
        try (FileRoom one = new FileRoom(house);
                FileRoom two = new FileRoom(second)) {
            List<Callable<Batch>> uploads = IntStream.range(0, FILES)
                    .<Callable<Batch>>mapToObj(
                            i -> () -> (i % 2 == 0 ? one : two).upload(handlers.get(i), "boarding", file(i)))
                    .toList();
            Map<String, List<String>> holders = new HashMap<>();
            Map<String, BatchRow> refused = new HashMap<>();
            int i = 0;
            for (Future<Batch> sent : senders.invokeAll(uploads)) {
                Actor handler = handlers.get(i++);
                Batch read = one.settled(handler, sent.get());
                one.rows(handler, read).forEach(row -> refused.put(read.serialNumber() + row.row(), row));
                holders.put(read.serialNumber(), held(house, read));
            }

            assertThat(holders.values().stream().flatMap(List::stream).toList())
                    .as("persons that are held")
                    .hasSize(PERSONS)
                    .doesNotHaveDuplicates();
            assertThat(refused.values())
                    .filteredOn(row -> row.outcome() == Outcome.IMPORT_FAILED)
                    .allSatisfy(row -> assertThat(row.violations()).isNotEmpty());
            assertThat(refused.values().stream()
                            .filter(row -> row.outcome() == Outcome.IMPORTED)
                            .count())
                    .as("a good row goes in unless another number holds its person")
                    .isEqualTo(holders.values().stream().mapToLong(List::size).sum() - heldForFailedRows(house));
            assertThat(refused.values().stream()
                            .flatMap(row -> row.violations().stream())
                            .filter(finding -> finding.code().equals("boarding"))
                            .map(Finding::message))
                    .as("whoever is refused is told by which number")
                    .isNotEmpty()
                    .allMatch(told -> holders.keySet().stream().anyMatch(told::contains));
        } finally {
            senders.shutdown();
        }
    }

    /** Good and bad rows about all persons, in another order in each file. */
    private static String file(int number) {
        return IntStream.range(0, PERSONS)
                .map(i -> (i * STEPS[number] + number) % PERSONS)
                .mapToObj(person -> (person + number) % 3 == 0 ? People.bad(person) : People.good(person))
                .collect(Collectors.joining("", People.HEADINGS, ""));
    }

    private static List<String> held(House house, Batch batch) {
        return house.database.read(handle -> handle.createQuery("select s.slot_key from slot s where s.scope = :scope"
                        + " and (s.root = :batch or s.root in (select f.id from filing f where f.batch = :batch))")
                .bind("scope", TestRegion.CODE + "/boarding")
                .bind("batch", batch.id())
                .mapTo(String.class)
                .list());
    }

    private static long heldForFailedRows(House house) {
        return house.database.read(
                handle -> handle.createQuery("select count(*) from slot s where s.root in (select b.id from batch b)")
                        .mapTo(Long.class)
                        .one());
    }
}
