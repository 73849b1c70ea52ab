// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.core.store.Database;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.store.WaitingRows.Waiting;
import io.banjie.core.store.WatchedSource;
import io.banjie.core.testregion.Borough;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What a review costs in statements: what one filing costs, many together cost about once. */
class ReviewStatementsTest {

    private static final String UNIT = "92220102MA15438D0X";
    private static final int MANY = 40;

    private final List<String> sent = new ArrayList<>();

    private int costs(DataSource source, int filings) {
        Borough borough = new Borough(new Database(WatchedSource.of(source, sql -> {
            if (!sql.equals(WatchedSource.COMMIT)) {
                sent.add(sql);
            }
        })));
        Actor trusted = borough.trusted(UNIT);
        for (int i = 0; i < filings; i++) {
            Filing draft = borough.draft(trusted, i);
            borough.submitted(trusted, draft);
        }
        Reviewers reviewers = new Reviewers(borough);
        List<Waiting> taken = reviewers.take();
        assertThat(taken).hasSize(filings);
        sent.clear();
        reviewers.decide(taken);
        return sent.size();
    }

    @Test
    void oneCostsFewWithPostgresql() {
        assertThat(costs(TestDatabases.postgresSource(), 1))
                .as(() -> sent.toString())
                .isLessThanOrEqualTo(7);
    }

    @Test
    void oneCostsFewWithDerby() {
        assertThat(costs(TestDatabases.derbySource(), 1))
                .as(() -> sent.toString())
                .isLessThanOrEqualTo(16);
    }

    @Test
    void manyOfOneEmployerCostLittleMore() {
        assertThat(costs(TestDatabases.postgresSource(), MANY))
                .as(() -> sent.toString())
                .isLessThanOrEqualTo(16);
    }
}
