// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Explanation.Examined;
import io.banjie.api.desk.Explanation.Verdict;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.JournalEntry;
import io.banjie.api.desk.JournalEntry.Who;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.store.WaitingRows.Waiting;
import io.banjie.core.testregion.Borough;
import io.banjie.core.testregion.BoroughRegion;
import io.banjie.core.testregion.TestRegion;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What the platform decides itself, and what it leaves to clerks. */
class AutomaticReviewTest {

    private static final String UNIT = "92220102MA15438D0X";
    private static final String OTHER = "91350100M000100Y43";

    private final Borough borough = new Borough(TestDatabases.derby());
    private final Reviewers reviewers = new Reviewers(borough);

    private Filing now(Actor actor, Filing filing) {
        return borough.house.door.find(actor, filing.id());
    }

    @Test
    void whatATrustedEmployerHandsInWaitsAndIsApprovedByThePlatform() {
        Actor trusted = borough.trusted(UNIT);
        Filing filed = borough.joined(trusted, 1);
        assertThat(filed.status()).isEqualTo(Status.IN_REVIEW);
        assertThat(filed.statusLabel()).isEqualTo("under way");

        reviewers.workOff();

        assertThat(now(trusted, filed)).returns(Status.APPROVED, Filing::status).returns("done", Filing::statusLabel);
        List<JournalEntry> journal = borough.house.door.journal(trusted, filed.id());
        JournalEntry last = journal.get(journal.size() - 1);
        assertThat(last)
                .returns("approve", JournalEntry::action)
                .returns(Optional.of(Role.PLATFORM), entry -> entry.actor().map(Who::role))
                .returns(true, JournalEntry::verified);
        assertThat(reviewers.waiting()).isZero();
    }

    @Test
    void whatAnOrdinaryEmployerHandsInWaitsForTheClerk() {
        Actor ordinary = borough.standing(UNIT, BoroughRegion.ORDINARY);
        Actor unknown = borough.employer(OTHER);
        Filing filed = borough.joined(ordinary, 1);
        Filing another = borough.joined(unknown, 2);

        reviewers.workOff();

        assertThat(now(ordinary, filed).status()).isEqualTo(Status.IN_REVIEW);
        assertThat(now(unknown, another).status()).isEqualTo(Status.IN_REVIEW);
        borough.house.door.act(borough.clerk(), filed.id(), FilingAction.of(Action.APPROVE));
        assertThat(now(ordinary, filed).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void whatNobodyContestsIsDecidedByThePlatformWhoeverHandsItIn() {
        Actor unknown = borough.employer(UNIT);
        Filing filed = borough.house.door.file(unknown, borough.leaflet());

        reviewers.workOff();

        assertThat(now(unknown, filed).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void whatNoOfficeWouldTakeOverIsNotTakenIn() {
        Actor nowhere = borough.employer("91220104MA15XJNYXN");
        Refusal refused =
                catchThrowableOfType(Refusal.class, () -> borough.house.door.file(nowhere, borough.leaflet()));
        assertThat(refused.findings()).extracting(Finding::code).containsExactly("agency-unknown");
    }

    @Test
    void clerksReadWhatThePlatformDecidesAndDecideItNot() {
        Actor trusted = borough.trusted(UNIT);
        Filing filed = borough.joined(trusted, 1);

        for (Action action : List.of(Action.APPROVE, Action.RETURN, Action.CLAIM, Action.FORWARD)) {
            Refusal refused = catchThrowableOfType(
                    Refusal.class,
                    () -> borough.house.door.act(
                            borough.clerk(), filed.id(), FilingAction.of(action).saying("no")));
            assertThat(refused.problem()).as(action.word()).isEqualTo(ProblemCode.ACTION_NOT_POSSIBLE);
            assertThat(refused).hasMessageContaining("系统自动审核");
        }
        assertThat(now(borough.clerk(), filed).availableActions()).isEmpty();
        assertThat(reviewers.clerksQueue()).isEmpty();
    }

    @Test
    void whatSpeaksAgainstItByThenIsSaidToTheEmployer() {
        Actor trusted = borough.trusted(UNIT);
        Filing filed = borough.joined(trusted, 1);
        borough.region.opinion.set((joining, findings) -> {
            findings.refuse(TestRegion.START, "too late by now", "file sooner");
            findings.refuse(TestRegion.START, "and elsewhere", "ask there");
            findings.warn(TestRegion.START, "merely odd", "look again");
        });

        reviewers.workOff();

        assertThat(now(trusted, filed))
                .returns(Status.RETURNED, Filing::status)
                .returns(true, Filing::returned)
                .returns("too late by now；and elsewhere", Filing::opinion);
        assertThat(borough.house.door.explanation(trusted, filed.id()).rules())
                .filteredOn(rule -> rule.verdict() == Verdict.FAILED)
                .extracting(Examined::code)
                .containsExactly("opinion");

        borough.region.opinion.set((joining, findings) -> {});
        borough.submitted(trusted, filed);
        reviewers.workOff();
        assertThat(now(trusted, filed))
                .returns(Status.APPROVED, Filing::status)
                .returns(false, Filing::returned)
                .returns("", Filing::opinion);
    }

    @Test
    void itIsJudgedByTheDayOnWhichItWasHandedIn() {
        Actor trusted = borough.trusted(UNIT);
        Filing filed = borough.joined(trusted, 1);
        borough.house.clock.pass(Duration.ofDays(400));
        borough.region.opinion.set((joining, findings) -> {
            if (joining.today().getYear() != 2026) {
                findings.refuse(TestRegion.START, "another year", "none");
            }
        });

        reviewers.workOff();

        assertThat(now(trusted, filed).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void trustThatIsLostLaterChangesNothingForWhatIsUnderWay() {
        Actor trusted = borough.employer(UNIT);
        Filing standing = borough.setLevel(trusted, BoroughRegion.TRUSTED, Optional.empty());
        Filing filed = borough.joined(trusted, 1);
        borough.setLevel(trusted, BoroughRegion.ORDINARY, Optional.of(standing.id()));
        Filing later = borough.joined(trusted, 2);

        reviewers.workOff();

        assertThat(now(trusted, filed).status()).isEqualTo(Status.APPROVED);
        assertThat(now(trusted, later).status()).isEqualTo(Status.IN_REVIEW);
        assertThat(reviewers.clerksQueue()).containsExactly(later.id());
    }

    @Test
    void trustThatIsWonLaterChangesNothingForWhatIsUnderWay() {
        Actor employer = borough.employer(UNIT);
        Filing filed = borough.joined(employer, 1);
        borough.setLevel(employer, BoroughRegion.TRUSTED, Optional.empty());

        reviewers.workOff();

        assertThat(now(employer, filed).status()).isEqualTo(Status.IN_REVIEW);
        assertThat(reviewers.clerksQueue()).containsExactly(filed.id());
    }

    @Test
    void whatIsTakenBackWaitsNoMore() {
        Actor trusted = borough.trusted(UNIT);
        Filing filed = borough.joined(trusted, 1);
        borough.house.door.act(trusted, filed.id(), FilingAction.of(Action.WITHDRAW));

        assertThat(reviewers.waiting()).isZero();
        reviewers.workOff();
        assertThat(now(trusted, filed).status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void whatWaitsForAClosedRegionIsDecidedWhenItOpens() {
        Actor trusted = borough.trusted(UNIT);
        Filing filed = borough.joined(trusted, 1);
        borough.close();

        reviewers.workOff();
        assertThat(now(trusted, filed).status()).isEqualTo(Status.IN_REVIEW);

        borough.open();
        reviewers.workOff();
        assertThat(now(trusted, filed).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void aRegionThatClosesDuringATurnPutsItOffWithoutCountingItAsAFailure() {
        Actor trusted = borough.trusted(UNIT);
        Filing filed = borough.joined(trusted, 1);
        List<Waiting> taken = reviewers.take();
        borough.close();
        reviewers.decide(taken);
        borough.open();

        reviewers.workOff();
        assertThat(now(trusted, filed).status()).isEqualTo(Status.IN_REVIEW);
        assertThat(reviewers.tries(filed.id())).contains(0);
        borough.house.clock.pass(Duration.ofSeconds(6));
        reviewers.workOff();
        assertThat(now(trusted, filed).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void whatFailsIsTriedAgain() {
        Actor trusted = borough.trusted(UNIT);
        Filing filed = borough.joined(trusted, 1);
        borough.region.opinion.set((joining, findings) -> {
            throw new IllegalStateException("out of order");
        });
        reviewers.workOff();
        assertThat(reviewers.tries(filed.id())).contains(1);
        borough.region.opinion.set((joining, findings) -> {});

        reviewers.workOff();
        assertThat(now(trusted, filed).status()).isEqualTo(Status.IN_REVIEW);
        borough.house.clock.pass(Duration.ofSeconds(2));
        reviewers.workOff();
        assertThat(now(trusted, filed).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void whatFailsAgainAndAgainIsShownToAClerkAndNeverLost() {
        Actor trusted = borough.trusted(UNIT);
        Filing filed = borough.joined(trusted, 1);
        borough.region.opinion.set((joining, findings) -> {
            throw new IllegalStateException("out of order");
        });
        for (int i = 0; i < 5; i++) {
            assertThat(reviewers.clerksQueue()).isEmpty();
            reviewers.workOff();
            borough.house.clock.pass(Duration.ofSeconds(31));
        }

        assertThat(reviewers.waiting()).isZero();
        assertThat(reviewers.clerksQueue()).containsExactly(filed.id());
        Filing left = now(borough.clerk(), filed);
        assertThat(left.opinion()).contains("转由经办机构审核");
        List<JournalEntry> journal = borough.house.door.journal(trusted, filed.id());
        assertThat(journal.get(journal.size() - 1))
                .returns("forward", JournalEntry::action)
                .returns("转送", JournalEntry::actionLabel)
                .returns(left.opinion(), JournalEntry::opinion);

        borough.house.door.act(
                borough.clerk(),
                filed.id(),
                new FilingAction(
                        Action.APPROVE,
                        Optional.of("seen"),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalLong.of(left.version())));
        assertThat(now(trusted, filed)).returns(Status.APPROVED, Filing::status).returns("seen", Filing::opinion);
    }

    @Test
    void oneThatFailsHoldsNoOtherUp() {
        Actor trusted = borough.trusted(UNIT);
        Filing bad = borough.joined(trusted, 1);
        Filing good = borough.joined(trusted, 2);
        borough.region.opinion.set((joining, findings) -> {
            if (joining.answers().values().get("idNumber").equals(Borough.idNumber(1))) {
                throw new IllegalStateException("out of order");
            }
        });

        reviewers.workOff();

        assertThat(now(trusted, good).status()).isEqualTo(Status.APPROVED);
        assertThat(now(trusted, bad).status()).isEqualTo(Status.IN_REVIEW);
    }

    @Test
    void whoWasFasterElsewhereIsFoundOut() {
        Actor trusted = borough.trusted(UNIT);
        Filing filed = borough.joined(trusted, 1);
        List<Waiting> taken = reviewers.take();
        borough.house.clock.pass(ReviewQueue.LASTS.plusSeconds(1));
        reviewers.workOff();
        reviewers.decide(taken);

        assertThat(borough.house.door.journal(trusted, filed.id()))
                .extracting(JournalEntry::action)
                .containsExactly("save", "submit", "approve");
    }

    @Test
    void aClockThatIsSetBackStrandsNothing() {
        Actor trusted = borough.trusted(UNIT);
        Filing filed = borough.joined(trusted, 1);
        borough.house.clock.pass(Duration.ofDays(-30));

        reviewers.workOff();

        assertThat(now(trusted, filed).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void editsOfWhatWaitsAreRefusedAsEver() {
        Actor trusted = borough.trusted(UNIT);
        Filing filed = borough.joined(trusted, 1);
        Refusal refused = catchThrowableOfType(
                Refusal.class,
                () -> borough.house.door.edit(trusted, filed.id(), OptionalLong.of(filed.version()), Map.of()));
        assertThat(refused.problem()).isEqualTo(ProblemCode.ACTION_NOT_POSSIBLE);
    }
}
