// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.JournalEntry;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.invariant.Snapshot.JournalRow;
import io.banjie.core.store.Digest;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** INV-8: whoever changes, drops, adds or swaps rows of a journal past the desks is found out by the next reader. */
class TamperTest {

    private static final int ENTRIES = 4;

    private final House house = new House(TestDatabases.derby());
    private final Actor employer = house.registered(RaceTest.UNITS.get(0));
    private final Actor clerk = house.clerk(TestRegion.NORTH);
    private final Filing filing = filing("11010519491231002X");
    private final Filing another = filing("220102199003071235");
    private final List<JournalRow> rows = rows(filing);

    private Filing filing(String person) {
        Filing filed = house.door.file(employer, house.hire(person));
        Filing returned =
                house.door.act(clerk, filed.id(), FilingAction.of(Action.RETURN).saying("mend it"));
        house.door.edit(employer, filed.id(), OptionalLong.of(returned.version()), returned.answers());
        return house.door.act(clerk, filed.id(), FilingAction.of(Action.APPROVE));
    }

    private List<JournalRow> rows(Filing of) {
        return house.database.read(handle -> Snapshot.journal(handle)).get(of.id());
    }

    @Example
    void anUntouchedJournalIsVerified() {
        assertThat(house.door.journal(clerk, filing.id())).hasSize(ENTRIES).allMatch(JournalEntry::verified);
    }

    @Property(tries = 150)
    void anyCharacterThatIsChangedIsFound(
            @ForAll @IntRange(max = ENTRIES - 1) int entry,
            @ForAll Column column,
            @ForAll @IntRange(max = 2000) int position,
            @ForAll @IntRange(min = 1, max = 9) int distance) {
        List<JournalRow> altered = new ArrayList<>(rows);
        altered.set(entry, column.altered(rows.get(entry), position, distance));

        assertThat(found(altered)).isTrue();
    }

    @Property
    void anyRowsThatAreMissingAreFound(@ForAll @IntRange(min = 1, max = 15) int missing) {
        List<JournalRow> fewer = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            if ((missing >> i & 1) == 0) {
                fewer.add(rows.get(i));
            }
        }

        assertThat(found(fewer)).isTrue();
    }

    @Property
    void rowsThatAreSwappedAreFound(
            @ForAll @IntRange(max = ENTRIES - 1) int one, @ForAll @IntRange(max = ENTRIES - 1) int other) {
        List<JournalRow> swapped = new ArrayList<>(rows);
        Collections.swap(swapped, one, other);
        List<JournalRow> renumbered = new ArrayList<>();
        for (JournalRow row : swapped) {
            renumbered.add(
                    new JournalRow(renumbered.size() + 1, row.body(), row.algorithm(), row.previousHash(), row.hash()));
        }

        assertThat(found(renumbered)).isEqualTo(one != other);
    }

    @Example
    void aRowThatIsAddedIsFound() {
        JournalRow last = rows.get(ENTRIES - 1);
        JournalRow added = new JournalRow(
                ENTRIES + 1, last.body(), last.algorithm(), last.hash(), Digest.of(last.hash() + "\n" + last.body()));
        List<JournalRow> more = new ArrayList<>(rows);
        more.add(added);

        assertThat(found(more)).isTrue();
    }

    @Example
    void theJournalOfAnotherFilingIsFound() {
        assertThat(found(rows(another))).isTrue();
    }

    @Example
    void anEntryThatCannotBeReadIsShownAsSuchAmongTheOthers() {
        for (String body : List.of("", "null", "[]", "{}", "{\"to\":\"NOWHERE\"}", "no JSON")) {
            List<JournalRow> altered = new ArrayList<>(rows);
            JournalRow row = rows.get(1);
            altered.set(1, new JournalRow(row.seq(), body, row.algorithm(), row.previousHash(), row.hash()));
            write(altered);
            List<JournalEntry> read = house.door.journal(clerk, filing.id());
            assertThat(read).hasSize(ENTRIES);
            assertThat(read.get(0).verified()).isTrue();
            assertThat(read.get(1))
                    .returns("unreadable", JournalEntry::action)
                    .returns(Optional.empty(), JournalEntry::at)
                    .returns(Optional.empty(), JournalEntry::to)
                    .returns(row.hash(), JournalEntry::hash)
                    .returns(false, JournalEntry::verified);
            assertThat(read.get(3).to()).contains(Status.APPROVED);
        }
    }

    @Example
    void answersAndStatusesThatTheJournalDoesNotTellOfAreFound() {
        String answers = house.database.read(handle -> handle.createQuery("select answers from filing where id = ?")
                .bind(0, filing.id())
                .mapTo(String.class)
                .one());

        put(answers.replace("2027-02-28", "2037-02-28"), "APPROVED");
        assertThat(found()).isTrue();
        put(answers, "REFUSED");
        assertThat(found()).isTrue();
        put(answers, "APPROVED");
        assertThat(found()).isFalse();
    }

    private void put(String answers, String status) {
        house.database.transaction(tx ->
                tx.execute("update filing set answers = ?, status = ? where id = ?", answers, status, filing.id()));
    }

    private boolean found(List<JournalRow> altered) {
        write(altered);
        boolean found = found();
        write(rows);
        return found;
    }

    /** Whether a reader is told, by an entry that is not verified or by an empty journal; it can be read in any case. */
    private boolean found() {
        List<JournalEntry> read = house.door.journal(clerk, filing.id());
        return read.isEmpty() || !read.stream().allMatch(JournalEntry::verified);
    }

    private void write(List<JournalRow> all) {
        house.database.transaction(tx -> {
            tx.execute("delete from journal where filing = ?", filing.id());
            for (JournalRow row : all) {
                tx.execute(
                        "insert into journal (filing, seq, happened_at, body, algorithm, previous_hash, hash)"
                                + " values (?, ?, 0, ?, ?, ?, ?)",
                        filing.id(),
                        row.seq(),
                        row.body(),
                        row.algorithm(),
                        row.previousHash(),
                        row.hash());
            }
            return null;
        });
    }

    /** What of a row can be changed. */
    enum Column {
        SEQ,
        BODY,
        ALGORITHM,
        PREVIOUS_HASH,
        HASH;

        JournalRow altered(JournalRow row, int position, int distance) {
            return new JournalRow(
                    this == SEQ ? row.seq() + ENTRIES + distance : row.seq(),
                    this == BODY ? turned(row.body(), position, distance) : row.body(),
                    this == ALGORITHM ? turned(row.algorithm(), position, distance) : row.algorithm(),
                    this == PREVIOUS_HASH ? turned(row.previousHash(), position, distance) : row.previousHash(),
                    this == HASH ? turned(row.hash(), position, distance) : row.hash());
        }

        private static String turned(String text, int position, int distance) {
            if (text.isEmpty()) {
                return "0";
            }
            int at = position % text.length();
            char turned = (char) (text.charAt(at) + distance);
            return text.substring(0, at) + turned + text.substring(at + 1);
        }
    }
}
