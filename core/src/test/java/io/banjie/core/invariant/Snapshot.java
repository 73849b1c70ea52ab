// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.Filings;
import io.banjie.core.slot.Slots.Place;
import io.banjie.core.store.Database;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * All that the tables say about filings, read past the desks.
 *
 * @param filings by id, oldest first
 * @param journal the rows of each filing by number
 * @param submissions what was frozen at each submission, by filing and number
 * @param slots the root of the chain that holds each place
 * @param ledger the relations by root
 * @param profiles the filing that is each employer's profile
 */
record Snapshot(
        Map<String, FilingRecord> filings,
        Map<String, List<JournalRow>> journal,
        Map<String, String> submissions,
        Map<Place, String> slots,
        Map<String, Relation> ledger,
        Map<String, String> profiles) {

    /** A row of the journal. */
    record JournalRow(int seq, String body, String algorithm, String previousHash, String hash) {}

    /** A row of the ledger. */
    record Relation(
            String person, String employer, boolean active, LocalDate start, Optional<LocalDate> end, String head) {}

    static Snapshot of(Database database) {
        return database.read(handle -> new Snapshot(
                filings(handle),
                journal(handle),
                submissions(handle),
                slots(handle),
                ledger(handle),
                profiles(handle)));
    }

    static boolean approved(FilingRecord filing) {
        return filing.status() == Status.APPROVED;
    }

    private static Map<String, FilingRecord> filings(Handle handle) {
        List<String> ids =
                handle.createQuery("select id from filing").mapTo(String.class).list();
        Map<String, FilingRecord> filings = new TreeMap<>();
        Filings.find(handle, ids).forEach(filing -> filings.put(filing.id(), filing));
        return filings;
    }

    /** The rows of all journals by filing. */
    static Map<String, List<JournalRow>> journal(Handle handle) {
        Map<String, List<JournalRow>> journal = new LinkedHashMap<>();
        handle.createQuery("select * from journal order by filing, seq")
                .map((row, context) -> Map.entry(
                        row.getString("filing"),
                        new JournalRow(
                                row.getInt("seq"),
                                row.getString("body"),
                                row.getString("algorithm"),
                                row.getString("previous_hash"),
                                row.getString("hash"))))
                .forEach(entry -> journal.computeIfAbsent(entry.getKey(), filing -> new ArrayList<>())
                        .add(entry.getValue()));
        return journal;
    }

    private static Map<String, String> submissions(Handle handle) {
        Map<String, String> submissions = new TreeMap<>();
        handle.createQuery("select * from submission")
                .map((row, context) -> Map.entry(
                        row.getString("filing") + "/" + row.getInt("seq"),
                        row.getString("answers") + "\n" + row.getString("facts") + "\n" + row.getString("examined")))
                .forEach(entry -> submissions.put(entry.getKey(), entry.getValue()));
        return submissions;
    }

    private static Map<Place, String> slots(Handle handle) {
        Map<Place, String> slots = new LinkedHashMap<>();
        handle.createQuery("select * from slot order by scope, slot_key")
                .map((row, context) ->
                        Map.entry(new Place(row.getString("scope"), row.getString("slot_key")), row.getString("root")))
                .forEach(entry -> slots.put(entry.getKey(), entry.getValue()));
        return slots;
    }

    private static Map<String, Relation> ledger(Handle handle) {
        Map<String, Relation> ledger = new TreeMap<>();
        handle.createQuery("select * from employment")
                .map((row, context) -> Map.entry(
                        row.getString("id"),
                        new Relation(
                                row.getString("person_key"),
                                row.getString("employer"),
                                row.getString("state").equals("ACTIVE"),
                                row.getDate("start_date").toLocalDate(),
                                Optional.ofNullable(row.getDate("end_date")).map(Date::toLocalDate),
                                row.getString("head"))))
                .forEach(entry -> ledger.put(entry.getKey(), entry.getValue()));
        return ledger;
    }

    private static Map<String, String> profiles(Handle handle) {
        Map<String, String> profiles = new TreeMap<>();
        handle.createQuery("select employer, filing from employer_profile")
                .map((row, context) -> Map.entry(row.getString("employer"), row.getString("filing")))
                .forEach(entry -> profiles.put(entry.getKey(), entry.getValue()));
        return profiles;
    }
}
