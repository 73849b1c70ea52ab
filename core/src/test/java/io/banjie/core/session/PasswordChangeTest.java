// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.session;

import static io.banjie.core.session.Reception.ORIGIN;
import static io.banjie.core.session.Reception.PASSWORD;
import static io.banjie.core.session.SessionsTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Session;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.store.TestDatabases;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordChangeTest {

    private static final String NEXT = "another horse battery";

    @TempDir
    private Path folder;

    @OnEachDatabase
    void a_new_password_replaces_the_old_one_and_ends_the_other_sessions(Database database) {
        Reception reception = new Reception(database, folder);
        reception.shop("shop");
        Session used = reception.signIn("shop");
        Session other = reception.signIn("shop");
        assertThat(reception.sessions.actor(other.token())).isPresent();

        reception.sessions.changePassword(used.actor(), used.token(), PASSWORD, NEXT);

        assertThat(reception.sessions.actor(used.token()).orElseThrow().mustChangePassword())
                .isFalse();
        assertThat(reception.sessions.actor(other.token())).isEmpty();
        assertRefused(() -> reception.signIn("shop"), ProblemCode.PASSWORD_WRONG);
        assertThat(reception.sessions.signIn("shop", NEXT, ORIGIN).actor().mustChangePassword())
                .isFalse();
    }

    @Test
    void a_weak_password_is_refused_with_all_that_is_wrong_with_it() {
        Reception reception = new Reception(TestDatabases.derby(), folder);
        reception.shop("shop");
        Session session = reception.signIn("shop");

        Refusal refusal = assertRefused(
                () -> reception.sessions.changePassword(session.actor(), session.token(), PASSWORD, "shop"),
                ProblemCode.INVALID_ANSWERS);

        assertThat(refusal.findings())
                .extracting(Finding::field, Finding::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("newPassword", "password-too-short"),
                        org.assertj.core.groups.Tuple.tuple("newPassword", "password-is-username"));
        assertThat(reception.signIn("shop")).isNotNull();
    }

    @Test
    void the_old_password_is_not_a_new_one() {
        Reception reception = new Reception(TestDatabases.derby(), folder);
        reception.shop("shop");
        Session session = reception.signIn("shop");

        Refusal refusal = assertRefused(
                () -> reception.sessions.changePassword(session.actor(), session.token(), PASSWORD, PASSWORD),
                ProblemCode.INVALID_ANSWERS);

        assertThat(refusal.findings()).extracting(Finding::code).containsExactly("password-unchanged");
    }

    @Test
    void who_found_a_session_cannot_guess_the_password_in_it() {
        Reception reception = new Reception(TestDatabases.derby(), folder);
        reception.shop("shop");
        Session found = reception.signIn("shop");
        IntStream.range(0, 5)
                .forEach(guess -> assertRefused(
                        () -> reception.sessions.changePassword(found.actor(), found.token(), "guess " + guess, NEXT),
                        ProblemCode.PASSWORD_WRONG));

        assertRefused(
                () -> reception.sessions.changePassword(found.actor(), found.token(), PASSWORD, NEXT),
                ProblemCode.TOO_MANY_ATTEMPTS);
        assertThat(reception.signIn("shop")).isNotNull();
    }

    @Test
    void a_session_changes_no_other_accounts_password() {
        Reception reception = new Reception(TestDatabases.derby(), folder);
        reception.shop("shop");
        reception.shop("neighbour");
        Session session = reception.signIn("shop");
        Session neighbour = reception.signIn("neighbour");

        assertRefused(
                () -> reception.sessions.changePassword(neighbour.actor(), session.token(), PASSWORD, NEXT),
                ProblemCode.UNAUTHENTICATED);
    }

    @Test
    void a_change_repeated_under_its_key_is_done_once_and_succeeds_twice() {
        Reception reception = new Reception(TestDatabases.derby(), folder);
        reception.shop("shop");
        Session session = reception.signIn("shop");
        Attempt attempt = new Attempt("key", "digest");

        reception.sessions.changePassword(session.actor().attempting(attempt), session.token(), PASSWORD, NEXT);
        reception.sessions.changePassword(session.actor().attempting(attempt), session.token(), PASSWORD, NEXT);

        assertRefused(
                () -> reception.sessions.changePassword(session.actor(), session.token(), PASSWORD, NEXT),
                ProblemCode.PASSWORD_WRONG);
    }
}
