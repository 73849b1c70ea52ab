// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.slot;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/**
 * What may exist only once. The primary key of the table is the guard: of two filings that take the same place at the
 * same instant one commits and the other's transaction fails. A chain of filings counts as one holder.
 */
public final class Slots {

    private static final String HELD =
            "select scope, slot_key, root, filing, since from slot where scope = ? and slot_key = ?";

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
     * @param since when it was taken, epoch milliseconds
     */
    public record Held(Place place, String root, String filing, long since) {}

    /**
     * For whom places are taken.
     *
     * @param root the chain
     * @param filing the filing that wants them
     * @param employer whose it is
     */
    public record Holder(String root, String filing, String employer) {}

    /** Who holds these places, as far as anybody does. */
    public static List<Held> held(Handle handle, Collection<Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        // A union and not a disjunction, so that each place is found by the primary key on every database.
        Query query = handle.createQuery(String.join(" union all ", Collections.nCopies(places.size(), HELD)));
        int position = 0;
        for (Place place : places) {
            query.bind(position++, place.scope()).bind(position++, place.key());
        }
        return query.map((row, context) -> new Held(
                        new Place(row.getString("scope"), row.getString("slot_key")),
                        row.getString("root"),
                        row.getString("filing"),
                        row.getLong("since")))
                .list();
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
