// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.JournalEntry;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.Borough;
import io.banjie.core.testregion.House;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Several at one queue, by their own threads. */
class ReviewRaceTest {

    private static final List<String> UNITS = List.of("92220102MA15438D0X", "91350100M000100Y43", "91220104MA15XJNYXN");
    private static final int MANY = 40;
    private static final int ROWS = 4;
    private static final long PATIENCE_SECONDS = 60;

    private final BlockingQueue<String> ended = new LinkedBlockingQueue<>();

    private ReviewEngine engine(Borough borough, int threads) {
        House house = borough.house;
        house.events.listen(filing -> {
            if (filing.status() == Status.APPROVED) {
                ended.add(filing.id());
            }
        });
        return new ReviewEngine(threads, ROWS, house.database, house.door, house.regions, house.events, house.clock);
    }

    private void await(Set<String> filings) throws InterruptedException {
        Set<String> left = new TreeSet<>(filings);
        while (!left.isEmpty()) {
            String one = ended.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(one).as("%d not ended", left.size()).isNotNull();
            left.remove(one);
        }
    }

    @OnEachDatabase
    void twoNodesDecideEachFilingOnce(Database database) throws InterruptedException {
        Borough one = new Borough(database);
        Borough other = new Borough(database);
        List<Actor> employers = UNITS.stream().map(one::trusted).toList();
        ReviewEngine first = engine(one, 2);
        ReviewEngine second = engine(other, 2);
        Set<String> filings = new TreeSet<>();
        for (int i = 0; i < MANY; i++) {
            Actor employer = employers.get(i % employers.size());
            filings.add((i % 2 == 0 ? one : other).joined(employer, i).id());
        }
        await(filings);
        first.stop();
        second.stop();

        Actor clerk = one.clerk();
        for (String filing : filings) {
            assertThat(one.house.door.find(clerk, filing).status()).isEqualTo(Status.APPROVED);
            assertThat(one.house.door.journal(clerk, filing))
                    .extracting(JournalEntry::action)
                    .containsExactly("save", "submit", "approve");
        }
        assertThat(new Reviewers(one).waiting()).isZero();
    }

    @OnEachDatabase
    void whatANodeLeftBehindIsDecidedByTheNextThatStarts(Database database) throws InterruptedException {
        Borough gone = new Borough(database);
        Actor trusted = gone.trusted(UNITS.get(0));
        List<Filing> filed = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            filed.add(gone.joined(trusted, i));
        }
        Borough next = new Borough(database);
        ReviewEngine engine = engine(next, 1);
        await(new TreeSet<>(filed.stream().map(Filing::id).toList()));
        engine.stop();

        assertThat(new Reviewers(next).waiting()).isZero();
    }

    @OnEachDatabase
    void aServerWithoutReviewersLeavesTheWorkToOthers(Database database) throws InterruptedException {
        Borough idle = new Borough(database);
        Actor trusted = idle.trusted(UNITS.get(0));
        ReviewEngine none = engine(idle, 0);
        Filing filed = idle.joined(trusted, 1);
        Borough busy = new Borough(database);
        ReviewEngine engine = engine(busy, 1);
        await(Set.of(filed.id()));
        engine.stop();
        none.stop();

        assertThat(idle.house.door.find(trusted, filed.id()).status()).isEqualTo(Status.APPROVED);
    }
}
