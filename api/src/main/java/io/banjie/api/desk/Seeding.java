// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How the demonstration gets its accounts and remembers what it did. Published only where the configuration
 * {@code io.banjie.core.seeding} exists, which the demonstration's feature alone brings: never in production.
 */
@ProviderType
public interface Seeding {

    /**
     * An account, ready to act; made first where there is none of its name, with the password as it is given. An account
     * that exists is left as it is.
     *
     * @throws Refusal INVALID_ANSWERS when it is not bound as its role demands, MALFORMED without a password
     */
    Actor seed(AccountDesk.NewAccount account);

    /** What was remembered of a step; nothing when it was not done. */
    Optional<String> remembered(String step);

    /**
     * Remembers that a step was done, for ever.
     *
     * @param step its name, at most 160 characters
     * @param result at most 160 characters
     */
    void remember(String step, String result);
}
