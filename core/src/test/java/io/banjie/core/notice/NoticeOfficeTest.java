// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingNotice;
import io.banjie.api.desk.FilingNotice.State;
import io.banjie.api.desk.NoticeDesk;
import io.banjie.api.desk.NoticeDesk.Pile;
import io.banjie.api.desk.NoticeDesk.Unsent;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.api.notice.Delivery;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.Borough;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an administrator does about messages that were not sent. */
class NoticeOfficeTest {

    private static final Actor ADMINISTRATOR = new Actor(
            "admin", "Admin", Role.ADMIN, Optional.empty(), Optional.empty(), Optional.empty(), false, Attempt.NONE);
    private static final Pile NONE = new Pile(0, false, Optional.empty());

    private static NoticeDesk desk(Mailroom room) {
        return new NoticeOffice(room.borough.house.database, room.borough.house.attempts, room.borough.house.clock);
    }

    @OnEachDatabase
    void whatWasGivenUpIsSentAgainWhenItIsAskedFor(Database database) {
        Mailroom room = new Mailroom(new Borough(database));
        Actor employer = room.borough.employer(Mailroom.UNIT);
        Filing filing = room.greeted(employer, "one");
        Pile one = new Pile(1, false, Optional.of(room.borough.house.clock.instant()));
        room.channel.answer = message -> Delivery.refused("wrong account");
        assertThat(desk(room).unsent(ADMINISTRATOR)).isEqualTo(new Unsent(one, NONE));
        room.workOff();
        assertThat(desk(room).unsent(ADMINISTRATOR)).isEqualTo(new Unsent(NONE, one));

        assertThat(desk(room).sendAgain(ADMINISTRATOR)).isEqualTo(new Unsent(one, NONE));
        assertThat(room.notice(employer, filing))
                .returns(State.WAITING, FilingNotice::state)
                .returns("", FilingNotice::reason)
                .returns(Optional.empty(), FilingNotice::endedAt);
        room.channel.answer = message -> Delivery.accepted();
        room.workOff();

        assertThat(room.notice(employer, filing).state()).isEqualTo(State.SENT);
        assertThat(room.channel.given).hasSize(2);
        assertThat(desk(room).sendAgain(ADMINISTRATOR)).isEqualTo(new Unsent(NONE, NONE));
        room.workOff();
        assertThat(room.channel.given).as("what was sent is not sent again").hasSize(2);
    }

    @Test
    void whatWasGivenUpLongAgoIsLeftAlone() {
        Mailroom room = new Mailroom(new Borough(TestDatabases.derby()));
        Actor employer = room.borough.employer(Mailroom.UNIT);
        Filing filing = room.greeted(employer, "one");
        room.channel.answer = message -> Delivery.refused("wrong account");
        room.workOff();
        room.borough.house.clock.pass(Duration.ofDays(NoticeDesk.DAYS).plusSeconds(1));

        assertThat(desk(room).sendAgain(ADMINISTRATOR)).isEqualTo(new Unsent(NONE, NONE));
        assertThat(room.notice(employer, filing).state()).isEqualTo(State.FAILED);
    }

    @Test
    void nobodyElseLooksOrSends() {
        Mailroom room = new Mailroom(new Borough(TestDatabases.derby()));
        Actor clerk = room.borough.clerk();
        for (Refusal refused : new Refusal[] {
            catchThrowableOfType(Refusal.class, () -> desk(room).unsent(clerk)),
            catchThrowableOfType(Refusal.class, () -> desk(room).sendAgain(clerk))
        }) {
            assertThat(refused.problem()).isEqualTo(ProblemCode.FORBIDDEN);
        }
    }
}
