// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.api.desk.Roster;
import io.banjie.core.filing.Access;
import io.banjie.core.store.Identifiers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Lists of saved rosters, newest first, each limited to what its reader may see. */
final class RosterPages {

    private final List<String> conditions = new ArrayList<>(List.of("region = :region"));
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Optional<Set<String>> agencies;

    RosterPages(Access access, Actor actor) {
        values.put("region", actor.region().orElse(""));
        if (actor.role() == Role.EMPLOYER) {
            and(
                    "employer = :employer",
                    "employer",
                    actor.employer().map(EmployerRef::id).orElse(""));
            agencies = Optional.empty();
        } else {
            agencies = Optional.of(access.tree(actor));
            conditions.add("agency in (<agencies>)");
        }
    }

    private void and(String condition, String name, String value) {
        conditions.add(condition);
        values.put(name, value);
    }

    Page<Roster> page(Handle handle, Optional<String> region, Optional<String> kind, PageRequest page) {
        if (agencies.filter(Set::isEmpty).isPresent()) {
            return Page.whole(List.of());
        }
        region.ifPresent(code -> and("region = :asked", "asked", code));
        kind.ifPresent(id -> and("kind = :kind", "kind", id));
        OptionalLong total = page.count()
                ? OptionalLong.of(
                        select(handle, "count(*)", "").mapTo(Long.class).one())
                : OptionalLong.empty();
        page.cursor().ifPresent(cursor -> and("id < :cursor", "cursor", checked(cursor)));
        List<Roster> rows = select(
                        handle, RosterRows.LISTED, " order by id desc fetch first " + (page.limit() + 1) + " rows only")
                .map((row, context) -> RosterRows.read(row).roster())
                .list();
        boolean more = rows.size() > page.limit();
        List<Roster> items = more ? rows.subList(0, page.limit()) : rows;
        return new Page<>(items, more ? Optional.of(items.get(items.size() - 1).id()) : Optional.empty(), total);
    }

    private static String checked(String cursor) {
        if (!Identifiers.plausible(cursor)) {
            throw Refusal.of(ProblemCode.MALFORMED, "not a cursor of this list");
        }
        return cursor;
    }

    private Query select(Handle handle, String what, String rest) {
        Query query =
                handle.createQuery("select " + what + " from roster where " + String.join(" and ", conditions) + rest);
        values.forEach(query::bind);
        agencies.ifPresent(ids -> query.bindList("agencies", List.copyOf(ids)));
        return query;
    }
}
