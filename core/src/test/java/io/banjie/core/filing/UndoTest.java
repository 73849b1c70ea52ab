// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.AvailableAction;
import io.banjie.api.desk.CertificateCheck;
import io.banjie.api.desk.Employment;
import io.banjie.api.desk.Employment.State;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.JournalEntry;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.AtOnce;
import io.banjie.core.testregion.MendingHouse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was decided at once can be undone for a while, as if it had never been. */
class UndoTest {

    private static final String PERSON = "11010519491231002X";
    private static final Duration WINDOW = Duration.ofMinutes(30);

    @OnEachDatabase
    void anUndoneEngagementFallsOutOfTheLedgerAndFreesThePerson(Database database) {
        MendingHouse mending = new MendingHouse(database);
        Actor one = mending.employer(MendingHouse.ONE);
        Filing engaged = mending.engaged(one, PERSON);
        assertThat(engaged.undoableUntil())
                .contains(mending.house.clock.instant().plus(WINDOW));
        assertThat(actions(engaged)).contains("undo");

        mending.house.clock.pass(WINDOW);
        Filing undone = mending.undone(one, engaged);

        assertThat(undone.status()).isEqualTo(Status.REVOKED);
        assertThat(undone.undoableUntil()).isEmpty();
        assertThat(actions(undone)).doesNotContain("undo");
        assertThat(mending.employments(one)).isEmpty();
        assertThat(mending.house.door.journal(one, engaged.id()))
                .allMatch(JournalEntry::verified)
                .last()
                .returns(Optional.of(Status.REVOKED), JournalEntry::to);
        assertThat(mending.engaged(mending.employer(MendingHouse.OTHER), PERSON).status())
                .isEqualTo(Status.APPROVED);
    }

    @OnEachDatabase
    void oneSecondAfterItsTimeNothingIsUndone(Database database) {
        MendingHouse mending = new MendingHouse(database);
        Actor one = mending.employer(MendingHouse.ONE);
        Filing engaged = mending.engaged(one, PERSON);
        mending.house.clock.pass(WINDOW.plusSeconds(1));

        assertThat(mending.house.door.find(one, engaged.id()).undoableUntil()).isEmpty();
        assertThat(refused(() -> mending.undone(one, engaged))).isEqualTo(ProblemCode.ACTION_NOT_POSSIBLE);
        assertThat(mending.employments(one)).extracting(Employment::state).containsExactly(State.ACTIVE);
    }

    @OnEachDatabase
    void anUndoneDepartureOpensTheEngagementAgain(Database database) {
        MendingHouse mending = new MendingHouse(database);
        Actor one = mending.employer(MendingHouse.ONE);
        Filing engaged = mending.engaged(one, PERSON);
        Filing departed = mending.departed(one, engaged, "2026-02-27");
        assertThat(refused(() -> mending.undone(one, engaged))).isEqualTo(ProblemCode.ACTION_NOT_POSSIBLE);

        assertThat(mending.undone(one, departed).status()).isEqualTo(Status.REVOKED);

        assertThat(mending.employments(one))
                .singleElement()
                .returns(State.ACTIVE, Employment::state)
                .returns(Optional.empty(), Employment::endDate);
        Actor other = mending.employer(MendingHouse.OTHER);
        assertThat(refused(() -> mending.engaged(other, PERSON))).isEqualTo(ProblemCode.HELD_BY_ANOTHER);
        assertThat(mending.undone(one, engaged).status()).isEqualTo(Status.REVOKED);
    }

    @OnEachDatabase
    void aDepartureStaysWhenAnotherHasEngagedThePersonMeanwhile(Database database) {
        MendingHouse mending = new MendingHouse(database);
        Actor one = mending.employer(MendingHouse.ONE);
        Filing departed = mending.departed(one, mending.engaged(one, PERSON), "2026-02-27");
        mending.engaged(mending.employer(MendingHouse.OTHER), PERSON);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> mending.undone(one, departed));

        assertThat(refusal.problem()).isEqualTo(ProblemCode.HELD_BY_ANOTHER);
        assertThat(refusal).hasMessage("full-time elsewhere");
        assertThat(mending.house.door.find(one, departed.id()).status()).isEqualTo(Status.APPROVED);
        assertThat(mending.employments(one)).extracting(Employment::state).containsExactly(State.CLOSED);
    }

    @OnEachDatabase
    void whatWasPrintedIsNotUndone(Database database) {
        MendingHouse mending = new MendingHouse(database);
        Actor one = mending.employer(MendingHouse.ONE);
        Filing departed = mending.departed(one, mending.engaged(one, PERSON), "2026-02-27");
        mending.documents.document(one, departed.id(), "departure-letter", "pdf");

        assertThat(mending.house.door.find(one, departed.id()).undoableUntil()).isEmpty();
        assertThat(refused(() -> mending.undone(one, departed))).isEqualTo(ProblemCode.ACTION_NOT_POSSIBLE);
    }

    @OnEachDatabase
    void aReceiptKeepsNobodyFromUndoingAndIsVoidAfterwards(Database database) {
        MendingHouse mending = new MendingHouse(database);
        Actor one = mending.employer(MendingHouse.ONE);
        Filing departed = mending.departed(one, mending.engaged(one, PERSON), "2026-02-27");
        byte[] receipt =
                mending.documents.document(one, departed.id(), "receipt", "pdf").bytes();

        assertThat(mending.house.door.find(one, departed.id()).undoableUntil()).isPresent();
        assertThat(mending.undone(one, departed).status()).isEqualTo(Status.REVOKED);

        assertThat(mending.documents.check(receipt).orElseThrow().state()).isEqualTo(CertificateCheck.State.VOID);
    }

    @OnEachDatabase
    void aReceiptAfterTheLetterOpensNoWindowAgain(Database database) {
        MendingHouse mending = new MendingHouse(database);
        Actor one = mending.employer(MendingHouse.ONE);
        Filing departed = mending.departed(one, mending.engaged(one, PERSON), "2026-02-27");
        mending.documents.document(one, departed.id(), "departure-letter", "pdf");
        mending.documents.document(one, departed.id(), "receipt", "pdf");

        assertThat(refused(() -> mending.undone(one, departed))).isEqualTo(ProblemCode.ACTION_NOT_POSSIBLE);
    }

    @OnEachDatabase
    void ofAnUndoAndADepartureAtTheSameInstantOneHappens(Database database) throws Exception {
        MendingHouse mending = new MendingHouse(database);
        Actor one = mending.employer(MendingHouse.ONE);
        Filing engaged = mending.engaged(one, PERSON);

        List<Boolean> done =
                AtOnce.happens(() -> mending.undone(one, engaged), () -> mending.departed(one, engaged, "2026-02-27"));

        assertThat(done).containsExactlyInAnyOrder(true, false);
        Status status = mending.house.door.find(one, engaged.id()).status();
        List<Employment> ledger = mending.employments(one);
        if (status == Status.REVOKED) {
            assertThat(ledger).isEmpty();
        } else {
            assertThat(ledger).extracting(Employment::state).containsExactly(State.CLOSED);
        }
    }

    @OnEachDatabase
    void theOperatorMaySetAnotherWindowOrNone(Database database) {
        MendingHouse mending = new MendingHouse(database);
        String id = mending.engaged(mending.employer(MendingHouse.ONE), PERSON).id();
        FilingRecord filing = database.read(handle -> Filings.find(handle, id)).orElseThrow();
        FilingType type =
                mending.house.archive.pinned(filing.pinned().declaration()).type();
        Instant decided = mending.house.clock.instant();

        assertThat(UndoWindow.ofMinutes(10, mending.house.clock).until(filing, type))
                .contains(decided.plus(Duration.ofMinutes(10)));
        assertThat(UndoWindow.ofMinutes(0, mending.house.clock).until(filing, type))
                .isEmpty();
    }

    private static List<String> actions(Filing filing) {
        return filing.availableActions().stream().map(AvailableAction::action).toList();
    }

    private static ProblemCode refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work).problem();
    }
}
