// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Answers;
import io.banjie.core.ledger.Ledger;
import io.banjie.core.store.Database;
import io.banjie.core.store.Identifiers;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** People of an employer, from whose employments that are in effect rows of a file can be filled in. */
public final class KnownPeople {

    private final Database database;
    private final Access access;
    private final Prefills prefills;

    KnownPeople(Database database, Access access, Prefills prefills) {
        this.database = database;
        this.access = access;
        this.prefills = prefills;
    }

    /**
     * What is known of the person of a filing.
     *
     * @param filing the id of the filing that was named
     * @param answers what a filing that builds on it would be filled in with
     */
    public record Known(String filing, Answers answers) {}

    /**
     * What is known of the people of these filings, in their order and each employment once.
     *
     * @throws io.banjie.api.desk.Refusal NOT_FOUND unless all are the employer's own and of types that the type builds on
     */
    List<Known> of(Actor actor, FilingType type, List<String> filings) {
        EmployerRef employer = actor.employer().orElseThrow(Access::unknown);
        Set<String> ids = new LinkedHashSet<>(filings);
        if (!type.foundation().ofEmployment() || !ids.stream().allMatch(Identifiers::plausible)) {
            throw Access.unknown();
        }
        return database.read(handle -> {
            List<FilingRecord> named = Filings.find(handle, List.copyOf(ids)).stream()
                    .filter(filing -> access.owns(actor, filing)
                            && type.foundation()
                                    .types()
                                    .contains(filing.pinned().type()))
                    .toList();
            if (named.size() < ids.size()) {
                throw Access.unknown();
            }
            Map<String, FilingRecord> inForce = inForce(handle, named);
            Set<String> told = new HashSet<>();
            return ids.stream()
                    .filter(id -> told.add(inForce.get(id).id()))
                    .map(id -> new Known(
                            id, Answers.of(prefills.answers(type, Optional.of(inForce.get(id)), true, employer))))
                    .toList();
        });
    }

    /** The newest terms of the employment of each, by the id of the filing; the filing itself where none is in service. */
    private static Map<String, FilingRecord> inForce(Handle handle, List<FilingRecord> named) {
        Map<String, String> heads =
                Ledger.find(
                                handle,
                                named.stream()
                                        .map(filing -> filing.chain().root())
                                        .collect(Collectors.toSet()))
                        .stream()
                        .filter(Ledger.Line::active)
                        .collect(Collectors.toMap(Ledger.Line::id, Ledger.Line::head));
        Map<String, FilingRecord> newest = Filings.find(handle, List.copyOf(heads.values())).stream()
                .collect(Collectors.toMap(FilingRecord::id, Function.identity()));
        return named.stream().collect(Collectors.toMap(FilingRecord::id, filing -> Optional.ofNullable(
                        heads.get(filing.chain().root()))
                .map(newest::get)
                .orElse(filing)));
    }
}
