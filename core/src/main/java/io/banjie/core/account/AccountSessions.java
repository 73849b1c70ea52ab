// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.account;

import org.jdbi.v3.core.Handle;

/** What becomes of an account's sessions when an administrator changes the account. */
public interface AccountSessions {

    /** Ends all sessions of an account with the transaction. */
    void endAll(Handle tx, String username);

    /** Forgets at once what this node remembers of an account; to be called after the transaction. */
    void forget(String username);
}
