// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.NewFiling;
import io.banjie.core.review.Reviewers;
import io.banjie.core.store.Database;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.store.WatchedSource;
import io.banjie.core.testregion.Borough;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What messages cost: nothing where nobody is told, no journey for one decision, one insert for many. */
class NoticeStatementsTest {

    private static final int MANY = 40;

    private final List<String> sent = new ArrayList<>();

    private int costs(DataSource source, int filings, boolean told) {
        Borough borough = new Borough(new Database(WatchedSource.of(source, sent::add)));
        IntFunction<NewFiling> joining =
                person -> told ? borough.toldJoining(person, Mailroom.MOBILE) : borough.joining(person);
        Actor trusted = borough.trusted(Mailroom.UNIT);
        for (int i = 0; i < filings; i++) {
            borough.submitted(trusted, borough.house.door.file(trusted, joining.apply(i)));
        }
        sent.clear();
        new Reviewers(borough).workOff();
        long inserts = sent.stream().filter(sql -> sql.contains("into notice ")).count();
        assertThat(inserts > 0).as(sent::toString).isEqualTo(told);
        return sent.size();
    }

    @Test
    void oneDecisionIsNoJourneyLonger() {
        assertThat(costs(TestDatabases.postgresSource(), 1, true))
                .isEqualTo(costs(TestDatabases.postgresSource(), 1, false));
    }

    @Test
    void oneDecisionInsideTheProcessIsOneStatementLonger() {
        assertThat(costs(TestDatabases.derbySource(), 1, true))
                .isEqualTo(costs(TestDatabases.derbySource(), 1, false) + 1);
    }

    @Test
    void manyDecisionsAreOneInsertLongerWithEachDatabase() {
        assertThat(costs(TestDatabases.derbySource(), MANY, true))
                .isEqualTo(costs(TestDatabases.derbySource(), MANY, false) + 1);
        assertThat(costs(TestDatabases.postgresSource(), MANY, true))
                .isLessThanOrEqualTo(costs(TestDatabases.postgresSource(), MANY, false) + 1);
    }
}
