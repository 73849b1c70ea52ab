// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.api.region.identity.CreditCode;
import io.banjie.core.person.PersonKeys;
import io.banjie.core.region.Region;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Identifiers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** Lists of filings in keyset pages, each limited to what its reader may see before anything else. */
public final class FilingSearch {

    private static final String ANY_FACET = IntStream.rangeClosed(1, FilingColumns.FACETS)
            .mapToObj(i -> "facet" + i + " = :%s")
            .collect(Collectors.joining(" or ", "(", ")"));

    private static final String NEWEST_TERM =
            "exists (select 1 from employment where employment.id = filing.root and employment.head = filing.id)";

    private final Access access;
    private final PersonSearch persons;
    private final Regions regions;

    /** Search by these rights. */
    public FilingSearch(Access access, PersonKeys persons, Regions regions) {
        this.access = access;
        this.persons = new PersonSearch(persons, regions);
        this.regions = regions;
    }

    /** What the actor may see and the query asks for, newest first. */
    Page<FilingRecord> newestFirst(Handle handle, Actor actor, FilingQuery query, PageRequest page) {
        return newestFirst(handle, criteria(actor, query), page);
    }

    /** What the criteria let through, newest first. */
    public Page<FilingRecord> newestFirst(Handle handle, Criteria criteria, PageRequest page) {
        OptionalLong total = page.count()
                ? OptionalLong.of(criteria.select(handle, "count(*)", "")
                        .mapTo(Long.class)
                        .one())
                : OptionalLong.empty();
        page.cursor().ifPresent(cursor -> criteria.and("id < :cursor", "cursor", checked(cursor)));
        List<FilingRecord> rows = rows(handle, criteria, " order by id desc", page.limit() + 1);
        boolean more = rows.size() > page.limit();
        List<FilingRecord> items = more ? rows.subList(0, page.limit()) : rows;
        return new Page<>(items, more ? Optional.of(items.get(items.size() - 1).id()) : Optional.empty(), total);
    }

    /** What waits in a queue, the longest waiting first. */
    public Page<FilingRecord> oldestFirst(Handle handle, Criteria criteria, PageRequest page) {
        OptionalLong total = page.count()
                ? OptionalLong.of(criteria.select(handle, "count(*)", "")
                        .mapTo(Long.class)
                        .one())
                : OptionalLong.empty();
        page.cursor().ifPresent(cursor -> after(criteria, cursor));
        List<FilingRecord> rows = rows(handle, criteria, " order by submitted_at, id", page.limit() + 1);
        boolean more = rows.size() > page.limit();
        List<FilingRecord> items = more ? rows.subList(0, page.limit()) : rows;
        return new Page<>(items, more ? Optional.of(cursor(items.get(items.size() - 1))) : Optional.empty(), total);
    }

    private static String cursor(FilingRecord last) {
        return last.times().received().toEpochMilli() + "_" + last.id();
    }

    private static void after(Criteria criteria, String cursor) {
        int split = cursor.indexOf('_');
        if (split < 1 || !cursor.substring(0, split).matches("\\d{1,18}")) {
            throw badCursor();
        }
        criteria.and("submitted_at >= :since", "since", Long.parseLong(cursor.substring(0, split)))
                .and("(submitted_at > :since or id > :cursor)", "cursor", checked(cursor.substring(split + 1)));
    }

    private static String checked(String cursor) {
        if (!Identifiers.plausible(cursor)) {
            throw badCursor();
        }
        return cursor;
    }

    private static Refusal badCursor() {
        return Refusal.of(ProblemCode.MALFORMED, "not a cursor of this list");
    }

    private static List<FilingRecord> rows(Handle handle, Criteria criteria, String order, int limit) {
        return criteria.select(handle, "*", order + " fetch first " + limit + " rows only")
                .map((row, context) -> FilingColumns.read(row))
                .list();
    }

    /** The criteria of a query, limited to what the actor may see. */
    public Criteria criteria(Actor actor, FilingQuery query) {
        Criteria criteria = visible(actor);
        query.region().ifPresent(region -> criteria.and("region = :queried", "queried", region));
        if (!query.types().isEmpty()) {
            criteria.among("type", "types", query.types());
        }
        if (!query.statuses().isEmpty()) {
            criteria.among(
                    "status",
                    "statuses",
                    query.statuses().stream().map(Enum::name).toList());
        }
        query.idNumber().ifPresent(number -> criteria.among("person_key", "persons", persons.keys(actor, number)));
        query.name()
                .ifPresent(name -> criteria.and(
                        "worker_name like :name escape '!'", "name", name.replaceAll("([!%_])", "!$1") + "%"));
        query.onRoster().ifPresent(on -> criteria.and("roster is " + (on ? "not " : "") + "null"));
        query.inService().ifPresent(in -> criteria.and("in_service = :inService", "inService", in));
        query.inUnit().ifPresent(in -> criteria.and(in ? "unit <> ''" : "unit = ''"));
        query.newestTerm().ifPresent(newest -> criteria.and((newest ? "" : "not ") + NEWEST_TERM));
        query.rosterNumber().ifPresent(number -> criteria.and("roster_number = :roster", "roster", number));
        query.uscc()
                .map(CreditCode::normalise)
                .ifPresent(
                        code -> criteria.and("employer in (select id from employer where uscc = :uscc)", "uscc", code));
        query.channel().ifPresent(channel -> criteria.and("channel = :channel", "channel", channel.name()));
        received(actor, query, criteria);
        facets(query, criteria);
        return criteria;
    }

    /** What the actor may see, whatever is asked. */
    public Criteria visible(Actor actor) {
        Criteria criteria =
                new Criteria().and("region = :region", "region", actor.region().orElse(""));
        if (actor.role() == Role.EMPLOYER) {
            return criteria.and(
                    "employer = :employer",
                    "employer",
                    actor.employer().map(Actor.EmployerRef::id).orElse(""));
        }
        return criteria.among("agency", "agencies", access.tree(actor));
    }

    private void received(Actor actor, FilingQuery query, Criteria criteria) {
        ZoneId zone = actor.region().flatMap(regions::known).map(Region::zone).orElse(ZoneOffset.UTC);
        query.from().ifPresent(day -> criteria.and("received_at >= :from", "from", start(day, zone)));
        query.to().ifPresent(day -> criteria.and("received_at < :to", "to", start(day.plusDays(1), zone)));
    }

    private static long start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    private static void facets(FilingQuery query, Criteria criteria) {
        int[] position = {0};
        query.facets().forEach((id, value) -> {
            String name = "facet_" + position[0]++;
            criteria.and(ANY_FACET.replace("%s", name), name, id + "=" + value);
        });
    }
}
