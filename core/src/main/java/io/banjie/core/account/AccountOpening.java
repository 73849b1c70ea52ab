// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.account;

import io.banjie.api.desk.AccountDesk.NewAccount;
import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.core.employer.Employers;
import io.banjie.core.store.Database;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Writes new accounts, and makes their employers known. */
final class AccountOpening {

    private final Database database;
    private final Clock clock;

    AccountOpening(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Opens an account.
     *
     * @param binding what it is bound to, checked
     * @param kept what is kept of its password
     * @param mustChange whether its owner must set another
     * @param then what else belongs into the transaction
     * @throws Refusal ALREADY_EXISTS
     */
    <T> T open(
            NewAccount account,
            Binding binding,
            String kept,
            boolean mustChange,
            BiFunction<Handle, AccountRecord, T> then) {
        Database.Work<T> work = tx -> {
            AccountRecord opened = new AccountRecord(
                    account.username(),
                    account.displayName(),
                    account.role(),
                    binding.region(),
                    employer(tx, binding),
                    binding.agency(),
                    kept,
                    mustChange,
                    false,
                    Optional.empty());
            Accounts.insert(tx, opened, clock.instant());
            return then.apply(tx, opened);
        };
        try {
            return database.transaction(work);
        } catch (JdbiException failed) {
            if (!Database.duplicateKey(failed)) {
                throw failed;
            }
            refuseWhereKnown(account.username());
            // Somebody else made the same employer known at the same moment; now it is there.
            return database.transaction(work);
        }
    }

    /** The employer of a binding, made known when it is new. */
    Optional<EmployerRef> employer(Handle tx, Binding binding) {
        return binding.employer().map(name -> Employers.known(tx, name.uscc(), name.name(), clock.instant()));
    }

    private void refuseWhereKnown(String username) {
        if (database.read(handle -> Accounts.find(handle, username)).isPresent()) {
            throw Refusal.of(ProblemCode.ALREADY_EXISTS, "there is an account of this name");
        }
    }
}
