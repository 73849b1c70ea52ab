// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.employer;

import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.core.store.Identifiers;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Employers, known by an id of the platform's own because credit codes and names change. */
public final class Employers {

    private Employers() {}

    /**
     * The filing that is an employer's profile in a region.
     *
     * @param type its filing type
     * @param filing its id
     */
    public record ProfileRef(String type, String filing) {}

    /** The employer of a credit code, or nothing. */
    public static Optional<EmployerRef> byCode(Handle handle, String uscc) {
        return handle.createQuery("select id, uscc, name from employer where uscc = ?")
                .bind(0, uscc)
                .map((row, context) ->
                        new EmployerRef(row.getString("id"), row.getString("uscc"), row.getString("name")))
                .findOne();
    }

    /** The employer of an id, or nothing. */
    public static Optional<EmployerRef> byId(Handle handle, String id) {
        return handle.createQuery("select id, uscc, name from employer where id = ?")
                .bind(0, id)
                .map((row, context) ->
                        new EmployerRef(row.getString("id"), row.getString("uscc"), row.getString("name")))
                .findOne();
    }

    /** The employer of this credit code, made known under the name when it is new. */
    public static EmployerRef known(Handle tx, String uscc, String name, Instant now) {
        return byCode(tx, uscc).orElseGet(() -> {
            EmployerRef made = new EmployerRef(Identifiers.next(), uscc, name);
            insert(tx, made, now);
            return made;
        });
    }

    /**
     * Makes an employer known under the id that it has already.
     *
     * @return false when its credit code is known under another id
     */
    public static boolean makeKnown(Handle tx, EmployerRef made, Instant now) {
        Optional<EmployerRef> known = byCode(tx, made.uscc());
        if (known.isEmpty()) {
            insert(tx, made, now);
        }
        return known.map(EmployerRef::id).filter(id -> !id.equals(made.id())).isEmpty();
    }

    private static void insert(Handle tx, EmployerRef made, Instant now) {
        tx.execute(
                "insert into employer (id, uscc, name, created_at) values (?, ?, ?, ?)",
                made.id(),
                made.uscc(),
                made.name(),
                now.toEpochMilli());
    }

    /** Lets others who hold the employer wait until the transaction ends. */
    public static void hold(Handle tx, String employer) {
        tx.execute("update employer set name = name where id = ?", employer);
    }

    /** The employer's effective profile in a region, or nothing. */
    public static Optional<ProfileRef> profile(Handle handle, String region, String employer) {
        return handle.createQuery("select type, filing from employer_profile where region = ? and employer = ?")
                .bind(0, region)
                .bind(1, employer)
                .map((row, context) -> new ProfileRef(row.getString("type"), row.getString("filing")))
                .findOne();
    }

    /** Whether a filing of this type is the employer's effective profile in a region. */
    public static boolean profileOf(Handle handle, String region, String employer, String type) {
        return profile(handle, region, employer)
                .filter(profile -> profile.type().equals(type))
                .isPresent();
    }

    /** Makes a filing the employer's profile in a region, and its answer the employer's name. */
    public static void setProfile(Handle tx, String region, String employer, ProfileRef profile, String name) {
        int known = tx.execute(
                "update employer_profile set type = ?, filing = ? where region = ? and employer = ?",
                profile.type(),
                profile.filing(),
                region,
                employer);
        if (known == 0) {
            tx.execute(
                    "insert into employer_profile (region, employer, type, filing) values (?, ?, ?, ?)",
                    region,
                    employer,
                    profile.type(),
                    profile.filing());
        }
        tx.execute("update employer set name = ? where id = ?", name, employer);
    }
}
