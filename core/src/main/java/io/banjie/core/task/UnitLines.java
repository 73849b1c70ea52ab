// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.task;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.Role;
import io.banjie.api.desk.Subscription;
import io.banjie.api.desk.Task;
import io.banjie.api.desk.TaskDesk.Change;
import io.banjie.api.desk.TaskDesk.Side;
import io.banjie.core.batch.UnitTasks;
import io.banjie.core.batch.UnitTasks.Wanted;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Lines of an employer's lists that are batches as a whole, among those that are filings; newest first, as their ids are. */
final class UnitLines {

    private final Database database;
    private final Regions regions;
    private final UnitTasks units;

    UnitLines(Database database, Regions regions, UnitTasks units) {
        this.database = database;
        this.regions = regions;
        this.units = units;
    }

    /** Whether what is asked for can be said of batches: whoever looks for persons or statuses sees rows one by one. */
    boolean fits(FilingQuery query) {
        return query.statuses().isEmpty()
                && query.idNumber().isEmpty()
                && query.name().isEmpty()
                && query.onRoster().isEmpty()
                && query.inService().isEmpty()
                && query.rosterNumber().isEmpty()
                && query.uscc().isEmpty()
                && query.channel().isEmpty()
                && query.inUnit().isEmpty()
                && query.newestTerm().isEmpty()
                && query.facets().isEmpty();
    }

    /** A page of both. */
    Page<Task> among(
            Actor actor,
            Side side,
            FilingQuery query,
            PageRequest page,
            BiFunction<Handle, PageRequest, Page<Task>> filings) {
        Wanted wanted = wanted(actor, side, query);
        boolean elsewhere =
                query.region().filter(code -> !code.equals(wanted.region())).isPresent();
        return database.read(handle -> {
            Page<Task> own = filings.apply(handle, page);
            return elsewhere ? own : merged(handle, wanted, page, own);
        });
    }

    private Page<Task> merged(Handle handle, Wanted wanted, PageRequest page, Page<Task> filings) {
        List<Task> batches = units.newest(handle, wanted, page);
        List<Task> all = Stream.concat(filings.items().stream(), batches.stream())
                .sorted(Comparator.comparing(UnitLines::id).reversed())
                .toList();
        boolean more = filings.next().isPresent() || all.size() > page.limit();
        List<Task> items = all.size() > page.limit() ? all.subList(0, page.limit()) : all;
        OptionalLong total = filings.total().isPresent()
                ? OptionalLong.of(filings.total().getAsLong() + units.count(handle, wanted))
                : OptionalLong.empty();
        return new Page<>(items, more ? Optional.of(id(items.get(items.size() - 1))) : Optional.empty(), total);
    }

    private static String id(Task task) {
        return task.filing()
                .map(filing -> filing.id())
                .or(() -> task.batch().map(batch -> batch.id()))
                .orElseThrow();
    }

    private Wanted wanted(Actor actor, Side side, FilingQuery query) {
        String region = actor.region().orElse("");
        ZoneId zone = regions.known(region).map(known -> known.zone()).orElse(ZoneOffset.UTC);
        return new Wanted(
                actor.employer().map(Actor.EmployerRef::id).orElse(""),
                region,
                side == Side.TODO,
                Set.copyOf(query.types()),
                query.from().map(day -> start(day, zone)),
                query.to().map(day -> start(day.plusDays(1), zone)));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** Tells of changes of the actor's batches. */
    Subscription watch(Actor actor, Consumer<Change> listener) {
        return actor.role() == Role.EMPLOYER && actor.employer().isPresent()
                ? units.watch(
                        actor.employer().get().id(),
                        actor.region().orElse(""),
                        batch -> listener.accept(new Change(
                                "", Optional.of(batch.id()), batch.status().name(), "")))
                : () -> {};
    }
}
