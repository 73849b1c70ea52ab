// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.core.store.CountingSource;
import io.banjie.core.store.Database;
import io.banjie.core.store.TestDatabases;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveSessionsTest {

    @TempDir
    private Path folder;

    @Test
    void whoever_calls_is_known_by_one_statement_a_second_at_most() {
        CountingSource counting = new CountingSource(TestDatabases.derbySource());
        Reception reception = new Reception(new Database(counting.source()), folder);
        reception.shop("shop");
        String token = reception.signIn("shop").token();
        counting.forget();

        reception.sessions.actor(token);
        reception.sessions.actor(token);
        reception.sessions.expiry(token);
        assertThat(counting.statements()).hasSize(1);

        reception.pass(Duration.ofSeconds(1));
        reception.sessions.actor(token);
        assertThat(counting.statements()).hasSize(2);
    }

    @Test
    void what_another_node_ends_lives_on_for_a_second_at_most() {
        Database shared = TestDatabases.derby();
        Reception here = new Reception(shared, folder);
        Reception there = new Reception(shared, folder);
        here.shop("shop");
        String token = here.signIn("shop").token();
        assertThat(there.sessions.actor(token)).isPresent();

        here.sessions.signOut(token);
        assertThat(here.sessions.actor(token)).isEmpty();
        there.pass(Duration.ofSeconds(1));

        assertThat(there.sessions.actor(token)).isEmpty();
    }
}
