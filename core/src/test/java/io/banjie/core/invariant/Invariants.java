// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.invariant.Snapshot.JournalRow;
import io.banjie.core.slot.Slots.Place;
import io.banjie.core.store.Digest;
import io.banjie.core.store.Json;
import io.banjie.core.testregion.TestRegion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold after every step, whoever took it. Says it anew from the rows instead of asking the code. */
final class Invariants {

    private static final Set<Status> UNDECIDED = Set.of(Status.DRAFT, Status.IN_REVIEW, Status.RETURNED);
    private static final Set<String> ABOUT_WORKERS = Set.of("hire", "renewal", "leaving");

    private Invariants() {}

    static void hold(Town town, Snapshot before, Snapshot now) {
        serialNumbersAreUnique(now);
        whatWasDecidedStays(before, now);
        whatWasWrittenStays(before, now);
        now.filings().values().forEach(filing -> {
            journalTellsAll(filing, now.journal().getOrDefault(filing.id(), List.of()));
            datesHold(filing);
            chainIsFounded(filing, now);
        });
        placesBelongToThoseWhoWantThem(now);
        onePersonHasOneFullTimeJob(now);
        onlyOneProfileIsInEffect(now);
        LedgerFold.equalsTheTable(town, now);
    }

    private static void serialNumbersAreUnique(Snapshot now) {
        assertThat(now.filings().values().stream().map(FilingRecord::serialNumber))
                .doesNotHaveDuplicates();
    }

    /** INV-1: the content of a decided filing is never changed, nor when it was decided. */
    private static void whatWasDecidedStays(Snapshot before, Snapshot now) {
        before.filings().forEach((id, old) -> {
            FilingRecord filing = now.filings().get(id);
            assertThat(filing).as("filing %s is still there", id).isNotNull();
            if (!UNDECIDED.contains(old.status())) {
                assertThat(content(filing)).as("decided filing %s", id).isEqualTo(content(old));
                boolean replaced = old.status() == Status.APPROVED && filing.status() == Status.SUPERSEDED;
                assertThat(replaced || filing.status() == old.status())
                        .as("%s became %s", old.status(), filing.status())
                        .isTrue();
            }
        });
    }

    private static List<Object> content(FilingRecord filing) {
        return List.of(
                filing.serialNumber(),
                filing.pinned(),
                filing.employer(),
                filing.person(),
                filing.answers(),
                filing.warnings(),
                filing.facets(),
                filing.channel(),
                filing.chain().root(),
                filing.chain().relatesTo(),
                filing.chain().supersedes(),
                filing.times(),
                filing.marks().dueOn(),
                filing.marks().late());
    }

    /** INV-1, INV-8: rows of journal and submissions are only added. */
    private static void whatWasWrittenStays(Snapshot before, Snapshot now) {
        assertThat(now.submissions()).containsAllEntriesOf(before.submissions());
        before.journal()
                .forEach((id, rows) -> assertThat(now.journal().get(id)).startsWith(rows.toArray(JournalRow[]::new)));
    }

    /** INV-8: as many entries as changes, each telling where from and where to, in one chain of hashes. */
    private static void journalTellsAll(FilingRecord filing, List<JournalRow> rows) {
        assertThat(rows).as("entries of %s", filing.id()).hasSize((int) filing.version());
        assertThat(filing.head().seq()).isEqualTo(rows.size());
        String previous = "";
        Object status = null;
        for (int i = 0; i < rows.size(); i++) {
            JournalRow row = rows.get(i);
            Map<String, Object> said = Json.readObject(row.body());
            assertThat(row.seq()).isEqualTo(i + 1);
            assertThat(row.previousHash()).isEqualTo(previous);
            assertThat(row.hash()).isEqualTo(Digest.of(previous + "\n" + row.body()));
            assertThat(said).containsEntry("seq", i + 1).containsEntry("filing", filing.id());
            assertThat(said.get("from")).isEqualTo(status);
            previous = row.hash();
            status = said.get("to");
        }
        assertThat(filing.head().hash()).isEqualTo(previous);
        assertThat(status).isEqualTo(filing.status().name());
        Map<String, Object> last = Json.readObject(rows.get(rows.size() - 1).body());
        assertThat(last).containsEntry("answersDigest", Digest.of(Json.canonical(filing.answers())));
    }

    /** INV-10, INV-13: an end after its start; late by the day of receipt in the region, and by nothing else. */
    private static void datesHold(FilingRecord filing) {
        filing.answers().date("contractEnd").ifPresent(end -> assertThat(end)
                .isAfter(filing.answers().date("contractStart").orElseThrow()));
        filing.answers().date("contractStart").ifPresent(start -> {
            assertThat(filing.marks().dueOn()).contains(start.plusDays(30));
            LocalDate received = LocalDate.ofInstant(filing.times().submitted().orElseThrow(), Town.ZONE);
            assertThat(filing.marks().late()).isEqualTo(received.isAfter(start.plusDays(30)));
        });
    }

    /** INV-5: chains of contracts begin with a hire; what follows builds on what is approved and on a roster. */
    private static void chainIsFounded(FilingRecord filing, Snapshot now) {
        if (!ABOUT_WORKERS.contains(filing.pinned().type())) {
            return;
        }
        boolean first = filing.chain().root().equals(filing.id());
        assertThat(filing.pinned().type().equals("hire")).isEqualTo(first);
        assertThat(filing.chain().relatesTo().isEmpty()).isEqualTo(first);
        filing.chain().relatesTo().map(now.filings()::get).ifPresent(foundation -> {
            assertThat(foundation.status()).isEqualTo(Status.APPROVED);
            assertThat(foundation.onRoster()).isTrue();
            assertThat(foundation.employer().id()).isEqualTo(filing.employer().id());
            assertThat(foundation.person().map(PersonRef::key))
                    .isEqualTo(filing.person().map(PersonRef::key));
        });
    }

    /** INV-2, INV-3: a place is held exactly while a filing or relation wants it, and only one ever does. */
    private static void placesBelongToThoseWhoWantThem(Snapshot now) {
        Map<Place, String> wanted = new HashMap<>();
        Set<Place> one = new HashSet<>();
        now.filings().values().forEach(filing -> {
            String root = filing.chain().root();
            boolean waits = filing.status() == Status.IN_REVIEW;
            boolean alone = true;
            if (filing.pinned().type().equals("registration") && UNDECIDED.contains(filing.status())) {
                Place place = place("registration", filing.employer().id());
                alone = one.add(place);
                wanted.put(place, root);
            }
            if (waits && ABOUT_WORKERS.contains(filing.pinned().type())) {
                Place place = place("open-filing", filing.person().orElseThrow().key());
                alone = one.add(place);
                wanted.put(place, root);
            }
            assertThat(alone).as("another open filing beside %s", filing.id()).isTrue();
            if (waits && fullTime(filing)) {
                wanted.put(place("full-time", filing.person().orElseThrow().key()), root);
            }
        });
        now.ledger().forEach((root, relation) -> {
            if (relation.active() && fullTime(now.filings().get(relation.head()))) {
                wanted.put(place("full-time", relation.person()), root);
            }
        });
        assertThat(now.slots()).containsExactlyInAnyOrderEntriesOf(wanted);
    }

    private static Place place(String slot, String key) {
        return new Place(TestRegion.CODE + "/" + slot, key);
    }

    static boolean fullTime(FilingRecord filing) {
        return filing.answers().text("employmentForm").filter("1"::equals).isPresent();
    }

    /** INV-4. */
    private static void onePersonHasOneFullTimeJob(Snapshot now) {
        assertThat(now.ledger().values().stream()
                        .filter(relation ->
                                relation.active() && fullTime(now.filings().get(relation.head())))
                        .map(Snapshot.Relation::person))
                .doesNotHaveDuplicates();
    }

    private static void onlyOneProfileIsInEffect(Snapshot now) {
        Map<String, String> effective = now.filings().values().stream()
                .filter(filing -> filing.pinned().type().equals("registration") && Snapshot.approved(filing))
                .collect(Collectors.toMap(
                        filing -> filing.employer().id(),
                        FilingRecord::id,
                        (one, other) -> one + " and " + other,
                        LinkedHashMap::new));
        assertThat(now.profiles()).containsExactlyInAnyOrderEntriesOf(effective);
    }
}
