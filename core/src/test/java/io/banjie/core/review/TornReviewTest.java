// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.JournalEntry;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.store.Database;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.store.WatchedSource;
import io.banjie.core.testregion.Borough;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A node dies between any two statements of a submission and of its review; another ends what was handed in, once. */
class TornReviewTest {

    private static final String UNIT = "92220102MA15438D0X";
    private static final int MANY = 8;

    /** A line to the database that is cut after so many statements. */
    private static final class Line implements WatchedSource.Watcher {
        private int left = Integer.MAX_VALUE;

        @Override
        public void before(String sql) throws SQLException {
            left = Math.max(left - 1, -1);
            if (left < 0) {
                throw new SQLException("the line is cut", "08006");
            }
        }
    }

    @Test
    void whereverANodeDiesWithDerbyAnotherGoesOn() {
        diesEverywhere(TestDatabases.derbySource());
    }

    @Test
    void whereverANodeDiesWithPostgresqlAnotherGoesOn() {
        diesEverywhere(TestDatabases.postgresSource());
    }

    private static void diesEverywhere(DataSource source) {
        Borough borough = new Borough(new Database(source));
        Actor trusted = borough.trusted(UNIT);
        Line line = new Line();
        Borough doomed = new Borough(new Database(WatchedSource.of(source, line)));
        int spared = 0;
        boolean survived = false;
        for (; !survived; spared++) {
            Filing draft = borough.draft(trusted, spared);
            line.left = spared;
            boolean acknowledged = submits(doomed, trusted, draft);
            survived = acknowledged && worksOff(doomed) && line.left > 0;
            line.left = Integer.MAX_VALUE;
            borough.house.clock.pass(ReviewQueue.LASTS.plusSeconds(1));
            doomed.house.clock.set(borough.house.clock.instant());
            assertEnds(borough, trusted, draft, acknowledged);
        }
        assertThat(spared).as("statements of both").isGreaterThan(MANY);
    }

    private static boolean submits(Borough doomed, Actor employer, Filing draft) {
        try {
            doomed.submitted(employer, draft);
            return true;
        } catch (Refusal cut) {
            return false;
        }
    }

    private static boolean worksOff(Borough doomed) {
        try {
            new Reviewers(doomed).workOff();
            return true;
        } catch (Refusal cut) {
            return false;
        }
    }

    private static void assertEnds(Borough borough, Actor employer, Filing draft, boolean acknowledged) {
        Reviewers reviewers = new Reviewers(borough);
        Status after = borough.house.door.find(employer, draft.id()).status();
        assertThat(after == Status.DRAFT).as("handed in").isNotEqualTo(acknowledged);
        if (after == Status.DRAFT) {
            borough.submitted(employer, draft);
        }
        reviewers.workOff();
        assertThat(borough.house.door.find(employer, draft.id()).status()).isEqualTo(Status.APPROVED);
        assertThat(borough.house.door.journal(employer, draft.id()))
                .extracting(JournalEntry::action)
                .containsExactly("save", "submit", "approve");
        assertThat(reviewers.waiting()).isZero();
    }
}
