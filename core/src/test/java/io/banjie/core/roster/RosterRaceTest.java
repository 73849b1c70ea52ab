// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.JournalEntry;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Roster;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.PaperHouse;
import io.banjie.core.testregion.TestRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many who save at the same instant. */
class RosterRaceTest {

    private static final String UNIT = "91350100M000100Y43";
    private static final int SAVERS = 8;
    private static final int ROSTERS = 4;

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(SAVERS);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(work)) {
                results.add(done.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private static Optional<Roster> save(PaperHouse papers, Actor actor, List<String> filings) {
        try {
            return Optional.of(papers.rosters.save(actor, TestRegion.CODE, "NEW", filings));
        } catch (Refusal refused) {
            return Optional.empty();
        }
    }

    private static List<String> numbers(Database database) {
        return database.read(handle -> handle.createQuery("select number from roster order by number")
                .mapTo(String.class)
                .list());
    }

    private static List<String> upTo(int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj("NEW-N-1-2026-%05d"::formatted)
                .toList();
    }

    @OnEachDatabase
    void eightSaversTakeNumbersWithoutGapsAlthoughSomeAreRolledBack(Database database) throws Exception {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Actor doomed = employer.attempting(new Attempt("k".repeat(201), "too long a key for its column"));
        List<Callable<Optional<Roster>>> work = new ArrayList<>();
        for (int i = 0; i < SAVERS * ROSTERS; i++) {
            Filing hire = papers.hired(employer);
            boolean fails = i % 4 == 0;
            work.add(() -> fails ? failing(papers, doomed, hire) : save(papers, employer, List.of(hire.id())));
        }

        List<Optional<Roster>> saved = atOnce(work);

        int expected = SAVERS * ROSTERS * 3 / 4;
        assertThat(saved.stream().filter(Optional::isPresent)).hasSize(expected);
        assertThat(numbers(database)).isEqualTo(upTo(expected));
    }

    /** The transaction fails after the number was taken. */
    private static Optional<Roster> failing(PaperHouse papers, Actor doomed, Filing hire) {
        try {
            papers.rosters.save(doomed, TestRegion.CODE, "NEW", List.of(hire.id()));
            throw new AssertionError("the key fitted its column");
        } catch (org.jdbi.v3.core.JdbiException failed) {
            return Optional.empty();
        }
    }

    @OnEachDatabase
    void aFilingStandsOnOneRosterHoweverManyListItAtOnce(Database database) throws Exception {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing first = papers.hired(employer);
        Filing second = papers.hired(employer);
        List<String> forwards = List.of(first.id(), second.id());
        List<String> backwards = List.of(second.id(), first.id());

        List<Optional<Roster>> saved = atOnce(IntStream.range(0, SAVERS)
                .<Callable<Optional<Roster>>>mapToObj(
                        saver -> () -> save(papers, employer, saver % 2 == 0 ? forwards : backwards))
                .toList());

        assertThat(saved.stream().flatMap(Optional::stream)).hasSize(1);
        assertThat(numbers(database)).isEqualTo(upTo(1));
        for (String filing : forwards) {
            assertThat(papers.house.door.journal(employer, filing))
                    .allMatch(JournalEntry::verified)
                    .extracting(JournalEntry::action)
                    .containsExactly("save", "approve", "roster");
        }
    }

    @OnEachDatabase
    void twinsOfOneAttemptGetTheSameRoster(Database database) throws Exception {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT).attempting(new Attempt("key", "digest"));
        Filing hire = papers.hired(papers.house.employer(UNIT));

        List<Optional<Roster>> saved = atOnce(IntStream.range(0, SAVERS)
                .<Callable<Optional<Roster>>>mapToObj(saver -> () -> save(papers, employer, List.of(hire.id())))
                .toList());

        assertThat(saved).doesNotContain(Optional.empty()).containsOnly(saved.get(0));
        assertThat(numbers(database)).isEqualTo(upTo(1));
    }

    @OnEachDatabase
    void whoFirstPrintsARosterAtOnceGetsTheSameBytes(Database database) throws Exception {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Roster roster =
                save(papers, employer, List.of(papers.hired(employer).id())).orElseThrow();

        for (String format : List.of("pdf", "xlsx")) {
            List<byte[]> printed = atOnce(IntStream.range(0, SAVERS)
                    .<Callable<byte[]>>mapToObj(printer -> () -> papers.rosters
                            .document(employer, roster.id(), format)
                            .bytes())
                    .toList());
            assertThat(printed).allSatisfy(bytes -> assertThat(bytes).isEqualTo(printed.get(0)));
        }
    }
}
