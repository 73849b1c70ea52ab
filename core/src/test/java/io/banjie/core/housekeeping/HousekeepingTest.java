// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Attempt;
import io.banjie.core.attempt.Attempts;
import io.banjie.core.session.LiveSessions;
import io.banjie.core.session.Reception;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HousekeepingTest {

    @TempDir
    private Path folder;

    @OnEachDatabase
    void what_nobody_can_use_any_more_is_deleted(Database database) {
        Reception reception = new Reception(database, folder);
        reception.shop("shop");
        reception.signIn("shop");
        reception.accounts.create(
                reception.admin.attempting(new Attempt("key", "digest")), Reception.employer("neighbour"));
        Housekeeping housekeeping = new Housekeeping(everyHour(), reception.live, reception.attempts);

        housekeeping.tidy();
        assertThat(rows(database)).isEqualTo(2);
        reception.pass(Duration.ofHours(9));
        housekeeping.tidy();
        assertThat(rows(database)).isEqualTo(1);
        reception.platform.pass(Duration.ofHours(25));
        housekeeping.tidy();

        assertThat(rows(database)).isZero();
        housekeeping.stop();
    }

    @Test
    void a_database_that_is_away_is_waited_for() {
        EmbeddedDataSource absent = new EmbeddedDataSource();
        absent.setDatabaseName("memory:absent");
        Database away = new Database(absent);
        Housekeeping housekeeping = new Housekeeping(
                everyHour(),
                new LiveSessions(away, java.time.Duration.ofHours(8)),
                new Attempts(away, java.time.Clock.systemUTC()));

        housekeeping.tidy();
        housekeeping.stop();
    }

    private static int rows(Database database) {
        return database.read(handle -> handle.createQuery(
                        "select (select count(*) from session) + (select count(*) from attempt) from account"
                                + " fetch first 1 rows only")
                .mapTo(Integer.class)
                .one());
    }

    private static Housekeeping.Config everyHour() {
        return new Housekeeping.Config() {
            @Override
            public int minutes() {
                return 60;
            }

            @Override
            public Class<Housekeeping.Config> annotationType() {
                return Housekeeping.Config.class;
            }
        };
    }
}
