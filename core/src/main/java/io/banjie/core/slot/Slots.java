// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.slot;

import io.banjie.core.store.Database;
import io.banjie.core.store.Questions;
import io.banjie.core.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * What may exist only once. The primary key of the table is the guard: of two filings that take the same place at the
 * same instant one commits and the other's transaction fails. A chain of filings counts as one holder.
 */
public final class Slots {

    private static final String HELD =
            "select scope, slot_key, root, filing, since from slot where scope = ? and slot_key in (%s)";

    /** Place by place: without fresh statistics PostgreSQL would read all places of a scope to find many. */
    private static final String HELD_OF_MANY = "select held.scope, held.slot_key, held.root, held.filing, held.since"
            + " from unnest(?, ?) as wanted (scope, slot_key) cross join lateral (select * from slot"
            + " where slot.scope = wanted.scope and slot.slot_key = wanted.slot_key fetch first 1 rows only) held";

    private static final int FEW = 4;

    private static final Rows.Sql RELEASE =
            Rows.Sql.change("slot", "delete from slot where scope = ? and slot_key = ? and root = ?");
    private static final Rows.Sql TAKE =
            Rows.Sql.insert("slot", List.of("scope", "slot_key", "root", "filing", "employer", "since"));

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
    public static Supplier<List<Held>> held(Questions questions, Collection<Place> places) {
        if (places.isEmpty()) {
            return List::of;
        }
        if (places.size() > FEW && Database.overNetwork(questions.handle())) {
            List<Held> held = ofMany(questions.handle(), places);
            return () -> held;
        }
        return ofFew(questions, places);
    }

    private static List<Held> ofMany(Handle handle, Collection<Place> places) {
        return handle.createQuery(HELD_OF_MANY)
                .bind(0, Questions.texts(places.stream().map(Place::scope)))
                .bind(1, Questions.texts(places.stream().map(Place::key)))
                .map((row, context) -> holding(row))
                .list();
    }

    private static Supplier<List<Held>> ofFew(Questions questions, Collection<Place> places) {
        Map<String, List<String>> keys = places.stream()
                .collect(Collectors.groupingBy(
                        Place::scope, TreeMap::new, Collectors.mapping(Place::key, Collectors.toList())));
        List<String> values = new ArrayList<>();
        keys.forEach((scope, ofScope) -> {
            values.add(scope);
            values.addAll(ofScope);
        });
        // A union and not a disjunction, so that each place is found by the primary key on every database.
        String sql = keys.values().stream()
                .map(ofScope -> HELD.formatted(Questions.marks(ofScope)))
                .collect(Collectors.joining(" union all "));
        return questions.put(sql, values, Slots::holding);
    }

    private static Held holding(ResultSet row) throws SQLException {
        return new Held(
                new Place(row.getString("scope"), row.getString("slot_key")),
                row.getString("root"),
                row.getString("filing"),
                row.getLong("since"));
    }

    /** The places that each of these chains holds. */
    public static Map<String, List<Place>> of(Handle handle, Collection<String> roots) {
        return roots.isEmpty()
                ? Map.of()
                : handle.createQuery("select root, scope, slot_key from slot where root in (<roots>)")
                        .bindList("roots", List.copyOf(roots))
                        .map((row, context) -> Map.entry(
                                row.getString("root"), new Place(row.getString("scope"), row.getString("slot_key"))))
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Lets go of places that a holder has, so that another can take them in the same transaction. */
    public static void letGo(Rows rows, Collection<Place> places, String root) {
        places.stream().sorted(Place.ORDER).forEach(place -> rows.add(RELEASE, place.scope(), place.key(), root));
        rows.write();
    }

    /** Takes places that nobody held a moment ago; fails when somebody else holds one now. */
    public static void take(Rows rows, Collection<Place> places, Holder holder, long now) {
        places.stream()
                .sorted(Place.ORDER)
                .forEach(place -> rows.add(
                        TAKE, place.scope(), place.key(), holder.root(), holder.filing(), holder.employer(), now));
        rows.write();
    }

    /** Lets go of all that a holder has. */
    public static void letGoOfAll(Handle tx, String root) {
        tx.execute("delete from slot where root = ?", root);
    }

    /** Hands all that a holder has to another. */
    public static void handOver(Handle tx, String root, String next) {
        tx.execute("update slot set root = ?, filing = ? where root = ?", next, next, root);
    }

    /**
     * What a chain is to hold.
     *
     * @param holder for whom
     * @param holding what it holds so far
     * @param wanted all that it is to hold
     */
    public record Settlement(Holder holder, Collection<Place> holding, Set<Place> wanted) {}

    /**
     * Makes chains hold exactly what they are to: releases what they no longer need, takes what they lack. Taking fails when
     * somebody else holds the place now.
     */
    public static void settle(Rows rows, List<Settlement> settlements, long now) {
        Set<Place> released = new HashSet<>();
        List<Map.Entry<Place, Holder>> lacking = new ArrayList<>();
        for (Settlement each : settlements) {
            each.holding.stream().filter(place -> !each.wanted.contains(place)).forEach(place -> {
                released.add(place);
                rows.add(RELEASE, place.scope(), place.key(), each.holder.root());
            });
            each.wanted.stream()
                    .filter(place -> !each.holding.contains(place))
                    .forEach(place -> lacking.add(Map.entry(place, each.holder)));
        }
        if (lacking.stream().map(Map.Entry::getKey).anyMatch(released::contains)) {
            rows.write();
        }
        // Always in the same order, so that two who want the same places do not wait for each other.
        lacking.stream().sorted(Map.Entry.comparingByKey(Place.ORDER)).forEach(each -> {
            Holder holder = each.getValue();
            Place place = each.getKey();
            rows.add(TAKE, place.scope(), place.key(), holder.root(), holder.filing(), holder.employer(), now);
        });
    }
}
