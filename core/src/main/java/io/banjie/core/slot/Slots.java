// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.slot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * What may exist only once. The primary key of the table is the guard: of two filings that take the same place at the
 * same instant one commits and the other's transaction fails. A chain of filings counts as one holder.
 */
public final class Slots {

    private Slots() {}

    /**
     * A place that can be held.
     *
     * @param scope region and slot name
     * @param key whose uniqueness it guards
     */
    public record Place(String scope, String key) {}

    /**
     * Who holds a place.
     *
     * @param place the place
     * @param root the chain that holds it
     * @param filing the filing that took it
     * @param employerId whose filing that is
     * @param employer its employer's name
     * @param serialNumber its serial number
     * @param since when it was taken, epoch milliseconds
     */
    public record Held(
            Place place,
            String root,
            String filing,
            String employerId,
            String employer,
            String serialNumber,
            long since) {}

    /** The places among these that are held, except by the chain itself. */
    public static List<Held> heldByOthers(Handle handle, Collection<Place> places, Optional<String> chain) {
        List<Held> held = new ArrayList<>();
        for (Place place : places) {
            find(handle, place)
                    .filter(holder -> chain.filter(holder.root()::equals).isEmpty())
                    .ifPresent(held::add);
        }
        return held;
    }

    private static Optional<Held> find(Handle handle, Place place) {
        return handle.createQuery("select s.root, s.filing, s.employer, s.since, f.employer_name, f.serial_number"
                        + " from slot s join filing f on f.id = s.filing where s.scope = ? and s.slot_key = ?")
                .bind(0, place.scope())
                .bind(1, place.key())
                .map((row, context) -> new Held(
                        place,
                        row.getString("root"),
                        row.getString("filing"),
                        row.getString("employer"),
                        row.getString("employer_name"),
                        row.getString("serial_number"),
                        row.getLong("since")))
                .findOne();
    }

    /** Takes a place that nobody held a moment ago; the statement fails when somebody does now. */
    public static void take(Handle tx, Place place, String root, String filing, String employer, long now) {
        tx.execute(
                "insert into slot (scope, slot_key, root, filing, employer, since) values (?, ?, ?, ?, ?, ?)",
                place.scope(),
                place.key(),
                root,
                filing,
                employer,
                now);
    }

    /** The places a chain holds. */
    public static List<Place> of(Handle handle, String root) {
        return handle.createQuery("select scope, slot_key from slot where root = ?")
                .bind(0, root)
                .map((row, context) -> new Place(row.getString("scope"), row.getString("slot_key")))
                .list();
    }

    /** Makes a chain hold exactly these places: takes what it lacks, releases what it no longer needs. */
    public static void settle(Handle tx, String root, String filing, String employer, Set<Place> wanted, long now) {
        List<Place> holding = of(tx, root);
        for (Place place : holding) {
            if (!wanted.contains(place)) {
                tx.execute(
                        "delete from slot where scope = ? and slot_key = ? and root = ?",
                        place.scope(),
                        place.key(),
                        root);
            }
        }
        for (Place place : wanted) {
            if (!holding.contains(place)) {
                take(tx, place, root, filing, employer, now);
            }
        }
    }
}
