// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.account;

import io.banjie.api.desk.Account;
import io.banjie.api.desk.AccountCertificate;
import io.banjie.api.desk.AccountDesk;
import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Filing.EmployerName;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.attempt.Attempts;
import io.banjie.core.password.MadePassword;
import io.banjie.core.password.PasswordHashing;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Database;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Accounts, for administrators alone. Each act leaves a line in the log, without passwords. */
@Component(service = AccountDesk.class)
public final class AccountAdministration implements AccountDesk {

    private static final Logger LOG = LoggerFactory.getLogger(AccountAdministration.class);

    private final Database database;
    private final PasswordHashing hashing;
    private final AccountSessions sessions;
    private final Attempts attempts;
    private final InitialPasswordNote note;
    private final AccountRules rules;
    private final AccountOpening opening;
    private final ToldOnce told = new ToldOnce(System::nanoTime);

    /** The accounts of the tables. */
    @Activate
    public AccountAdministration(
            @Reference Database database,
            @Reference Regions regions,
            @Reference PasswordHashing hashing,
            @Reference AccountSessions sessions,
            @Reference Attempts attempts,
            @Reference InitialPasswordNote note,
            @Reference Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.hashing = Objects.requireNonNull(hashing, "hashing");
        this.sessions = Objects.requireNonNull(sessions, "sessions");
        this.attempts = Objects.requireNonNull(attempts, "attempts");
        this.note = Objects.requireNonNull(note, "note");
        rules = new AccountRules(regions);
        opening = new AccountOpening(database, clock);
    }

    @Override
    public Page<Account> list(
            Actor admin, Optional<String> region, Optional<Role> role, Optional<String> search, PageRequest page) {
        requireAdministrator(admin);
        return database.read(handle -> new AccountList(region, role, search).page(handle, page));
    }

    @Override
    public Issued create(Actor admin, NewAccount account) {
        requireAdministrator(admin);
        return told.complete(admin, attempts.once(admin, Issued.class, () -> open(admin, account)));
    }

    private Issued open(Actor admin, NewAccount account) {
        Binding binding = rules.check(account);
        Optional<String> made = account.password().isPresent() ? Optional.empty() : Optional.of(MadePassword.next());
        String kept = hashing.hash(account.password().or(() -> made).orElseThrow());
        Issued remembered = opening.open(
                account, binding, kept, true, (tx, opened) -> attempts.remember(tx, admin, withoutPassword(opened)));
        LOG.info("account {} ({}) made by {}", account.username(), account.role(), admin.username());
        return told.hold(admin, new Issued(remembered.account(), made));
    }

    private static Issued withoutPassword(AccountRecord account) {
        return new Issued(account.shown(), Optional.empty());
    }

    @Override
    public Issued change(Actor admin, String username, AccountChange change) {
        requireAdministrator(admin);
        if (admin.username().equals(username) && change.disabled().orElse(false)) {
            throw Refusal.of(ProblemCode.ACTION_NOT_POSSIBLE, "nobody disables the account in use")
                    .named("own-account");
        }
        return told.complete(admin, attempts.once(admin, Issued.class, () -> apply(admin, username, change)));
    }

    private Issued apply(Actor admin, String username, AccountChange change) {
        Optional<String> made = change.resetPassword() ? Optional.of(MadePassword.next()) : Optional.empty();
        Optional<String> kept = made.map(hashing::hash);
        Issued remembered = database.transaction(tx -> {
            AccountRecord before = Accounts.findAndHold(tx, username).orElseThrow(AccountAdministration::unknown);
            AccountRecord after = changed(tx, before, change);
            after = kept.map(after::withGivenPassword).orElse(after);
            Accounts.update(tx, after);
            if (after.disabled() || kept.isPresent()) {
                sessions.endAll(tx, username);
            }
            return attempts.remember(tx, admin, withoutPassword(after));
        });
        sessions.forget(username);
        made.ifPresent(given -> note.discard(username));
        LOG.info("account {} changed by {}: {}", username, admin.username(), summary(change));
        return told.hold(admin, new Issued(remembered.account(), made));
    }

    @Override
    public List<AccountCertificate> certificates(Actor admin, String username) {
        requireAdministrator(admin);
        return database.read(handle -> {
            Accounts.find(handle, username).orElseThrow(AccountAdministration::unknown);
            return BoundCertificates.of(handle, username);
        });
    }

    @Override
    public void unbind(Actor admin, String username, String id) {
        requireAdministrator(admin);
        database.transaction(tx -> {
            if (!BoundCertificates.unbind(tx, id, username)) {
                throw unknown();
            }
            sessions.endAll(tx, username);
            return username;
        });
        sessions.forget(username);
        LOG.info("account {} lost a certificate by {}", username, admin.username());
    }

    private static Refusal unknown() {
        return Refusal.of(ProblemCode.NOT_FOUND, "no such account, or it has no such certificate");
    }

    private AccountRecord changed(Handle tx, AccountRecord before, AccountChange change) {
        List<Finding> wrong = new ArrayList<>();
        change.displayName().ifPresent(name -> rules.displayName(name, wrong));
        Binding binding = rules.bind(
                before.role(),
                change.region().or(before::region),
                change.employer().or(() -> before.employer().map(now -> new EmployerName(now.uscc(), now.name()))),
                change.agency().or(() -> before.agency().map(AgencyRef::id)),
                wrong);
        AccountRecord bound = bindsAnew(change) ? before.bound(binding, opening.employer(tx, binding)) : before;
        return bound.called(change.displayName().orElse(before.displayName()))
                .disabled(change.disabled().orElse(before.disabled()));
    }

    private static boolean bindsAnew(AccountChange change) {
        return change.region().isPresent()
                || change.employer().isPresent()
                || change.agency().isPresent();
    }

    private static String summary(AccountChange change) {
        List<String> done = new ArrayList<>();
        change.displayName().ifPresent(name -> done.add("renamed"));
        change.disabled().ifPresent(disabled -> done.add(disabled ? "disabled" : "enabled"));
        if (change.resetPassword()) {
            done.add("password reset");
        }
        if (bindsAnew(change)) {
            done.add("bound anew");
        }
        return String.join(", ", done);
    }

    private static void requireAdministrator(Actor actor) {
        if (actor.role() != Role.ADMIN) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "only administrators look after accounts");
        }
        if (actor.mustChangePassword()) {
            throw Refusal.of(ProblemCode.PASSWORD_CHANGE_REQUIRED, "set a password of your own first");
        }
    }
}
