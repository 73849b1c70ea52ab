// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.account;

import io.banjie.api.desk.AccountDesk.NewAccount;
import io.banjie.api.desk.Actor;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Seeding;
import io.banjie.core.password.PasswordHashing;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Database;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.JdbiException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;

/** Accounts that the demonstration asks for. There is no such service unless its configuration exists. */
@Component(
        service = Seeding.class,
        configurationPid = "io.banjie.core.seeding",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class SeededAccounts implements Seeding {

    private final Database database;
    private final PasswordHashing hashing;
    private final AccountRules rules;
    private final AccountOpening opening;
    /** All these accounts share one well-known password, so one hash of it will do. */
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    /** Accounts in the tables. */
    @Activate
    public SeededAccounts(
            @Reference Database database,
            @Reference Regions regions,
            @Reference PasswordHashing hashing,
            @Reference Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.hashing = Objects.requireNonNull(hashing, "hashing");
        rules = new AccountRules(regions);
        opening = new AccountOpening(database, clock);
    }

    @Override
    public Actor seed(NewAccount account) {
        return find(account.username()).orElseGet(() -> open(account)).actor();
    }

    private AccountRecord open(NewAccount account) {
        String password = account.password()
                .orElseThrow(() -> Refusal.of(ProblemCode.MALFORMED, "an account to be seeded needs a password"));
        Binding binding = rules.checkAllButPassword(account);
        try {
            return opening.open(
                    account, binding, kept.computeIfAbsent(password, hashing::hash), false, (tx, opened) -> opened);
        } catch (Refusal refused) {
            return find(account.username()).orElseThrow(() -> refused);
        }
    }

    private Optional<AccountRecord> find(String username) {
        return database.read(handle -> Accounts.find(handle, username));
    }

    @Override
    public Optional<String> remembered(String step) {
        return database.read(handle -> handle.createQuery("select result from seeded where step = ?")
                .bind(0, step)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void remember(String step, String result) {
        try {
            database.transaction(tx -> tx.execute("insert into seeded (step, result) values (?, ?)", step, result));
        } catch (JdbiException failed) {
            if (!Database.duplicateKey(failed)) {
                throw failed;
            }
        }
    }
}
