// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.slot;

import io.banjie.api.region.lifecycle.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/**
 * What may exist only once. The primary key of the table is the guard: of two filings that take the same place at the
 * same instant one commits and the other's transaction fails. A chain of filings counts as one holder.
 */
public final class Slots {

    private static final String HELD = "select s.scope, s.slot_key, s.root, s.filing, s.employer, s.since,"
            + " f.status, f.employer_name, f.serial_number"
            + " from slot s join filing f on f.id = s.filing where s.scope = ? and s.slot_key = ?";

    private Slots() {}

    /**
     * A place that can be held.
     *
     * @param scope region and slot name
     * @param key whose uniqueness it guards
     */
    public record Place(String scope, String key) {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::scope).thenComparing(Place::key);
    }

    /**
     * Who holds a place.
     *
     * @param place the place
     * @param root the chain that holds it
     * @param filing the filing that took it
     * @param open whether that filing is not decided yet
     * @param employerId whose filing that is
     * @param employer its employer's name
     * @param serialNumber its serial number
     * @param since when it was taken, epoch milliseconds
     */
    public record Held(
            Place place,
            String root,
            String filing,
            boolean open,
            String employerId,
            String employer,
            String serialNumber,
            long since) {}

    /**
     * For whom places are taken.
     *
     * @param root the chain
     * @param filing the filing that wants them
     * @param employer whose it is
     */
    public record Holder(String root, String filing, String employer) {}

    /**
     * The places among these that are held against a filing: by another chain, or by a filing of its own chain that is open
     * itself. What the chain holds because it is in service is its own.
     *
     * @param places in the order in which they are to be named
     * @param chain the filing's chain; absent when it begins one
     * @param itself the filing; absent when it is not there yet
     */
    public static List<Held> heldByOthers(
            Handle handle, Collection<Place> places, Optional<String> chain, Optional<String> itself) {
        if (places.isEmpty()) {
            return List.of();
        }
        // A union and not a disjunction, so that each place is found by the primary key on every database.
        Query query = handle.createQuery(String.join(" union all ", Collections.nCopies(places.size(), HELD)));
        int position = 0;
        for (Place place : places) {
            query.bind(position++, place.scope()).bind(position++, place.key());
        }
        Map<Place, Held> held = query.map((row, context) -> read(row))
                .filter(holder -> chain.filter(holder.root()::equals).isEmpty()
                        || holder.open()
                                && itself.filter(holder.filing()::equals).isEmpty())
                .collect(Collectors.toMap(Held::place, Function.identity()));
        return places.stream().map(held::get).filter(Objects::nonNull).toList();
    }

    private static Held read(ResultSet row) throws SQLException {
        return new Held(
                new Place(row.getString("scope"), row.getString("slot_key")),
                row.getString("root"),
                row.getString("filing"),
                Status.valueOf(row.getString("status")).isOpen(),
                row.getString("employer"),
                row.getString("employer_name"),
                row.getString("serial_number"),
                row.getLong("since"));
    }

    /** The places a chain holds. */
    public static List<Place> of(Handle handle, String root) {
        return handle.createQuery("select scope, slot_key from slot where root = ?")
                .bind(0, root)
                .map((row, context) -> new Place(row.getString("scope"), row.getString("slot_key")))
                .list();
    }

    /**
     * Makes a chain hold exactly these places: releases what it no longer needs, takes what it lacks. Taking fails when
     * somebody else holds the place now.
     *
     * @param holding what the chain holds so far
     */
    public static void settle(Handle tx, Holder holder, Collection<Place> holding, Set<Place> wanted, long now) {
        PreparedBatch released = tx.prepareBatch("delete from slot where scope = ? and slot_key = ? and root = ?");
        holding.stream()
                .filter(place -> !wanted.contains(place))
                .forEach(place -> released.add(place.scope(), place.key(), holder.root()));
        PreparedBatch taken = tx.prepareBatch(
                "insert into slot (scope, slot_key, root, filing, employer, since) values (?, ?, ?, ?, ?, ?)");
        // Always in the same order, so that two who want the same places do not wait for each other.
        wanted.stream()
                .filter(place -> !holding.contains(place))
                .sorted(Place.ORDER)
                .forEach(place ->
                        taken.add(place.scope(), place.key(), holder.root(), holder.filing(), holder.employer(), now));
        released.execute();
        taken.execute();
    }
}
