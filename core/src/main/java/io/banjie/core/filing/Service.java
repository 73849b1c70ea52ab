// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Filing.EmployerName;
import io.banjie.api.desk.Worker;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.ledger.Fold.Relation;
import io.banjie.core.ledger.Ledger;
import io.banjie.core.store.Rows;
import java.util.List;
import java.util.Optional;

/** Writes what a chain amounts to: its line of the ledger, and which of its filings are terms in service. */
final class Service {

    private Service() {}

    /**
     * Writes the relation of a chain.
     *
     * @param filing the filing that moved, itself written already
     * @param members its chain, itself included
     * @param before what stands in the ledger
     * @param relation what the chain amounts to now
     * @return the filing with its mark
     */
    static FilingRecord write(
            Rows rows,
            FilingRecord filing,
            List<FilingRecord> members,
            Optional<Relation> before,
            Optional<Relation> relation) {
        PersonRef person = filing.person().orElseThrow(() -> new IllegalStateException("an employment of nobody"));
        Ledger.Parties parties = new Ledger.Parties(
                filing.pinned().region(),
                filing.employer().id(),
                new EmployerName(filing.employer().uscc(), filing.employer().name()),
                person.key(),
                new Worker(person.name(), person.idType(), person.idNumber()));
        Ledger.write(rows, filing.chain().root(), parties, before, relation);
        for (boolean serves : List.of(true, false)) {
            Filings.markService(
                    rows,
                    members.stream()
                            .filter(member -> serves(member, relation) == serves
                                    && member.marks().inService() != serves)
                            .map(FilingRecord::id)
                            .toList(),
                    serves);
        }
        return filing.with(filing.marks().serving(serves(filing, relation)));
    }

    private static boolean serves(FilingRecord member, Optional<Relation> chain) {
        return chain.filter(relation -> relation.active() && relation.terms().contains(member.id()))
                .isPresent();
    }
}
