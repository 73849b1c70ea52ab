// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.ledger;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Employment;
import io.banjie.api.desk.LedgerDesk;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.Role;
import io.banjie.api.desk.Worker;
import io.banjie.api.region.identity.IdentityText;
import io.banjie.core.filing.Access;
import io.banjie.core.filing.Filings;
import io.banjie.core.filing.PersonSearch;
import io.banjie.core.person.PersonKeys;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Database;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Shows the ledger: an employer its own relations; a clerk those of a person it asks for by number, as far as one of their
 * filings is routed into its tree.
 */
@Component(service = LedgerDesk.class)
public final class LedgerWindow implements LedgerDesk {

    private static final String IN_TREE =
            " and exists (select 1 from filing f" + " where f.root = employment.id and f.agency in (<agencies>))";

    private final Database database;
    private final PersonSearch persons;
    private final Access access;

    /** The window over the tables. */
    @Activate
    public LedgerWindow(@Reference Database database, @Reference Regions regions, @Reference PersonKeys persons) {
        this.database = database;
        this.persons = new PersonSearch(persons, regions);
        access = new Access(regions);
    }

    @Override
    public Page<Employment> employments(
            Actor actor, Optional<String> idNumber, Optional<Boolean> active, PageRequest page) {
        Access.requireFilingRole(actor);
        if (actor.role() == Role.CLERK
                && (idNumber.isEmpty() || access.tree(actor).isEmpty())) {
            return Page.whole(List.of());
        }
        return database.read(handle -> page(handle, actor, idNumber, active, page));
    }

    private Page<Employment> page(
            Handle handle, Actor actor, Optional<String> idNumber, Optional<Boolean> active, PageRequest page) {
        List<Ledger.Line> lines = lines(handle, actor, idNumber, active, page);
        boolean more = lines.size() > page.limit();
        List<Ledger.Line> shown = more ? lines.subList(0, page.limit()) : lines;
        boolean masked = actor.role() != Role.EMPLOYER;
        Map<String, List<String>> filings =
                Filings.approved(handle, shown.stream().map(Ledger.Line::id).toList());
        List<Employment> items = shown.stream()
                .map(line -> complete(line, filings.getOrDefault(line.id(), List.of()), masked))
                .toList();
        Optional<String> next = more ? Optional.of(shown.get(shown.size() - 1).id()) : Optional.empty();
        return new Page<>(items, next, OptionalLong.empty());
    }

    private List<Ledger.Line> lines(
            Handle handle, Actor actor, Optional<String> idNumber, Optional<Boolean> active, PageRequest page) {
        StringBuilder where = new StringBuilder("select * from employment where region = :region");
        where.append(actor.role() == Role.EMPLOYER ? " and employer = :employer" : IN_TREE);
        idNumber.ifPresent(number -> where.append(" and person_key in (<persons>)"));
        active.ifPresent(wanted -> where.append(wanted ? " and state = 'ACTIVE'" : " and state <> 'ACTIVE'"));
        page.cursor().ifPresent(cursor -> where.append(" and id < :cursor"));
        where.append(" order by id desc fetch first ").append(page.limit() + 1).append(" rows only");
        Query query = handle.createQuery(where).bind("region", actor.region().orElse(""));
        if (actor.role() == Role.EMPLOYER) {
            query.bind("employer", actor.employer().map(Actor.EmployerRef::id).orElse(""));
        } else {
            query.bindList("agencies", List.copyOf(access.tree(actor)));
        }
        idNumber.ifPresent(number -> query.bindList("persons", persons.keys(actor, number)));
        page.cursor().ifPresent(cursor -> query.bind("cursor", cursor));
        return query.map((row, context) -> Ledger.read(row)).list();
    }

    private static Employment complete(Ledger.Line line, List<String> filings, boolean masked) {
        Employment employment = line.employment();
        Worker worker = employment.worker();
        return new Employment(
                employment.id(),
                masked ? new Worker(worker.name(), worker.idType(), IdentityText.mask(worker.idNumber())) : worker,
                employment.employer(),
                employment.region(),
                employment.kind(),
                employment.state(),
                employment.startDate(),
                employment.endDate(),
                filings);
    }
}
