// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.session;

import static io.banjie.core.session.Reception.ORIGIN;
import static io.banjie.core.session.Reception.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.desk.AccountDesk.AccountChange;
import io.banjie.api.desk.Actor;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.api.desk.Session;
import io.banjie.core.password.PasswordHashing;
import io.banjie.core.region.ProfileRegions;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.store.TestDatabases;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsTest {

    @TempDir
    private Path folder;

    @OnEachDatabase
    void who_knows_the_password_gets_a_session_and_ends_it(Database database) {
        Reception reception = new Reception(database, folder);
        reception.shop("shop");

        Session session = reception.signIn("shop");

        assertThat(session.actor().employer().orElseThrow().uscc()).isEqualTo(Reception.SHOP);
        assertThat(session.actor().mustChangePassword()).isTrue();
        assertThat(session.expiresAt()).isEqualTo(reception.machine.instant().plus(Duration.ofHours(8)));
        assertThat(reception.sessions.actor(session.token())).contains(session.actor());
        assertThat(reception.sessions.expiry(session.token())).contains(session.expiresAt());
        assertThat(reception
                        .accounts
                        .list(
                                reception.admin,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                io.banjie.api.desk.PageRequest.first())
                        .items()
                        .get(0)
                        .lastSignInAt())
                .contains(reception.platform.instant());

        reception.sessions.signOut(session.token());

        assertThat(reception.sessions.actor(session.token())).isEmpty();
    }

    @Test
    void a_clerk_acts_for_its_agency() {
        Reception reception = new Reception(TestDatabases.derby(), folder);
        reception.accounts.create(reception.admin, Reception.clerk("clerk", ProfileRegions.CERTIFICATES, "harbour"));

        Actor clerk = reception.signIn("clerk").actor();

        assertThat(clerk.role()).isEqualTo(Role.CLERK);
        assertThat(clerk.agency()).contains(new Actor.AgencyRef("harbour", "Harbour"));
    }

    @Test
    void the_tables_hold_no_token_and_no_password() {
        Database database = TestDatabases.derby();
        Reception reception = new Reception(database, folder);
        reception.shop("shop");
        String token = reception.signIn("shop").token();

        List<String> kept = database.read(handle -> handle.createQuery(
                        "select token_digest from session union all select password_hash from account")
                .mapTo(String.class)
                .list());

        assertThat(kept).hasSize(2).noneMatch(text -> text.contains(token) || text.contains(PASSWORD));
    }

    @Test
    void unknown_and_disabled_accounts_are_refused_like_wrong_passwords() {
        Reception reception = new Reception(TestDatabases.derby(), folder);
        reception.shop("shop");
        reception.shop("gone");
        reception.accounts.change(reception.admin, "gone", disabling());

        assertRefused(() -> reception.sessions.signIn("shop", "wrong", ORIGIN), ProblemCode.PASSWORD_WRONG);
        assertRefused(() -> reception.sessions.signIn("nobody", PASSWORD, ORIGIN), ProblemCode.PASSWORD_WRONG);
        assertRefused(() -> reception.sessions.signIn("gone", PASSWORD, ORIGIN), ProblemCode.PASSWORD_WRONG);
        assertRefused(() -> reception.sessions.signIn("x".repeat(5000), PASSWORD, ORIGIN), ProblemCode.PASSWORD_WRONG);
        assertRefused(
                () -> reception.sessions.signIn("shop", PASSWORD + "x".repeat(5000), ORIGIN),
                ProblemCode.PASSWORD_WRONG);
    }

    @Test
    void who_fails_too_often_waits_even_with_the_right_password() {
        Reception reception = new Reception(TestDatabases.derby(), folder);
        reception.shop("shop");
        IntStream.range(0, 5)
                .forEach(failure -> assertRefused(
                        () -> reception.sessions.signIn("shop", "wrong", ORIGIN), ProblemCode.PASSWORD_WRONG));

        Refusal refusal = assertRefused(() -> reception.signIn("shop"), ProblemCode.TOO_MANY_ATTEMPTS);
        assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(10));
        reception.platform.pass(Duration.ofDays(400));
        assertRefused(() -> reception.signIn("shop"), ProblemCode.TOO_MANY_ATTEMPTS);
        assertThat(reception.sessions.signIn("shop", PASSWORD, "198.51.100.1")).isNotNull();

        reception.pass(Duration.ofSeconds(11));
        assertThat(reception.signIn("shop")).isNotNull();
    }

    @OnEachDatabase
    void a_session_ends_by_the_machines_clock_whatever_the_platforms_clock_says(Database database) {
        Reception reception = new Reception(database, folder);
        reception.shop("shop");
        String token = reception.signIn("shop").token();

        reception.platform.pass(Duration.ofDays(4000));
        reception.pass(Duration.ofHours(8).minusMillis(1));
        assertThat(reception.sessions.actor(token)).isPresent();
        reception.machine.pass(Duration.ofMillis(1));

        assertThat(reception.sessions.actor(token)).isEmpty();
        assertThat(reception.live.deleteExpired()).isEqualTo(1);
    }

    @Test
    void where_employers_need_certificates_their_passwords_open_nothing() {
        Reception reception = new Reception(TestDatabases.derby(), folder);
        reception.accounts.create(reception.admin, Reception.employer("maker", ProfileRegions.CERTIFICATES));

        Refusal refusal = assertRefused(() -> reception.signIn("maker"), ProblemCode.FORBIDDEN);

        assertThat(refusal.code()).isEqualTo("password-sign-in-closed");
        Refusal wrong = assertRefused(() -> reception.sessions.signIn("maker", "wrong", ORIGIN), ProblemCode.FORBIDDEN);
        assertThat(wrong).hasMessage(refusal.getMessage());
        IntStream.range(0, 3).forEach(more -> assertRefused(() -> reception.signIn("maker"), ProblemCode.FORBIDDEN));
        assertRefused(() -> reception.signIn("maker"), ProblemCode.TOO_MANY_ATTEMPTS);
    }

    @Test
    void a_password_kept_at_an_old_cost_is_kept_anew_at_the_next_sign_in() {
        Database database = TestDatabases.derby();
        new Reception(database, folder).shop("shop");
        Reception stronger = new Reception(database, folder, new PasswordHashing(128, 1, 1));

        stronger.signIn("shop");

        assertThat(database.<String>read(handle -> handle.createQuery("select password_hash from account")
                        .mapTo(String.class)
                        .one()))
                .contains("$m=128,");
        assertThat(stronger.signIn("shop")).isNotNull();
    }

    @Test
    void what_is_no_token_is_nobody() {
        Reception reception = new Reception(TestDatabases.derby(), folder);

        assertThat(reception.sessions.actor("")).isEmpty();
        assertThat(reception.sessions.actor("' or '1'='1")).isEmpty();
        assertThat(reception.sessions.expiry(SessionToken.next().text())).isEmpty();
        reception.sessions.signOut("nonsense");
    }

    @OnEachDatabase
    void disabling_and_resetting_end_all_sessions_at_once(Database database) {
        Reception reception = new Reception(database, folder);
        reception.shop("shop");
        String first = reception.signIn("shop").token();
        assertThat(reception.sessions.actor(first)).isPresent();

        reception.accounts.change(reception.admin, "shop", disabling());
        assertThat(reception.sessions.actor(first)).isEmpty();
        reception.accounts.change(reception.admin, "shop", enabling());
        assertThat(reception.sessions.actor(first)).isEmpty();

        String second = reception.signIn("shop").token();
        assertThat(reception.sessions.actor(second)).isPresent();
        String given = reception
                .accounts
                .change(reception.admin, "shop", resetting())
                .initialPassword()
                .orElseThrow();
        assertThat(reception.sessions.actor(second)).isEmpty();
        assertThat(reception.sessions.signIn("shop", given, ORIGIN).actor().mustChangePassword())
                .isTrue();
    }

    static AccountChange disabling() {
        return disabled(true);
    }

    static AccountChange enabling() {
        return disabled(false);
    }

    private static AccountChange disabled(boolean disabled) {
        return new AccountChange(
                Optional.empty(), Optional.of(disabled), false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static AccountChange resetting() {
        return new AccountChange(
                Optional.empty(), Optional.empty(), true, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Refusal assertRefused(ThrowingCallable call, ProblemCode problem) {
        Refusal[] refusal = new Refusal[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, thrown -> refusal[0] = thrown);
        assertThat(refusal[0].problem()).isEqualTo(problem);
        return refusal[0];
    }
}
