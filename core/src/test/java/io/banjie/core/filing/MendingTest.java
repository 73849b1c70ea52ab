// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.CertificateCheck;
import io.banjie.api.desk.Comparison.Compared;
import io.banjie.api.desk.Content;
import io.banjie.api.desk.Employment;
import io.banjie.api.desk.Employment.State;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.Printable;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.AtOnce;
import io.banjie.core.testregion.MendingHouse;
import io.banjie.core.testregion.MendingRegion;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What cannot be undone any more is mended by a filing of its own, which a clerk decides. */
class MendingTest {

    private static final String PERSON = "11010519491231002X";

    @OnEachDatabase
    void anApprovedAmendmentPutsASecondVersionAndItsPaperInThePlaceOfTheFirst(Database database) {
        MendingHouse mending = new MendingHouse(database);
        Actor one = mending.employer(MendingHouse.ONE);
        Filing departed = mending.departed(one, mending.engaged(one, PERSON), "2026-02-25");
        Content paper = mending.documents.document(one, departed.id(), "departure-letter", "pdf");
        mending.house.clock.pass(Duration.ofHours(2));
        assertThat(mending.now(one, departed).status()).isEqualTo(Status.APPROVED);

        Filing correction = mending.amending(one, departed, "terminatedOn", "2026-02-26");
        assertThat(mending.house
                        .door
                        .comparison(mending.clerk(), correction.id())
                        .fields())
                .filteredOn(Compared::changed)
                .singleElement()
                .returns(Optional.of("2026-02-25"), Compared::before)
                .returns(Optional.of("2026-02-26"), Compared::after);
        assertThat(mending.approved(correction).status()).isEqualTo(Status.APPROVED);

        Filing old = mending.now(one, departed);
        assertThat(old.status()).isEqualTo(Status.SUPERSEDED);
        Filing second = mending.house.door.find(one, old.supersededBy().orElseThrow());
        assertThat(second.status()).isEqualTo(Status.APPROVED);
        assertThat(second.supersedes()).contains(departed.id());
        assertThat(second.answers())
                .containsEntry("terminatedOn", "2026-02-26")
                .containsEntry("engagedOn", "2026-02-01");
        assertThat(second.undoableUntil()).isEmpty();
        assertThat(mending.employments(one))
                .singleElement()
                .returns(State.CLOSED, Employment::state)
                .returns(Optional.of(LocalDate.parse("2026-02-26")), Employment::endDate);
        assertThat(mending.documents.check(paper.bytes()).map(CertificateCheck::state))
                .contains(CertificateCheck.State.REPLACED);
        assertThat(mending.documents.printable(one, second.id()))
                .containsExactly(
                        new Printable("departure-letter", "Departure letter", List.of("pdf"), false),
                        new Printable("receipt", "Receipt", List.of("pdf"), true));
    }

    @OnEachDatabase
    void anApprovedRevocationOpensTheEngagementAgain(Database database) {
        MendingHouse mending = new MendingHouse(database);
        Actor one = mending.employer(MendingHouse.ONE);
        Filing engaged = mending.engaged(one, PERSON);
        Filing departed = mending.departed(one, engaged, "2026-02-25");
        Content paper = mending.documents.document(one, departed.id(), "departure-letter", "pdf");

        mending.approved(mending.revoking(one, departed));

        assertThat(mending.now(one, departed).status()).isEqualTo(Status.REVOKED);
        assertThat(mending.employments(one)).extracting(Employment::state).containsExactly(State.ACTIVE);
        assertThat(mending.documents.check(paper.bytes()).map(CertificateCheck::state))
                .contains(CertificateCheck.State.VOID);
        assertThat(mending.departed(one, engaged, "2026-02-26").status()).isEqualTo(Status.APPROVED);
    }

    @OnEachDatabase
    void whatWasBuiltOnAnAmendedFilingGoesOnHolding(Database database) {
        MendingHouse mending = new MendingHouse(database);
        Actor one = mending.employer(MendingHouse.ONE);
        Filing engaged = mending.engaged(one, PERSON);
        Filing departed = mending.departed(one, engaged, "2026-02-25");

        mending.approved(mending.amending(one, engaged, "contractStart", "2026-01-15"));

        assertThat(mending.employments(one))
                .singleElement()
                .returns(State.CLOSED, Employment::state)
                .returns(LocalDate.parse("2026-01-15"), Employment::startDate);
        assertThat(mending.undone(one, departed).status()).isEqualTo(Status.REVOKED);
        assertThat(mending.employments(one)).extracting(Employment::state).containsExactly(State.ACTIVE);
    }

    @OnEachDatabase
    void whatIsRightMayBeSaidInTheWordsOfAList(Database database) {
        MendingHouse mending = new MendingHouse(database);
        Actor one = mending.employer(MendingHouse.ONE);
        Filing engaged = mending.engaged(one, PERSON);

        mending.approved(mending.amending(one, engaged, "employmentForm", "非全日制"));

        String second = mending.now(one, engaged).supersededBy().orElseThrow();
        assertThat(mending.house.door.find(one, second).answers()).containsEntry("employmentForm", "2");
    }

    @OnEachDatabase
    void whatDoesNotHoldIsRefusedWhenItIsHandedIn(Database database) {
        MendingHouse mending = new MendingHouse(database);
        Actor one = mending.employer(MendingHouse.ONE);
        Filing engaged = mending.engaged(one, PERSON);
        Filing departed = mending.departed(one, engaged, "2026-02-25");

        assertThat(refused(() -> mending.revoking(one, engaged)).findings())
                .extracting(Finding::code)
                .contains("mended-built-upon");
        assertThat(refused(() -> mending.amending(one, engaged, "contractStart", "2026-02-30"))
                        .findings())
                .extracting(Finding::field)
                .containsOnly("newValue");
        assertThat(refused(() -> mending.amending(one, engaged, "idNumber", "x"))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("mended-field-fixed");
        assertThat(refused(() -> mending.amending(one, departed, "engagedOn", "2026-01-15"))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("mended-field-fixed");
        assertThat(refused(() -> mending.file(
                                one,
                                "mend",
                                Map.of(
                                        "kind", "AMEND",
                                        "wrongField", "contractStart",
                                        "oldValue", "2025-01-01",
                                        "newValue", "2026-01-15"),
                                Optional.of(engaged.id())))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("mended-old-differs");
    }

    @OnEachDatabase
    void oneCorrectionAtATimeAndNoUndoMeanwhile(Database database) {
        MendingHouse mending = new MendingHouse(database);
        Actor one = mending.employer(MendingHouse.ONE);
        Filing engaged = mending.engaged(one, PERSON);
        mending.amending(one, engaged, "contractStart", "2026-01-15");

        assertThat(refused(() -> mending.revoking(one, engaged)).problem()).isEqualTo(ProblemCode.HELD_BY_ANOTHER);
        assertThat(refused(() -> mending.undone(one, engaged)).problem()).isEqualTo(ProblemCode.BUILT_UPON);
    }

    @OnEachDatabase
    void aBranchDecidesWhatIsRoutedToItsCentre(Database database) {
        MendingHouse mending = new MendingHouse(database);
        Actor one = mending.employer(MendingHouse.ONE);
        Filing correction = mending.revoking(one, mending.engaged(one, PERSON));
        Actor branch = mending.clerk(MendingRegion.BRANCH);

        Filing decided = mending.house.door.act(branch, correction.id(), FilingAction.of(Action.APPROVE));

        assertThat(decided.status()).isEqualTo(Status.APPROVED);
        assertThat(decided.agency()).map(AgencyRef::id).contains(MendingRegion.EAST);
        assertThat(mending.employments(one)).isEmpty();
    }

    @OnEachDatabase
    void whatIsReturnedOrRefusedChangesNothing(Database database) {
        MendingHouse mending = new MendingHouse(database);
        Actor one = mending.employer(MendingHouse.ONE);
        Filing engaged = mending.engaged(one, PERSON);
        Filing correction = mending.revoking(one, engaged);

        mending.house.door.act(
                mending.clerk(), correction.id(), FilingAction.of(Action.REFUSE).saying("no"));

        assertThat(mending.now(one, engaged).status()).isEqualTo(Status.APPROVED);
        assertThat(mending.employments(one)).extracting(Employment::state).containsExactly(State.ACTIVE);
    }

    @OnEachDatabase
    void ofTwoClerksWhoApproveAtTheSameInstantOneDoes(Database database) throws Exception {
        MendingHouse mending = new MendingHouse(database);
        Actor one = mending.employer(MendingHouse.ONE);
        Filing engaged = mending.engaged(one, PERSON);
        Filing correction = mending.amending(one, engaged, "contractStart", "2026-01-15");

        List<Boolean> done = AtOnce.happens(() -> mending.approved(correction), () -> mending.approved(correction));

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(mending.employments(one))
                .singleElement()
                .returns(LocalDate.parse("2026-01-15"), Employment::startDate);
    }

    @OnEachDatabase
    void ofAnUndoAndACorrectionAtTheSameInstantOneHappens(Database database) throws Exception {
        MendingHouse mending = new MendingHouse(database);
        Actor one = mending.employer(MendingHouse.ONE);
        Filing engaged = mending.engaged(one, PERSON);

        List<Boolean> done = AtOnce.happens(() -> mending.undone(one, engaged), () -> mending.revoking(one, engaged));

        assertThat(done).containsExactlyInAnyOrder(true, false);
        Status expected = done.get(0) ? Status.REVOKED : Status.APPROVED;
        assertThat(mending.now(one, engaged).status()).isEqualTo(expected);
    }

    private static Refusal refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work);
    }
}
