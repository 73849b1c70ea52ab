// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.core.store.Database;
import io.banjie.core.store.Identifiers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Shows an employer its batches and their rows. */
final class BatchReading {

    private static final String CURSOR = "[1-9]\\d{0,8}";

    private final Database database;
    private final BatchView view;

    BatchReading(Database database, BatchView view) {
        this.database = database;
        this.view = view;
    }

    /**
     * A batch of the actor's employer.
     *
     * @throws Refusal NOT_FOUND for all others
     */
    BatchRecord mine(Actor actor, String id) {
        return Optional.of(id)
                .filter(Identifiers::plausible)
                .flatMap(plausible -> database.read(handle -> Batches.find(handle, plausible)))
                .filter(batch -> owns(actor, batch))
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "no such batch"));
    }

    private static boolean owns(Actor actor, BatchRecord batch) {
        return actor.role() == Role.EMPLOYER
                && actor.region().filter(batch.region()::equals).isPresent()
                && actor.employer()
                        .filter(employer -> employer.id().equals(batch.employer()))
                        .isPresent();
    }

    Batch view(BatchRecord batch) {
        return view.of(batch);
    }

    Page<Batch> list(Actor actor, Optional<String> region, Optional<String> type, PageRequest page) {
        if (actor.role() != Role.EMPLOYER || actor.employer().isEmpty()) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "only employers have batches");
        }
        Map<String, Object> criteria = new LinkedHashMap<>();
        criteria.put("employer", actor.employer().get().id());
        criteria.put("region", actor.region().orElse(""));
        region.ifPresent(code -> criteria.put("of_region", code));
        type.ifPresent(id -> criteria.put("type", id));
        String where = " from batch where employer = :employer and region = :region"
                + region.map(code -> " and region = :of_region").orElse("")
                + type.map(id -> " and type = :type").orElse("");
        return database.read(handle -> {
            OptionalLong total = page.count()
                    ? OptionalLong.of(handle.createQuery("select count(*)" + where)
                            .bindMap(criteria)
                            .mapTo(Long.class)
                            .one())
                    : OptionalLong.empty();
            List<BatchRecord> found = newestFirst(handle, where, criteria, page);
            return page(found, page, total, view::of, BatchRecord::id);
        });
    }

    private static List<BatchRecord> newestFirst(
            Handle handle, String where, Map<String, Object> criteria, PageRequest page) {
        String after = page.cursor().map(cursor -> " and id < :cursor").orElse("");
        Query query = handle.createQuery("select *" + where + after + " order by id desc fetch first "
                        + (page.limit() + 1) + " rows only")
                .bindMap(criteria);
        page.cursor().ifPresent(cursor -> query.bind("cursor", checked(cursor, Identifiers.plausible(cursor))));
        return query.map((row, context) -> Batches.read(row)).list();
    }

    Page<BatchRow> rows(BatchRecord batch, Optional<Outcome> outcome, PageRequest page) {
        int after = page.cursor()
                .map(cursor -> Integer.parseInt(checked(cursor, cursor.matches(CURSOR))))
                .orElse(0);
        return database.read(handle -> {
            List<RowRecord> rows = BatchRows.after(
                    handle, batch.id(), after, outcome.map(Set::of).orElse(Set.of()), page.limit() + 1);
            OptionalLong total =
                    page.count() ? OptionalLong.of(BatchRows.count(handle, batch.id(), outcome)) : OptionalLong.empty();
            return page(
                    Opinions.in(handle, rows),
                    page,
                    total,
                    row -> BatchView.of(batch, row),
                    row -> String.valueOf(row.number()));
        });
    }

    private static String checked(String cursor, boolean plausible) {
        if (!plausible) {
            throw Refusal.of(ProblemCode.MALFORMED, "not a cursor of this list");
        }
        return cursor;
    }

    private static <R, T> Page<T> page(
            List<R> found, PageRequest page, OptionalLong total, Function<R, T> item, Function<R, String> cursor) {
        List<R> shown = found.subList(0, Math.min(found.size(), page.limit()));
        Optional<String> next =
                found.size() > page.limit() ? Optional.of(cursor.apply(shown.get(shown.size() - 1))) : Optional.empty();
        return new Page<>(shown.stream().map(item).toList(), next, total);
    }
}
