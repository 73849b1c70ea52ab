// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.desk.AccountDesk.NewAccount;
import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.core.region.ProfileRegions;
import io.banjie.core.session.Reception;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.store.TestDatabases;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeededAccountsTest {

    @TempDir
    private Path folder;

    @OnEachDatabase
    void a_seeded_account_acts_at_once_and_signs_in_with_any_password_it_was_given(Database database) {
        Reception reception = new Reception(database, folder);
        SeededAccounts seeding = seeding(reception);

        Actor admin = seeding.seed(administrator("demo"));

        assertThat(reception.sessions.signIn("admin", "demo", Reception.ORIGIN).actor())
                .isEqualTo(admin);
        assertThat(admin.mustChangePassword()).isFalse();
    }

    @OnEachDatabase
    void an_account_that_exists_is_left_as_it_is(Database database) {
        Reception reception = new Reception(database, folder);
        SeededAccounts seeding = seeding(reception);
        Actor first = seeding.seed(administrator("demo"));

        assertThat(seeding.seed(administrator("other"))).isEqualTo(first);

        assertThat(reception.sessions.signIn("admin", "demo", Reception.ORIGIN)).isNotNull();
    }

    @Test
    void a_seeded_account_is_bound_as_its_role_demands() {
        SeededAccounts seeding = seeding(new Reception(TestDatabases.derby(), folder));

        assertThatThrownBy(() -> seeding.seed(Reception.clerk("clerk", ProfileRegions.PASSWORDS, "nowhere")))
                .isInstanceOf(Refusal.class);
        assertThat(seeding.seed(Reception.employer("shop")).employer()).isPresent();
    }

    @OnEachDatabase
    void a_step_that_was_done_is_remembered(Database database) {
        SeededAccounts seeding = seeding(new Reception(database, folder));

        assertThat(seeding.remembered("step")).isEmpty();
        seeding.remember("step", "result");
        seeding.remember("step", "another");

        assertThat(seeding.remembered("step")).contains("result");
    }

    private static NewAccount administrator(String password) {
        return new NewAccount(
                "admin",
                "Administrator",
                Role.ADMIN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(password));
    }

    private static SeededAccounts seeding(Reception reception) {
        return new SeededAccounts(reception.database, new ProfileRegions(), reception.hashing, reception.platform);
    }
}
