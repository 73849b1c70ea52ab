// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.fake;

import io.banjie.api.desk.Account;
import io.banjie.api.desk.AccountCertificate;
import io.banjie.api.desk.AccountDesk;
import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Employment;
import io.banjie.api.desk.LedgerDesk;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Remembers what it was asked about accounts and employments. */
public final class FakeAccounts implements AccountDesk, LedgerDesk {
    private volatile List<Object> asked = List.of();

    public List<Object> asked() {
        return asked;
    }

    private static Account account(String username) {
        return new Account(
                username,
                "Somebody",
                Role.CLERK,
                Optional.of(Samples.REGION),
                Optional.empty(),
                Optional.of(new Actor.AgencyRef("a1", "First office")),
                false,
                true,
                Optional.empty());
    }

    @Override
    public Page<Account> list(
            Actor admin, Optional<String> region, Optional<Role> role, Optional<String> search, PageRequest page) {
        asked = List.of(admin, region, role, search, page);
        return Page.whole(List.of(account("clerk")));
    }

    @Override
    public Issued create(Actor admin, NewAccount account) {
        asked = List.of(admin, account);
        return new Issued(account(account.username()), Optional.of("first-password"));
    }

    @Override
    public Issued change(Actor admin, String username, AccountChange change) {
        asked = List.of(admin, username, change);
        return new Issued(account(username), Optional.empty());
    }

    @Override
    public List<AccountCertificate> certificates(Actor admin, String username) {
        asked = List.of(admin, username);
        return List.of(new AccountCertificate(
                "d1", "cn=Authority", "2a", Instant.EPOCH.plusSeconds(60), Instant.EPOCH, Optional.empty()));
    }

    @Override
    public void unbind(Actor admin, String username, String id) {
        asked = List.of(admin, username, id);
    }

    @Override
    public Page<Employment> employments(
            Actor actor, Optional<String> idNumber, Optional<Boolean> active, PageRequest page) {
        asked = List.of(actor, idNumber, active, page);
        return Page.whole(List.of());
    }
}
