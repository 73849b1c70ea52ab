// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.ledger.Ledger;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * What stands in the way of taking an approved filing out of effect.
 *
 * @param type its type
 */
record Revocation(FilingType type) {

    /**
     * Keeps the filing until the transaction ends, as long as its window is open. The employment is kept first: whoever
     * builds on it does the same, and of two at the same instant one sees what the other did.
     *
     * @throws Refusal ACTION_NOT_POSSIBLE when the time is over or a paper was issued
     */
    void holdUndoable(Handle tx, FilingRecord filing, UndoWindow window) {
        Ledger.hold(tx, Set.of(filing.chain().root()));
        if (window.until(filing, type).isEmpty() || !Filings.holdUnprinted(tx, filing.id())) {
            throw Refusal.of(ProblemCode.ACTION_NOT_POSSIBLE, "the time to undo it is over")
                    .named("undo-over")
                    .with("currentStatus", filing.status().name());
        }
    }

    /** Whether another filing of its chain, in effect or under way, builds on it. */
    static boolean builtUpon(FilingRecord filing, List<FilingRecord> members) {
        Versions versions = new Versions(members);
        return members.stream()
                .filter(member -> !member.id().equals(filing.id()))
                .filter(member ->
                        member.status() == Status.APPROVED || member.status().isOpen())
                .anyMatch(member -> versions.buildsOn(member, filing.id()));
    }

    /**
     * Makes sure that no other filing of its chain builds on it.
     *
     * @throws Refusal BUILT_UPON when one in effect or under way does
     */
    void requireNothingOn(FilingRecord filing, List<FilingRecord> members) {
        if (builtUpon(filing, members)) {
            throw Refusal.of(ProblemCode.BUILT_UPON, "a later filing builds on it");
        }
    }
}
