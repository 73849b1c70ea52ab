// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.FilingNotice;
import io.banjie.api.desk.FilingNotice.State;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.review.Reviewers;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.Borough;
import io.banjie.core.testregion.TestRegion;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which decisions leave a message, and what it says. */
class OutboxTest {

    private static final int MANY = 5;

    @OnEachDatabase
    void aClerksApprovalLeavesOneWithTheNumbersMasked(Database database) {
        Mailroom room = new Mailroom(new Borough(database));
        Actor employer = room.borough.employer(Mailroom.UNIT);
        Filing filing = room.approved(employer, 1);

        FilingNotice notice = room.notice(employer, filing);
        assertThat(notice)
                .returns("mobile", FilingNotice::recipient)
                .returns("138****1234", FilingNotice::mobile)
                .returns(Status.APPROVED, FilingNotice::decision)
                .returns(State.WAITING, FilingNotice::state)
                .returns(Optional.empty(), FilingNotice::endedAt)
                .returns("", FilingNotice::reason);
        assertThat(notice.createdAt()).isEqualTo(filing.decidedAt().orElseThrow());
        String masked = Borough.idNumber(1).substring(0, 6) + "***********"
                + Borough.idNumber(1).substring(17);
        assertThat(notice.text())
                .isEqualTo("张三 (" + masked + ") joined Employer " + Mailroom.UNIT + " on 2026-03-02: "
                        + filing.serialNumber());
        assertThat(room.borough
                        .house
                        .door
                        .find(room.borough.clerk(), filing.id())
                        .notices())
                .containsExactly(notice);
    }

    @OnEachDatabase
    void eachDecisionOfAFilingIsToldOnceInItsOwnWords(Database database) {
        Mailroom room = new Mailroom(new Borough(database));
        Actor employer = room.borough.employer(Mailroom.UNIT);
        Filing returned =
                room.decided(employer, 1, FilingAction.of(Action.RETURN).saying("sign\nit"));
        room.borough.submitted(employer, returned);
        room.borough.house.door.act(room.borough.clerk(), returned.id(), FilingAction.of(Action.APPROVE));

        assertThat(room.notices(employer, returned))
                .extracting(FilingNotice::decision)
                .containsExactly(Status.RETURNED, Status.APPROVED);
        assertThat(room.notices(employer, returned).get(0).text()).isEqualTo("not yet: sign it");
    }

    @OnEachDatabase
    void whatThePlatformDecidesTogetherIsToldToEach(Database database) {
        Mailroom room = new Mailroom(new Borough(database));
        Actor trusted = room.borough.trusted(Mailroom.UNIT);
        List<Filing> filed = IntStream.range(0, MANY)
                .mapToObj(i -> room.borough.submitted(
                        trusted, room.borough.house.door.file(trusted, room.borough.toldJoining(i, "1380013000" + i))))
                .toList();
        room.borough.region.opinion.set((joining, findings) -> {
            if (joining.answers().values().get("idNumber").equals(Borough.idNumber(1))) {
                findings.refuse(TestRegion.START, "doubtful", "explain");
            }
        });

        new Reviewers(room.borough).workOff();

        for (Filing filing : filed) {
            assertThat(room.notice(trusted, filing).mobile()).isEqualTo("138****000" + filed.indexOf(filing));
        }
        assertThat(room.notice(trusted, filed.get(1)).text()).isEqualTo("not yet: doubtful");
    }

    @OnEachDatabase
    void whatIsDecidedAtOnceIsToldAndSoIsThatItWasUndone(Database database) {
        Mailroom room = new Mailroom(new Borough(database));
        Actor employer = room.borough.employer(Mailroom.UNIT);
        Filing greeted = room.greeted(employer, "neighbour");
        room.borough.house.door.act(employer, greeted.id(), FilingAction.of(Action.UNDO));

        assertThat(room.notices(employer, greeted))
                .extracting(FilingNotice::text)
                .containsExactly("hello, neighbour", "never mind, neighbour");
    }

    @Test
    void withoutANumberNobodyIsTold() {
        Mailroom room = new Mailroom(new Borough(TestDatabases.derby()));
        Actor employer = room.borough.employer(Mailroom.UNIT);
        Filing filed = room.borough.joined(employer, 1);
        room.borough.house.door.act(room.borough.clerk(), filed.id(), FilingAction.of(Action.APPROVE));

        assertThat(room.notices(employer, filed)).isEmpty();
    }

    @Test
    void neitherADraftNorItsSubmissionNorItsWithdrawalIsTold() {
        Mailroom room = new Mailroom(new Borough(TestDatabases.derby()));
        Actor employer = room.borough.employer(Mailroom.UNIT);
        Filing draft = room.borough.house.door.file(employer, room.borough.toldJoining(1, Mailroom.MOBILE));
        room.borough.submitted(employer, draft);
        room.borough.house.door.act(employer, draft.id(), FilingAction.of(Action.WITHDRAW));

        assertThat(room.notices(employer, draft)).isEmpty();
    }

    @Test
    void aLongAnswerMakesNoMessageLongerThanOneCanBe() {
        Mailroom room = new Mailroom(new Borough(TestDatabases.derby()));
        Actor employer = room.borough.employer(Mailroom.UNIT);
        Filing returned =
                room.decided(employer, 1, FilingAction.of(Action.RETURN).saying("a" + "𠮷".repeat(249)));

        String text = room.notice(employer, returned).text();
        assertThat(text).hasSizeLessThanOrEqualTo(500).endsWith("𠮷…");
    }

    @Test
    void theRegionsBundleNeedNotBeThere() {
        Mailroom room = new Mailroom(new Borough(TestDatabases.derby()));
        Actor employer = room.borough.employer(Mailroom.UNIT);
        Filing draft = room.borough.house.door.file(employer, room.borough.toldJoining(1, Mailroom.MOBILE));
        room.borough.submitted(employer, draft);
        room.borough.close();
        room.borough.house.door.act(room.borough.clerk(), draft.id(), FilingAction.of(Action.APPROVE));

        assertThat(room.notices(employer, draft)).hasSize(1);
    }
}
