// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.desk.Account;
import io.banjie.api.desk.AccountDesk.AccountChange;
import io.banjie.api.desk.AccountDesk.Issued;
import io.banjie.api.desk.AccountDesk.NewAccount;
import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.Filing.EmployerName;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.core.region.ProfileRegions;
import io.banjie.core.session.Reception;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.store.TestDatabases;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountAdministrationTest {

    @TempDir
    private Path folder;

    @OnEachDatabase
    void an_account_that_was_made_is_listed(Database database) {
        Reception reception = new Reception(database, folder);

        Issued issued = reception.shop("shop");

        assertThat(issued.initialPassword()).isEmpty();
        assertThat(issued.account().employer()).contains(new EmployerName(Reception.SHOP, "Fried Chicken"));
        assertThat(issued.account().mustChangePassword()).isTrue();
        assertThat(all(reception)).containsExactly(issued.account());
    }

    @OnEachDatabase
    void a_made_password_is_told_and_opens_the_account(Database database) {
        Reception reception = new Reception(database, folder);
        NewAccount clerk = Reception.clerk("clerk", ProfileRegions.PASSWORDS, "district");

        String made = reception
                .accounts
                .create(reception.admin, withoutPassword(clerk))
                .initialPassword()
                .orElseThrow();

        Actor signedIn =
                reception.sessions.signIn("clerk", made, Reception.ORIGIN).actor();
        assertThat(signedIn.agency().orElseThrow().name()).isEqualTo("District");
        assertThat(signedIn.mustChangePassword()).isTrue();
    }

    @Test
    void only_administrators_with_a_password_of_their_own_look_after_accounts() {
        Reception reception = new Reception(TestDatabases.derby(), folder);
        for (Role role : List.of(Role.EMPLOYER, Role.CLERK, Role.WORKER)) {
            Actor other = Reception.actor("other", role, false);
            assertRefused(() -> reception.accounts.create(other, Reception.employer("shop")), ProblemCode.FORBIDDEN);
            assertRefused(() -> reception.accounts.change(other, "shop", nothing()), ProblemCode.FORBIDDEN);
            assertRefused(() -> list(reception, other), ProblemCode.FORBIDDEN);
        }
        assertRefused(() -> list(reception, Reception.administrator(true)), ProblemCode.PASSWORD_CHANGE_REQUIRED);
    }

    private static Page<Account> list(Reception reception, Actor actor) {
        return reception.accounts.list(
                actor, Optional.empty(), Optional.empty(), Optional.empty(), PageRequest.first());
    }

    @OnEachDatabase
    void a_name_is_taken_once_however_many_want_it_at_the_same_moment(Database database) {
        Reception reception = new Reception(database, folder);
        ExecutorService crowd = Executors.newFixedThreadPool(6);

        List<CompletableFuture<Boolean>> made = IntStream.range(0, 6)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> made(reception, "shop"), crowd))
                .toList();

        assertThat(made.stream().filter(CompletableFuture::join)).hasSize(1);
        assertThat(all(reception)).hasSize(1);
        crowd.shutdown();
    }

    private static boolean made(Reception reception, String username) {
        try {
            reception.shop(username);
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.problem()).isEqualTo(ProblemCode.ALREADY_EXISTS);
            return false;
        }
    }

    @OnEachDatabase
    void several_accounts_of_one_employer_may_be_made_at_the_same_moment(Database database) {
        Reception reception = new Reception(database, folder);
        ExecutorService crowd = Executors.newFixedThreadPool(6);

        Stream<CompletableFuture<Boolean>> made = IntStream.range(0, 6)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> made(reception, "shop-" + one), crowd));

        assertThat(made.toList()).allSatisfy(one -> assertThat(one.join()).isTrue());
        assertThat(database.<Integer>read(handle -> handle.createQuery("select count(*) from employer")
                        .mapTo(Integer.class)
                        .one()))
                .isEqualTo(1);
        crowd.shutdown();
    }

    @OnEachDatabase
    void a_repeated_call_makes_one_account_and_tells_its_password_again(Database database) {
        Reception reception = new Reception(database, folder);
        Actor admin = reception.admin.attempting(new Attempt("key", "digest"));
        NewAccount account = withoutPassword(Reception.employer("shop"));

        Issued first = reception.accounts.create(admin, account);
        Issued second = reception.accounts.create(admin, account);

        assertThat(second).isEqualTo(first);
        assertThat(second.initialPassword()).isPresent();
        assertThat(database.<String>read(handle -> handle.createQuery("select answer from attempt")
                        .mapTo(String.class)
                        .one()))
                .doesNotContain(first.initialPassword().orElseThrow());
        assertRefused(
                () -> reception.accounts.create(
                        reception.admin.attempting(new Attempt("key", "another digest")), account),
                ProblemCode.IDEMPOTENCY_KEY_REUSED);
    }

    @OnEachDatabase
    void accounts_are_listed_by_name_page_by_page(Database database) {
        Reception reception = new Reception(database, folder);
        List.of("delta", "alpha", "echo", "bravo", "charlie").forEach(reception::shop);

        Page<Account> first = page(reception, new PageRequest(2, Optional.empty(), true));
        Page<Account> second = page(reception, new PageRequest(2, first.next(), false));
        Page<Account> third = page(reception, new PageRequest(2, second.next(), false));

        assertThat(Stream.of(first, second, third).flatMap(page -> page.items().stream()))
                .extracting(Account::username)
                .containsExactly("alpha", "bravo", "charlie", "delta", "echo");
        assertThat(first.total()).hasValue(5);
        assertThat(second.total()).isEmpty();
        assertThat(third.next()).isEmpty();
    }

    private static Page<Account> page(Reception reception, PageRequest page) {
        return reception.accounts.list(reception.admin, Optional.empty(), Optional.empty(), Optional.empty(), page);
    }

    @OnEachDatabase
    void a_list_shows_what_is_looked_for(Database database) {
        Reception reception = new Reception(database, folder);
        reception.shop("shop");
        reception.accounts.create(reception.admin, Reception.employer("maker", ProfileRegions.CERTIFICATES));
        reception.accounts.create(reception.admin, Reception.clerk("clerk", ProfileRegions.CERTIFICATES, "harbour"));

        assertThat(found(reception, Optional.of(ProfileRegions.CERTIFICATES), Optional.empty(), ""))
                .containsExactly("clerk", "maker");
        assertThat(found(reception, Optional.of(ProfileRegions.CERTIFICATES), Optional.of(Role.CLERK), ""))
                .containsExactly("clerk");
        assertThat(found(reception, Optional.empty(), Optional.empty(), " SHOP "))
                .containsExactly("maker", "shop");
        assertThat(found(reception, Optional.empty(), Optional.empty(), "%")).isEmpty();
        assertThat(found(reception, Optional.empty(), Optional.empty(), "' or '1'='1"))
                .isEmpty();
    }

    private static List<String> found(
            Reception reception, Optional<String> region, Optional<Role> role, String search) {
        return reception
                .accounts
                .list(reception.admin, region, role, Optional.of(search), PageRequest.first())
                .items()
                .stream()
                .map(Account::username)
                .toList();
    }

    @OnEachDatabase
    void what_is_not_named_in_a_change_stays(Database database) {
        Reception reception = new Reception(database, folder);
        Account before = reception
                .accounts
                .create(reception.admin, Reception.clerk("clerk", ProfileRegions.PASSWORDS, "district"))
                .account();

        Account renamed = reception
                .accounts
                .change(reception.admin, "clerk", renaming("Another Clerk"))
                .account();
        Account moved = reception
                .accounts
                .change(reception.admin, "clerk", moving("city"))
                .account();

        assertThat(renamed.displayName()).isEqualTo("Another Clerk");
        assertThat(renamed.agency()).isEqualTo(before.agency());
        assertThat(moved.displayName()).isEqualTo("Another Clerk");
        assertThat(moved.agency()).contains(new Actor.AgencyRef("city", "City"));
        assertThat(reception.signIn("clerk").actor().agency()).isEqualTo(moved.agency());
    }

    @Test
    void an_account_is_bound_anew_while_its_session_goes_on() {
        Reception reception = new Reception(TestDatabases.derby(), folder);
        reception.accounts.create(reception.admin, Reception.clerk("clerk", ProfileRegions.PASSWORDS, "district"));
        String token = reception.signIn("clerk").token();
        assertThat(reception.sessions.actor(token)).isPresent();

        reception.accounts.change(reception.admin, "clerk", moving("city"));

        assertThat(reception
                        .sessions
                        .actor(token)
                        .orElseThrow()
                        .agency()
                        .orElseThrow()
                        .id())
                .isEqualTo("city");
    }

    @Test
    void a_change_that_cannot_be_changes_nothing() {
        Reception reception = new Reception(TestDatabases.derby(), folder);
        reception.accounts.create(reception.admin, Reception.clerk("clerk", ProfileRegions.PASSWORDS, "district"));

        assertRefused(
                () -> reception.accounts.change(reception.admin, "clerk", moving("harbour")),
                ProblemCode.INVALID_ANSWERS);
        assertRefused(
                () -> reception.accounts.change(reception.admin, "clerk", renaming(" ")), ProblemCode.INVALID_ANSWERS);
        assertRefused(() -> reception.accounts.change(reception.admin, "nobody", nothing()), ProblemCode.NOT_FOUND);

        assertThat(all(reception).get(0).agency().orElseThrow().id()).isEqualTo("district");
    }

    @Test
    void an_administrator_cannot_disable_the_account_in_use() {
        Reception reception = new Reception(TestDatabases.derby(), folder);

        Refusal refusal = assertRefused(
                () -> reception.accounts.change(
                        reception.admin,
                        reception.admin.username(),
                        new AccountChange(
                                Optional.empty(),
                                Optional.of(true),
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                ProblemCode.ACTION_NOT_POSSIBLE);

        assertThat(refusal.code()).isEqualTo("own-account");
    }

    private static NewAccount withoutPassword(NewAccount account) {
        return new NewAccount(
                account.username(),
                account.displayName(),
                account.role(),
                account.region(),
                account.employer(),
                account.agency(),
                Optional.empty());
    }

    private static AccountChange nothing() {
        return new AccountChange(
                Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static AccountChange renaming(String name) {
        return new AccountChange(
                Optional.of(name), Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static AccountChange moving(String agency) {
        return new AccountChange(
                Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.of(agency));
    }

    private static List<Account> all(Reception reception) {
        return list(reception, reception.admin).items();
    }

    private static Refusal assertRefused(ThrowingCallable call, ProblemCode problem) {
        Refusal[] refusal = new Refusal[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, thrown -> refusal[0] = thrown);
        assertThat(refusal[0].problem()).isEqualTo(problem);
        return refusal[0];
    }
}
