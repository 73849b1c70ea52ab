// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.RosterMarks;
import io.banjie.core.store.Database;
import io.banjie.core.store.Identifiers;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Employers and clerks all at it at once, on the same few persons: whatever gets through, the invariants hold after it. */
class StormTest {

    private static final int EMPLOYERS = 4;
    private static final int REGISTERED = 2;
    private static final int CLERKS = 2;
    private static final int STEPS = 40;

    @OnEachDatabase
    void theInvariantsHoldAfterAStorm(Database database) {
        Town town = new Town(database);
        Snapshot before = town.seen();

        AtomicInteger busy = new AtomicInteger(EMPLOYERS);
        List<Crowd.Share<Integer>> shares = Crowd.all(EMPLOYERS + CLERKS, number -> {
            Random random = new Random(number);
            return number < EMPLOYERS ? files(town, number, random, busy) : decides(town, random, busy);
        });

        assertThat(Crowd.values(shares)).hasSize(EMPLOYERS + CLERKS);
        Snapshot after = Snapshot.of(database);
        town.approvals.clear();
        town.approvals.addAll(Approvals.inOrder(after));
        Invariants.hold(town, before, after);
        assertThat(after.filings().size()).isGreaterThan(before.filings().size());
    }

    private static int files(Town town, int number, Random random, AtomicInteger busy) {
        Actor employer = town.employer(number % REGISTERED);
        int done = 0;
        for (int step = 0; step < STEPS; step++) {
            town.house.clock.pass(Duration.ofMillis(1));
            done += gotThrough(() -> file(town, employer, random));
        }
        busy.decrementAndGet();
        return done;
    }

    private static void file(Town town, Actor employer, Random random) {
        House house = town.house;
        List<Filing> own = house.door
                .list(employer, FilingQuery.all(), PageRequest.first())
                .items();
        Filing any = own.get(random.nextInt(own.size()));
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> house.door.file(employer, hire(town, random));
            case 3 -> house.door.file(employer, related(house, "renewal", any));
            case 4 -> house.door.file(employer, related(house, "leaving", any));
            case 5 -> list(house, employer);
            case 6 -> house.door.edit(employer, any.id(), OptionalLong.of(any.version()), any.answers());
            default -> house.door.act(employer, any.id(), FilingAction.of(Action.WITHDRAW));
        }
    }

    private static NewFiling hire(Town town, Random random) {
        Town.Person person = town.person(random.nextInt(Town.PERSONS.size()));
        Map<String, Object> answers = new HashMap<>(town.house
                .hire(person.idNumber(), random.nextBoolean() ? "1" : "2")
                .answers());
        answers.put("idType", person.idType());
        answers.put("workerName", person.name());
        return town.house.request("hire", answers, Optional.empty());
    }

    private static NewFiling related(House house, String type, Filing to) {
        Map<String, Object> answers = type.equals("leaving")
                ? Map.of("terminatedOn", "2026-03-02")
                : Map.of("employmentForm", "1", "contractStart", "2027-03-01");
        return house.request(type, answers, Optional.of(to.id()));
    }

    private static void list(House house, Actor employer) {
        List<FilingRecord> lines = Snapshot.of(house.database).filings().values().stream()
                .filter(filing -> filing.person().isPresent() && Forecast.owns(employer, filing))
                .filter(filing -> Snapshot.approved(filing) && !filing.onRoster())
                .toList();
        house.database.transaction(tx -> {
            RosterMarks.claim(tx, lines, Identifiers.next());
            RosterMarks.number(tx, lines, "R-1", employer, house.clock.instant());
            return null;
        });
    }

    private static int decides(Town town, Random random, AtomicInteger busy) {
        House house = town.house;
        Actor clerk = house.clerk(TestRegion.NORTH);
        int done = 0;
        while (busy.get() > 0) {
            house.clock.pass(Duration.ofMillis(1));
            List<Filing> waiting = house.door.list(clerk, FilingQuery.all(), PageRequest.first()).items().stream()
                    .filter(filing -> filing.status() == Status.IN_REVIEW)
                    .toList();
            if (!waiting.isEmpty()) {
                Filing chosen = waiting.get(random.nextInt(waiting.size()));
                Action action = random.nextInt(4) == 0 ? Action.RETURN : Action.APPROVE;
                done += gotThrough(() -> house.door.act(
                        clerk, chosen.id(), FilingAction.of(action).saying("because")));
            }
        }
        return done;
    }

    private static int gotThrough(Runnable step) {
        try {
            step.run();
            return 1;
        } catch (Refusal refused) {
            assertThat(refused.problem().status()).isLessThan(500);
            return 0;
        }
    }
}
