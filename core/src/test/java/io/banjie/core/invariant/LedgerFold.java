// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.invariant.Snapshot.Relation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ledger computed from scratch: the approvals of the whole town, one after the other. */
final class LedgerFold {

    private LedgerFold() {}

    static void equalsTheTable(Town town, Snapshot now) {
        Map<String, Relation> folded = new HashMap<>();
        town.approvals.stream()
                .map(now.filings()::get)
                .filter(Snapshot::approved)
                .forEach(filing -> folded.merge(
                        filing.chain().root(),
                        after(
                                filing,
                                Optional.ofNullable(folded.get(filing.chain().root()))),
                        (before, after) -> after));
        folded.values().removeIf(relation -> relation.head().isEmpty());
        assertThat(now.ledger()).containsExactlyInAnyOrderEntriesOf(folded);
        now.filings().values().forEach(filing -> serviceIsMarked(filing, folded));
    }

    private static Relation after(FilingRecord filing, Optional<Relation> before) {
        return switch (filing.pinned().type()) {
            case "hire" ->
                new Relation(
                        filing.person().map(PersonRef::key).orElseThrow(),
                        filing.employer().id(),
                        true,
                        filing.answers().date("contractStart").orElseThrow(),
                        filing.answers().date("contractEnd"),
                        filing.id());
            case "renewal" ->
                before.map(relation -> new Relation(
                                relation.person(),
                                relation.employer(),
                                true,
                                relation.start(),
                                filing.answers().date("contractEnd"),
                                filing.id()))
                        .orElseThrow();
            case "leaving" ->
                before.map(relation -> new Relation(
                                relation.person(),
                                relation.employer(),
                                false,
                                relation.start(),
                                filing.answers().date("terminatedOn"),
                                relation.head()))
                        .orElseThrow();
            default -> new Relation("", "", false, Town.NEVER, Optional.empty(), "");
        };
    }

    private static void serviceIsMarked(FilingRecord filing, Map<String, Relation> folded) {
        boolean term =
                filing.pinned().type().equals("hire") || filing.pinned().type().equals("renewal");
        boolean serves = term
                && Snapshot.approved(filing)
                && Optional.ofNullable(folded.get(filing.chain().root()))
                        .filter(Relation::active)
                        .isPresent();
        assertThat(filing.marks().inService())
                .as("%s %s in service", filing.pinned().type(), filing.id())
                .isEqualTo(serves);
    }
}
