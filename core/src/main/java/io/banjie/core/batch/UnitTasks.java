// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Batch;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.Subscription;
import io.banjie.api.desk.Task;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.store.Identifiers;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Batches whose rows stand under one number as the tasks of their employers, one for each. Nothing here counts rows. */
@Component(service = UnitTasks.class)
public final class UnitTasks {

    private final BatchNews news;
    private final BatchView view;

    /** Tasks from the tables. */
    @Activate
    public UnitTasks(@Reference BatchNews news, @Reference RegionArchive archive, @Reference Clock clock) {
        this.news = news;
        view = new BatchView(archive, clock);
    }

    /**
     * Which of them.
     *
     * @param employer whose
     * @param region in which region
     * @param todo those that wait for their employer; otherwise the others
     * @param types of these filing types; none: of any
     * @param from that came at this instant or later
     * @param to that came before this instant
     */
    public record Wanted(
            String employer,
            String region,
            boolean todo,
            Set<String> types,
            Optional<Instant> from,
            Optional<Instant> to) {

        private Query select(Handle handle, String what, String rest) {
            Map<String, Object> values =
                    new HashMap<>(Map.of("employer", employer, "side", todo ? "TODO" : "DONE", "region", region));
            from.ifPresent(instant -> values.put("from", instant.toEpochMilli()));
            to.ifPresent(instant -> values.put("to", instant.toEpochMilli()));
            Query query = handle.createQuery("select " + what
                            + " from batch where employer = :employer and side = :side and region = :region"
                            + (types.isEmpty() ? "" : " and type in (<types>)")
                            + (from.isPresent() ? " and created_at >= :from" : "")
                            + (to.isPresent() ? " and created_at < :to" : "") + rest)
                    .bindMap(values);
            return types.isEmpty() ? query : query.bindList("types", List.copyOf(types));
        }
    }

    /** The newest of them after the cursor of a page, one more than fits the page. */
    public List<Task> newest(Handle handle, Wanted wanted, PageRequest page) {
        Optional<String> cursor = page.cursor().filter(Identifiers::plausible);
        Query query = wanted.select(
                handle,
                "*",
                (cursor.isPresent() ? " and id < :cursor" : "") + " order by id desc fetch first " + (page.limit() + 1)
                        + " rows only");
        cursor.ifPresent(id -> query.bind("cursor", id));
        return query.map((row, context) -> Batches.read(row)).list().stream()
                .map(view::of)
                .map(UnitTasks::task)
                .toList();
    }

    /** How many they are. */
    public long count(Handle handle, Wanted wanted) {
        return wanted.select(handle, "count(*)", "").mapTo(Long.class).one();
    }

    private static Task task(Batch batch) {
        boolean returned = batch.returned() > 0;
        return new Task(
                Optional.empty(),
                Optional.of(batch),
                batch.statusLabel(),
                returned,
                returned ? Sayings.of("unit.sent-back", Map.of("rows", batch.returned())) : "",
                Optional.empty(),
                false);
    }

    /** Tells of changes of an employer's units until the subscription is closed; on another thread, never blocking. */
    public Subscription watch(String employer, String region, Consumer<Batch> listener) {
        return news.watchOf(employer, region, listener);
    }
}
