// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.Refusal;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.PaperHouse;
import io.banjie.core.testregion.PlainTypesetter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many who print at the same instant. */
class FirstPrintRaceTest {

    private static final String UNIT = "91350100M000100Y43";
    private static final String LETTER = "leaving-letter";
    private static final int PRINTERS = 8;

    private static <T> List<T> atOnce(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(PRINTERS);
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

    private static List<String> numbers(Database database) {
        return database.read(handle -> handle.createQuery("select number from issued_document order by number")
                .mapTo(String.class)
                .list());
    }

    private static List<String> upTo(int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj("N-1-2026-%06d"::formatted)
                .toList();
    }

    @OnEachDatabase
    void whoFirstPrintsTheSameCertificateAtOnceGetsTheSameBytesUnderOneNumber(Database database) throws Exception {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing left = papers.left(employer);

        List<String> printed = atOnce(IntStream.range(0, PRINTERS)
                .<Callable<String>>mapToObj(
                        printer -> () -> print(papers, employer, left).orElseThrow())
                .toList());

        assertThat(printed).hasSize(PRINTERS).containsOnly(printed.get(0));
        assertThat(numbers(database)).isEqualTo(upTo(1));
    }

    @OnEachDatabase
    void manyFirstPrintsTakeNumbersWithoutGapsAlthoughSomeFail(Database database) throws Exception {
        PlainTypesetter failsNowAndThen = new PlainTypesetter(drawing -> drawing > 24 && drawing % 5 == 0);
        PaperHouse papers = new PaperHouse(database, failsNowAndThen);
        Actor employer = papers.house.registered(UNIT);
        List<Filing> left =
                IntStream.range(0, 24).mapToObj(person -> papers.left(employer)).toList();

        List<Optional<String>> printed = atOnce(left.stream()
                .<Callable<Optional<String>>>map(filing -> () -> print(papers, employer, filing))
                .toList());
        List<Optional<String>> again = atOnce(left.stream()
                .<Callable<Optional<String>>>map(filing -> () -> print(papers, employer, filing))
                .toList());

        long issued = again.stream().filter(Optional::isPresent).count();
        assertThat(issued)
                .isGreaterThan(printed.stream().filter(Optional::isPresent).count());
        assertThat(numbers(database)).isEqualTo(upTo((int) issued));
        for (int i = 0; i < printed.size(); i++) {
            if (printed.get(i).isPresent()) {
                assertThat(again.get(i)).isEqualTo(printed.get(i));
            }
        }
    }

    private static Optional<String> print(PaperHouse papers, Actor employer, Filing filing) {
        try {
            byte[] bytes = papers.documents
                    .document(employer, filing.id(), LETTER, "pdf")
                    .bytes();
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (Refusal failed) {
            return Optional.empty();
        }
    }
}
