// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.AvailableAction;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Role;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.core.store.Database;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a filing offers is what the door lets through: for everybody, every action and every status of every type. */
class TableAgreementTest {

    /** Offered so that a page can lead there; carried out by calls that bring answers, never by name. */
    private static final Set<String> LEADING_ELSEWHERE = Set.of(Action.EDIT.word(), Action.CHANGE.word());

    private static final Set<ProblemCode> NOT_LET_THROUGH =
            Set.of(ProblemCode.FORBIDDEN, ProblemCode.ACTION_NOT_POSSIBLE, ProblemCode.NOT_FOUND);

    private final House house = new House(TestDatabases.derby());
    private final Actor owner = house.registered(RaceTest.UNITS.get(0));
    private final Actor clerk = house.clerk(TestRegion.NORTH);
    private int people;

    @TestFactory
    List<DynamicTest> everyStatusOffersWhatTheDoorLetsThrough() {
        Map<String, Supplier<Filing>> stands = new HashMap<>();
        stands.put(
                "note approved",
                () -> house.door.file(owner, house.request("note", Map.of("subject", "x"), Optional.empty())));
        stands.put("hire in review", this::hire);
        stands.put("hire claimed", () -> decided(hire(), Action.CLAIM));
        stands.put("hire forwarded", () -> forwarded(hire()));
        stands.put("hire returned", () -> decided(hire(), Action.RETURN));
        stands.put("hire approved", () -> decided(hire(), Action.APPROVE));
        stands.put("hire withdrawn", () -> house.door.act(owner, hire().id(), FilingAction.of(Action.WITHDRAW)));
        stands.put("registration draft", this::draft);
        stands.put("registration in review", () -> submitted(draft()));
        stands.put("registration returned", () -> decided(submitted(draft()), Action.RETURN));
        stands.put("registration approved", () -> decided(submitted(draft()), Action.APPROVE));
        stands.put("registration superseded", () -> superseded(decided(submitted(draft()), Action.APPROVE)));
        List<DynamicTest> tests = new ArrayList<>();
        stands.forEach(
                (name, stand) -> tests.add(DynamicTest.dynamicTest(name, () -> everybodyTriesEverything(stand))));
        return tests;
    }

    private void everybodyTriesEverything(Supplier<Filing> stand) {
        Filing filing = stand.get();
        for (Actor actor : everybody()) {
            for (Action action : Action.values()) {
                Set<String> offered = offered(actor, filing);
                boolean lets = lets(actor, filing, action);
                assertThat(lets)
                        .as("%s may %s a %s that is %s", actor.username(), action, filing.type(), filing.status())
                        .isEqualTo(offered.contains(action.word()) && !LEADING_ELSEWHERE.contains(action.word()));
                if (lets) {
                    filing = stand.get();
                }
            }
            boolean offersEdit = offered(actor, filing).contains(Action.EDIT.word());
            assertThat(edits(actor, filing)).isEqualTo(offersEdit);
            filing = stand.get();
        }
    }

    private List<Actor> everybody() {
        Actor second = new Actor(
                "second-clerk",
                "Clerk",
                Role.CLERK,
                clerk.region(),
                Optional.empty(),
                clerk.agency(),
                false,
                clerk.attempt());
        return List.of(
                owner,
                house.employer(RaceTest.UNITS.get(1)),
                clerk,
                second,
                house.clerk(TestRegion.SOUTH),
                house.clerk(TestRegion.CITY),
                somebody(Role.WORKER),
                somebody(Role.ADMIN));
    }

    /** An account that acts for an employer and an agency all the same is nobody here by its role. */
    private Actor somebody(Role role) {
        return new Actor(
                "somebody", "Somebody", role, owner.region(), owner.employer(), clerk.agency(), false, owner.attempt());
    }

    private Set<String> offered(Actor actor, Filing filing) {
        return Outcome.of(() -> house.door.find(actor, filing.id())).filing().stream()
                .flatMap(found -> found.availableActions().stream())
                .map(AvailableAction::action)
                .collect(Collectors.toSet());
    }

    private boolean lets(Actor actor, Filing filing, Action action) {
        FilingAction asked = new FilingAction(
                action, Optional.of("because"), Optional.empty(), Optional.of(TestRegion.SOUTH), OptionalLong.empty());
        return let(Outcome.of(() -> house.door.act(actor, filing.id(), asked)));
    }

    private boolean edits(Actor actor, Filing filing) {
        return let(Outcome.of(
                () -> house.door.edit(actor, filing.id(), OptionalLong.of(filing.version()), filing.answers())));
    }

    private static boolean let(Outcome outcome) {
        return outcome.refusal()
                .filter(refusal -> NOT_LET_THROUGH.contains(refusal.problem()))
                .isEmpty();
    }

    private Filing hire() {
        people++;
        return house.door.file(
                owner, house.hire(IdNumbers.of(LocalDate.of(1950, 1, 1).plusDays(people), 101)));
    }

    /** A change of the registration in effect; what was under way is withdrawn first. */
    private Filing draft() {
        Database database = house.database;
        Snapshot now = Snapshot.of(database);
        now.filings().values().stream()
                .filter(filing -> filing.pinned().type().equals("registration"))
                .filter(filing -> filing.status().isOpen())
                .forEach(filing -> house.door.act(owner, filing.id(), FilingAction.of(Action.WITHDRAW)));
        String effective = now.profiles().get(owner.employer().orElseThrow().id());
        return house.door.file(
                owner,
                house.request(
                        "registration", now.filings().get(effective).answers().values(), Optional.of(effective)));
    }

    private Filing submitted(Filing draft) {
        house.papers.add(
                owner,
                draft.id(),
                "licence",
                "l.pdf",
                new ByteArrayInputStream("%PDF-1.4".getBytes(StandardCharsets.US_ASCII)));
        return house.door.act(owner, draft.id(), FilingAction.of(Action.SUBMIT));
    }

    private Filing superseded(Filing effective) {
        decided(submitted(draft()), Action.APPROVE);
        return house.door.find(owner, effective.id());
    }

    private Filing decided(Filing filing, Action action) {
        return house.door.act(clerk, filing.id(), FilingAction.of(action).saying("because"));
    }

    private Filing forwarded(Filing filing) {
        return house.door.act(
                clerk,
                filing.id(),
                new FilingAction(
                        Action.FORWARD,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(TestRegion.SOUTH),
                        OptionalLong.empty()));
    }
}
