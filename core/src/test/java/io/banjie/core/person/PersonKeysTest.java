// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.desk.Refusal;
import io.banjie.core.store.Database;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.store.WatchedSource;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PersonKeysTest {

    private static final String NUMBER = "630101199501010072";

    @Test
    void a_database_that_is_gone_for_a_moment_at_the_start_does_not_leave_people_without_keys() {
        DataSource source = TestDatabases.derbySource();
        String before = new PersonKeys(new Database(source)).of("01", NUMBER);
        AtomicBoolean gone = new AtomicBoolean(true);
        PersonKeys keys = new PersonKeys(new Database(WatchedSource.of(source, sql -> {
            if (gone.get()) {
                throw new SQLException("gone", "08006");
            }
        })));

        assertThatThrownBy(() -> keys.of("01", NUMBER)).isInstanceOf(Refusal.class);
        gone.set(false);

        assertThat(keys.of("01", NUMBER)).isEqualTo(before);
    }
}
