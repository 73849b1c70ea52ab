// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.employer;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.desk.CounterDesk.Abnormality;
import io.banjie.api.desk.JournalEntry.Who;
import io.banjie.api.desk.Role;
import io.banjie.core.journal.Journal;
import io.banjie.core.store.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Says of employers that they are abnormal, per region: every entry is kept, each with a hash over its canonical text and the
 * hash before it, and the newest tells how it is.
 */
public final class Abnormalities {

    private Abnormalities() {}

    private record Newest(int seq, String hash, Map<String, Object> said) {
        static final Newest NONE = new Newest(0, "", Map.of());
    }

    /** What is said of an employer now; nothing where it is not flagged. */
    public static Optional<Abnormality> now(Handle handle, String region, String employer) {
        return read(newest(handle, region, employer).said());
    }

    /**
     * Flags an employer or takes the flag away; nothing is written of what is so already. The employer is held until the
     * transaction ends.
     */
    public static void say(
            Handle tx, String region, EmployerRef employer, boolean abnormal, String reason, Actor actor, Instant at) {
        Employers.hold(tx, employer.id());
        Newest newest = newest(tx, region, employer.id());
        Optional<Abnormality> before = read(newest.said());
        boolean so =
                before.map(flag -> abnormal && flag.reason().equals(reason)).orElse(!abnormal);
        if (so) {
            return;
        }
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("region", region);
        said.put("employer", employer.id());
        said.put("uscc", employer.uscc());
        said.put("seq", newest.seq() + 1);
        said.put("abnormal", abnormal);
        said.put("since", before.map(Abnormality::since).orElse(at).toString());
        said.put("at", at.toString());
        said.put("reason", reason);
        said.put("username", actor.username());
        said.put("displayName", actor.displayName());
        said.put("role", actor.role().name());
        actor.agency().ifPresent(agency -> {
            said.put("agency", agency.id());
            said.put("agencyName", agency.name());
        });
        append(tx, region, employer.id(), at, Journal.next(newest.seq() + 1, newest.hash(), said));
    }

    private static void append(Handle tx, String region, String employer, Instant at, Journal.Row entry) {
        tx.execute(
                "insert into employer_condition (region, employer, seq, happened_at, body, algorithm, previous_hash, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                region,
                employer,
                entry.seq(),
                at.toEpochMilli(),
                entry.body(),
                entry.algorithm(),
                entry.previousHash(),
                entry.hash());
    }

    private static Newest newest(Handle handle, String region, String employer) {
        return handle.createQuery("select seq, hash, body from employer_condition where region = ? and employer = ?"
                        + " order by seq desc fetch first 1 rows only")
                .bind(0, region)
                .bind(1, employer)
                .map((row, context) ->
                        new Newest(row.getInt("seq"), row.getString("hash"), Json.readObject(row.getString("body"))))
                .findOne()
                .orElse(Newest.NONE);
    }

    private static Optional<Abnormality> read(Map<String, Object> said) {
        return Boolean.TRUE.equals(said.get("abnormal"))
                ? Optional.of(new Abnormality(
                        Instant.parse(text(said, "since")),
                        text(said, "reason"),
                        new Who(text(said, "username"), text(said, "displayName"), Role.valueOf(text(said, "role")))))
                : Optional.empty();
    }

    private static String text(Map<String, Object> said, String member) {
        return String.valueOf(said.get(member));
    }
}
