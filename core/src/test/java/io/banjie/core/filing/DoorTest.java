// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.JournalEntry;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The walk of filings through the one door, on both databases. */
class DoorTest {

    private static final String UNIT = "91350100M000100Y43";
    private static final String OTHER_UNIT = "92220102MA15438D0X";
    private static final String PERSON = "11010519491231002X";

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }

    @OnEachDatabase
    void anEmployerMustRegisterBeforeItFiles(Database database) {
        House house = new House(database);
        Actor employer = house.employer(UNIT);

        Refusal refusal = refusal(() -> house.door.file(employer, house.hire(PERSON)));

        assertThat(refusal.problem()).isEqualTo(ProblemCode.GATE_CLOSED);
        assertThat(refusal.code()).isEqualTo("employer-not-registered");
    }

    @OnEachDatabase
    void aSubmissionNamesEachMissingPaper(Database database) {
        House house = new House(database);
        Actor employer = house.employer(UNIT);
        Filing draft = house.door.file(employer, house.registration(employer));

        Refusal refusal = refusal(() -> house.door.act(employer, draft.id(), FilingAction.of(Action.SUBMIT)));

        assertThat(draft.status()).isEqualTo(Status.DRAFT);
        assertThat(refusal.findings()).extracting(Finding::field).containsExactly("attachments.licence");
    }

    @OnEachDatabase
    void aHireIsReturnedMendedApprovedAndInService(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        Actor clerk = house.clerk(TestRegion.NORTH);

        Filing filed = house.door.file(employer, house.hire(PERSON));
        assertThat(filed.status()).isEqualTo(Status.IN_REVIEW);
        Filing returned =
                house.door.act(clerk, filed.id(), FilingAction.of(Action.RETURN).saying("the end is wrong"));
        assertThat(returned.returned()).isTrue();
        Map<String, Object> answers = new HashMap<>(returned.answers());
        answers.put("contractEnd", "2028-02-29");
        Filing mended = house.door.edit(employer, filed.id(), OptionalLong.of(returned.version()), answers);
        assertThat(mended.status()).isEqualTo(Status.IN_REVIEW);
        Filing approved = house.door.act(clerk, filed.id(), FilingAction.of(Action.APPROVE));

        assertThat(approved.status()).isEqualTo(Status.APPROVED);
        assertThat(house.door.find(employer, filed.id()).inService()).isTrue();
        List<JournalEntry> journal = house.door.journal(employer, filed.id());
        assertThat(journal).extracting(JournalEntry::action).containsExactly("save", "return", "edit", "approve");
        assertThat(journal).allMatch(JournalEntry::verified);
    }

    @OnEachDatabase
    void whoComesSecondIsToldWhatTheSlotAllows(Database database) {
        House house = new House(database);
        Actor first = house.registered(UNIT);
        Actor second = house.registered(OTHER_UNIT);
        house.door.file(first, house.hire(PERSON));

        Refusal refusal = refusal(() -> house.door.file(second, house.hire(PERSON)));

        assertThat(refusal.problem()).isEqualTo(ProblemCode.HELD_BY_ANOTHER);
        assertThat(refusal.findings())
                .extracting(Finding::message)
                .containsExactlyInAnyOrder("full-time at Employer " + UNIT, "an open filing of this person");
    }

    @OnEachDatabase
    void allFindingsComeAtOnce(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);

        Refusal refusal = refusal(() -> house.door.file(
                employer,
                house.request(
                        "hire",
                        Map.of(
                                "idNumber", "110105194912310021",
                                "contractStart", "2026-03-01",
                                "contractEnd", "2026-02-01",
                                "surprise", 1),
                        Optional.empty())));

        assertThat(refusal.problem()).isEqualTo(ProblemCode.INVALID_ANSWERS);
        assertThat(refusal.findings())
                .extracting(Finding::field)
                .contains("workerName", "idNumber", "employmentForm", "contractEnd", "surprise");
    }

    @OnEachDatabase
    void aRepeatedKeyGetsTheFirstAnswerAndNothingHappensTwice(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT).attempting(new Attempt("key-1", "digest-1"));

        Filing first = house.door.file(employer, house.hire(PERSON));
        Filing again = house.door.file(employer, house.hire(PERSON));

        assertThat(again).isEqualTo(first);
        Refusal other = refusal(
                () -> house.door.file(employer.attempting(new Attempt("key-1", "digest-2")), house.hire(PERSON)));
        assertThat(other.problem()).isEqualTo(ProblemCode.IDEMPOTENCY_KEY_REUSED);
    }

    @OnEachDatabase
    void othersMayNotKnowThatAFilingExists(Database database) {
        House house = new House(database);
        Actor owner = house.registered(UNIT);
        Actor stranger = house.registered(OTHER_UNIT);
        Filing filing = house.door.file(owner, house.hire(PERSON));

        assertThat(refusal(() -> house.door.find(stranger, filing.id())).problem())
                .isEqualTo(ProblemCode.NOT_FOUND);
        assertThat(refusal(() -> house.door.find(house.clerk(TestRegion.SOUTH), filing.id()))
                        .problem())
                .isEqualTo(ProblemCode.NOT_FOUND);
        assertThat(house.door
                        .list(stranger, FilingQuery.all(), PageRequest.first())
                        .items())
                .noneMatch(listed -> listed.id().equals(filing.id()));
        assertThat(house.door.find(house.clerk(TestRegion.CITY), filing.id()).availableActions())
                .isEmpty();
    }

    @OnEachDatabase
    void staleAndMissingVersionsAreRefused(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        Filing filed = house.door.file(employer, house.hire(PERSON));
        house.door.act(
                house.clerk(TestRegion.NORTH),
                filed.id(),
                FilingAction.of(Action.RETURN).saying("mend it"));

        assertThat(refusal(() -> house.door.edit(employer, filed.id(), OptionalLong.empty(), filed.answers()))
                        .problem())
                .isEqualTo(ProblemCode.VERSION_MISSING);
        Refusal stale =
                refusal(() -> house.door.edit(employer, filed.id(), OptionalLong.of(filed.version()), filed.answers()));
        assertThat(stale.problem()).isEqualTo(ProblemCode.STALE_VERSION);
        assertThat(stale.particulars()).containsEntry("version", filed.version() + 1);
    }

    @OnEachDatabase
    void filingsGoOnWhileTheRegionIsAway(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        Filing filed = house.door.file(employer, house.hire(PERSON));
        house.close();

        assertThat(refusal(() -> house.door.file(employer, house.hire(PERSON))).problem())
                .isEqualTo(ProblemCode.REGION_CLOSED);
        assertThat(house.door.find(employer, filed.id()).statusLabel()).isEqualTo("in review");
        house.door.act(house.clerk(TestRegion.NORTH), filed.id(), FilingAction.of(Action.APPROVE));
        assertThat(house.door.find(employer, filed.id()).inService()).isTrue();
        house.open();
        assertThat(house.regions.open(TestRegion.CODE)).isPresent();
    }

    @OnEachDatabase
    void aChangeOfTheRegistrationReplacesItOnlyWhenApproved(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        Filing effective = house.door
                .list(employer, FilingQuery.all(), PageRequest.first())
                .items()
                .get(0);
        Map<String, Object> answers = new HashMap<>(effective.answers());
        answers.put("employerName", "New name");

        Filing change = house.door.file(employer, house.request("registration", answers, Optional.of(effective.id())));
        house.door.act(employer, change.id(), FilingAction.of(Action.SUBMIT));
        assertThat(house.door.find(employer, effective.id()).status()).isEqualTo(Status.APPROVED);
        house.door.act(house.clerk(TestRegion.NORTH), change.id(), FilingAction.of(Action.APPROVE));

        Filing old = house.door.find(employer, effective.id());
        assertThat(old.status()).isEqualTo(Status.SUPERSEDED);
        assertThat(old.supersededBy()).contains(change.id());
        assertThat(house.door.find(employer, change.id()).supersedes()).contains(effective.id());
        assertThat(house.door.journal(employer, old.id())).allMatch(JournalEntry::verified);
    }

    @OnEachDatabase
    void nobodyCanAskForWhatOnlyFollowsOrBegins(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        Actor clerk = house.clerk(TestRegion.NORTH);
        Filing filed = house.door.file(employer, house.hire(PERSON));
        house.door.act(clerk, filed.id(), FilingAction.of(Action.APPROVE));

        for (Action action : List.of(Action.REVOKE, Action.SUPERSEDE, Action.ROSTER, Action.SAVE, Action.UNDO)) {
            assertThat(refusal(() -> house.door.act(employer, filed.id(), FilingAction.of(action)))
                            .problem())
                    .as("%s", action)
                    .isEqualTo(ProblemCode.ACTION_NOT_POSSIBLE);
        }
        assertThat(house.door.find(employer, filed.id()).status()).isEqualTo(Status.APPROVED);
    }

    @OnEachDatabase
    void whoReadsAPersonsRecordIsNoted(Database database) throws InterruptedException {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        Filing filed = house.door.file(employer, house.hire(PERSON));

        house.door.find(house.clerk(TestRegion.NORTH), filed.id());
        house.reads.stop();

        List<String> readers =
                database.read(handle -> handle.createQuery("select username from person_read where filing = ?")
                        .bind(0, filed.id())
                        .mapTo(String.class)
                        .list());
        assertThat(readers).containsExactly("clerk-" + TestRegion.NORTH);
    }

    @OnEachDatabase
    void aWithdrawnFilingFreesThePerson(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        Filing filed = house.door.file(employer, house.hire(PERSON));
        house.door.act(employer, filed.id(), FilingAction.of(Action.WITHDRAW));

        Filing again = house.door.file(employer, house.hire(PERSON));

        assertThat(again.status()).isEqualTo(Status.IN_REVIEW);
    }
}
