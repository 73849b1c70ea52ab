// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Employment;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.JournalEntry;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.MendingHouse;
import io.banjie.core.testregion.MendingRegion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is undone and mended in whatever order: what stands in the tables is what the approved filings amount to. */
class MendingWalkTest {

    private static final List<String> PEOPLE = List.of("11010519491231002X", "110101199001010015");

    private MendingHouse mending;
    private List<Actor> employers;
    private final List<Filing> filed = new ArrayList<>();
    private Map<String, FilingRecord> before = Map.of();

    @Property(tries = 12)
    void theTablesAreWhatTheApprovedFilingsAmountTo(
            @ForAll @Size(min = 15, max = 40) List<@IntRange(min = 0, max = 9999) Integer> steps) {
        mending = new MendingHouse(TestDatabases.derby());
        filed.clear();
        before = Map.of();
        employers = List.of(mending.employer(MendingHouse.ONE), mending.employer(MendingHouse.OTHER));
        steps.forEach(step -> {
            take(step);
            invariantsHold();
        });
    }

    private void take(int step) {
        Actor actor = employers.get(step / 10 % 2);
        String person = PEOPLE.get(step / 20 % 2);
        Optional<Filing> some = filed.isEmpty() ? Optional.empty() : Optional.of(filed.get(step / 40 % filed.size()));
        String day = "2026-02-%02d".formatted(2 + step / 40 % 25);
        switch (step % 10) {
            case 0, 1 -> perhaps(() -> mending.engaged(actor, person));
            case 2 -> some.ifPresent(filing -> perhaps(() -> mending.departed(actor, filing, day)));
            case 3 -> some.ifPresent(filing -> perhaps(() -> mending.undone(actor, filing)));
            case 4 -> some.ifPresent(filing -> perhaps(() -> mending.revoking(actor, filing)));
            case 5 -> some.ifPresent(filing -> perhaps(() -> mending.amending(actor, filing, "terminatedOn", day)));
            case 6 -> some.ifPresent(filing -> perhaps(() -> mending.amending(actor, filing, "employmentForm", "2")));
            case 7, 8 -> open().ifPresent(filing -> perhaps(() -> mending.approved(filing)));
            default -> decideOrWait(step);
        }
    }

    private void decideOrWait(int step) {
        if (step / 10 % 2 == 0) {
            mending.house.clock.pass(Duration.ofMinutes(20));
        } else {
            open().ifPresent(filing -> perhaps(() -> mending.house.door.act(
                    mending.clerk(), filing.id(), FilingAction.of(Action.REFUSE).saying("no"))));
        }
    }

    private Optional<Filing> open() {
        return filed.stream()
                .filter(filing -> filing.type().equals("mend"))
                .filter(filing -> before.get(filing.id()).status().isOpen())
                .findFirst();
    }

    private void perhaps(Supplier<Filing> work) {
        try {
            Filing done = work.get();
            if (filed.stream().noneMatch(known -> known.id().equals(done.id()))) {
                filed.add(done);
            }
        } catch (Refusal refused) {
            assertThat(refused.problem().status()).isLessThan(500);
        }
    }

    private void invariantsHold() {
        Map<String, FilingRecord> now = filings();
        before.forEach((id, old) -> {
            if (!old.status().isOpen()) {
                assertThat(now.get(id).answers()).isEqualTo(old.answers());
            }
        });
        now.values().forEach(filing -> {
            journalTellsAll(filing);
            versionsPointAtEachOther(filing, now);
        });
        List<Employment> ledger = employers.stream()
                .flatMap(actor -> mending.employments(actor).stream())
                .toList();
        ledgerIsTheFold(ledger, now);
        assertThat(held("full-time"))
                .isEqualTo(now.values().stream()
                        .filter(filing -> filing.marks().inService())
                        .filter(filing ->
                                filing.answers().text("employmentForm").equals(Optional.of("1")))
                        .count());
        assertThat(held("mend"))
                .isEqualTo(now.values().stream()
                        .filter(filing -> filing.pinned().type().equals("mend")
                                && filing.status().isOpen())
                        .count());
        now.values().stream()
                .filter(filing -> filed.stream().noneMatch(known -> known.id().equals(filing.id())))
                .forEach(newer -> filed.add(mending.house.door.find(owner(newer), newer.id())));
        before = now;
    }

    private static void ledgerIsTheFold(List<Employment> ledger, Map<String, FilingRecord> now) {
        List<FilingRecord> opening = approved(now, "engagement");
        assertThat(ledger)
                .extracting(Employment::id)
                .containsExactlyInAnyOrderElementsOf(
                        opening.stream().map(filing -> filing.chain().root()).toList());
        for (Employment line : ledger) {
            Optional<FilingRecord> closing = approved(now, "departure").stream()
                    .filter(filing -> filing.chain().root().equals(line.id()))
                    .findFirst();
            assertThat(line.state() == Employment.State.ACTIVE).isEqualTo(closing.isEmpty());
            assertThat(line.endDate())
                    .isEqualTo(closing.flatMap(filing -> filing.answers().date("terminatedOn")));
        }
    }

    private static List<FilingRecord> approved(Map<String, FilingRecord> now, String type) {
        return now.values().stream()
                .filter(filing -> filing.pinned().type().equals(type) && filing.status() == Status.APPROVED)
                .toList();
    }

    private void journalTellsAll(FilingRecord filing) {
        assertThat(mending.house.door.journal(owner(filing), filing.id()))
                .allMatch(JournalEntry::verified)
                .last()
                .returns(Optional.of(filing.status()), JournalEntry::to);
    }

    private Actor owner(FilingRecord filing) {
        return employers.stream()
                .filter(actor -> actor.employer()
                        .orElseThrow()
                        .id()
                        .equals(filing.employer().id()))
                .findFirst()
                .orElseThrow();
    }

    private static void versionsPointAtEachOther(FilingRecord filing, Map<String, FilingRecord> now) {
        assertThat(filing.chain().supersededBy().isPresent()).isEqualTo(filing.status() == Status.SUPERSEDED);
        filing.chain().supersededBy().ifPresent(newer -> assertThat(
                        now.get(newer).chain().supersedes())
                .contains(filing.id()));
    }

    private long held(String slot) {
        return mending.house.database.read(handle -> handle.createQuery("select count(*) from slot where scope = ?")
                .bind(0, MendingRegion.CODE + "/" + slot)
                .mapTo(Long.class)
                .one());
    }

    private Map<String, FilingRecord> filings() {
        Map<String, FilingRecord> all = new HashMap<>();
        mending.house
                .database
                .read(handle -> handle.createQuery("select * from filing where region = ?")
                        .bind(0, MendingRegion.CODE)
                        .map((row, context) -> FilingColumns.read(row))
                        .list())
                .forEach(filing -> all.put(filing.id(), filing));
        return all;
    }
}
