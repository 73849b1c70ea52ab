// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.session;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.core.account.AccountRecord;
import io.banjie.core.account.Accounts;
import io.banjie.core.password.PasswordHashing;
import io.banjie.core.password.PasswordRules;
import io.banjie.core.store.Database;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether somebody knows an account's password; guessing is slow, and unknown accounts cannot be told from known ones. */
final class PasswordCheck {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordCheck.class);
    private static final int LONGEST_USERNAME = 40;
    private static final String NOBODY = "?";

    private final Database database;
    private final PasswordHashing hashing;
    private final SignInThrottle throttle;

    PasswordCheck(Database database, PasswordHashing hashing, SignInThrottle throttle) {
        this.database = database;
        this.hashing = hashing;
        this.throttle = throttle;
    }

    /**
     * The account whose password this is.
     *
     * @param origin who asks, for the throttle
     * @param open whether a password is of any use to an account; where it is not, it is not even compared, so that nobody
     *     learns whether it was right
     * @throws Refusal PASSWORD_WRONG, TOO_MANY_ATTEMPTS, FORBIDDEN
     */
    AccountRecord pass(String username, String password, String origin, Predicate<AccountRecord> open) {
        String name = username.length() > LONGEST_USERNAME ? NOBODY : username;
        throttle.check(name, origin);
        Optional<AccountRecord> account =
                database.read(handle -> Accounts.find(handle, name)).filter(found -> !found.disabled());
        if (account.isPresent() && !open.test(account.get())) {
            throttle.failed(name, origin);
            LOG.info("a password that opens nothing from {}", origin);
            throw Refusal.of(ProblemCode.FORBIDDEN, "employers of this region do not sign in by password")
                    .named("password-sign-in-closed");
        }
        boolean known = hashing.inTurn(() -> compared(name, account, password, origin));
        if (!known) {
            LOG.info("a wrong password from {}", origin);
            throw wrong();
        }
        return account.orElseThrow();
    }

    private boolean compared(String username, Optional<AccountRecord> account, String password, String origin) {
        // Others may have failed while this one waited for its turn.
        throttle.check(username, origin);
        boolean known = matches(hashing, account.map(AccountRecord::password), password);
        if (known) {
            throttle.succeeded(username, origin);
        } else {
            throttle.failed(username, origin);
        }
        return known;
    }

    /** Whether an account has this password already; not throttled, for use after {@link #pass}. */
    boolean has(String username, String password) {
        Optional<String> kept =
                database.read(handle -> Accounts.find(handle, username)).map(AccountRecord::password);
        return hashing.inTurn(() -> matches(hashing, kept, password));
    }

    /** Whether a kept text is that of a password, however long that is. */
    static boolean matches(PasswordHashing hashing, Optional<String> kept, String password) {
        String compared = password.substring(0, Math.min(password.length(), PasswordRules.LONGEST));
        return hashing.matches(kept, compared) && compared.length() == password.length();
    }

    /** The refusal for unknown and disabled accounts and for wrong passwords alike. */
    static Refusal wrong() {
        return Refusal.of(ProblemCode.PASSWORD_WRONG, "no account of this name has this password");
    }
}
