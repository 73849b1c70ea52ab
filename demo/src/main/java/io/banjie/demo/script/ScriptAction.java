// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.script;

import io.banjie.api.desk.FilingAction;
import io.banjie.api.region.lifecycle.Action;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something done to a filing.
 *
 * @param by the account that does it; absent: who filed
 * @param action its word in the HTTP contract
 * @param opinion the clerk's opinion
 * @param reason the applicant's reason
 * @param agency where to, for {@code forward}
 */
public record ScriptAction(
        Optional<String> by,
        String action,
        Optional<String> opinion,
        Optional<String> reason,
        Optional<String> agency) {

    /**
     * What the core does.
     *
     * @throws IllegalArgumentException for a word that is no action
     */
    public FilingAction toFilingAction() {
        Action named = Action.named(action).orElseThrow(() -> new IllegalArgumentException("no action " + action));
        return new FilingAction(named, opinion, reason, agency, OptionalLong.empty());
    }
}
