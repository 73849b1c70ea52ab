// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Texts that nobody types: they are refused or kept, and never an incident. */
class OddTextTest {

    private static final String PERSON = "11010519491231002X";
    private static final List<String> ODD = List.of(
            "\u0000",
            "a\u0000b",
            "\uD800",
            "𠮷".repeat(250),
            "'; drop table filing; --",
            "%_!",
            "${x} {employer} {{name}}",
            "\u202E\u200B\uFEFF",
            "🏳️‍🌈".repeat(40));

    @OnEachDatabase
    void oddTextsAreRefusedOrKeptWhereverTheyAreSent(Database database) {
        House house = new House(database);
        Actor employer = house.registered(RaceTest.UNITS.get(0));
        Actor clerk = house.clerk(TestRegion.NORTH);
        for (String odd : ODD) {
            Filing filed = house.door.file(employer, house.hire(PERSON));
            List<Runnable> sendings = List.of(
                    () -> house.door.find(clerk, odd),
                    () -> house.papers.list(clerk, odd),
                    () -> house.papers.open(clerk, odd),
                    () -> house.door.list(clerk, named(odd), PageRequest.first()),
                    () -> house.door.list(clerk, numbered(odd), PageRequest.first()),
                    () -> house.door.list(clerk, FilingQuery.all(), new PageRequest(5, Optional.of(odd), false)),
                    () -> house.door.prefill(employer, TestRegion.CODE, "hire", Optional.of(odd), Optional.of(odd)),
                    () -> house.door.prefill(employer, TestRegion.CODE, odd, Optional.empty(), Optional.of(odd)),
                    () -> house.door.file(employer, house.request(odd, Map.of(), Optional.empty())),
                    () -> house.door.file(employer, house.request("leaving", Map.of(odd, odd), Optional.of(odd))),
                    () -> house.door.file(employer, house.request("note", Map.of("subject", odd), Optional.empty())),
                    () -> house.door.file(employer, house.request("hire", answers(odd), Optional.empty())),
                    () -> house.door.act(clerk, filed.id(), forwarding(odd)),
                    () -> house.door.act(
                            clerk, filed.id(), FilingAction.of(Action.RETURN).saying(odd)));

            IntStream.range(0, sendings.size()).forEach(number -> refusedOrDone(number, odd, sendings.get(number)));

            withdrawOpen(house, employer);
        }
    }

    private static void refusedOrDone(int number, String odd, Runnable sending) {
        try {
            sending.run();
        } catch (Refusal refusal) {
            assertThat(refusal.problem().status())
                    .as("sending %s of %s", number, odd)
                    .isLessThan(500);
        }
    }

    private static void withdrawOpen(House house, Actor employer) {
        Snapshot.of(house.database).filings().values().stream()
                .filter(filing -> filing.status().isOpen())
                .forEach(filing -> house.door.act(employer, filing.id(), FilingAction.of(Action.WITHDRAW)));
    }

    private static Map<String, Object> answers(String odd) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("workerName", odd);
        answers.put("idType", "08");
        answers.put("idNumber", odd);
        answers.put("employmentForm", "2");
        answers.put("contractStart", "2026-03-01");
        answers.put("occupation", odd);
        return answers;
    }

    private static FilingAction forwarding(String agency) {
        return new FilingAction(
                Action.FORWARD, Optional.empty(), Optional.empty(), Optional.of(agency), OptionalLong.empty());
    }

    private static FilingQuery named(String name) {
        FilingQuery all = FilingQuery.all();
        return new FilingQuery(
                Optional.of(name),
                List.of(name),
                all.statuses(),
                all.idNumber(),
                Optional.of(name),
                all.onRoster(),
                all.inService(),
                Optional.of(name),
                all.from(),
                all.to(),
                Map.of(name, name));
    }

    private static FilingQuery numbered(String number) {
        FilingQuery all = FilingQuery.all();
        return new FilingQuery(
                all.region(),
                all.types(),
                all.statuses(),
                Optional.of(number),
                all.name(),
                all.onRoster(),
                all.inService(),
                all.rosterNumber(),
                all.from(),
                all.to(),
                all.facets());
    }
}
