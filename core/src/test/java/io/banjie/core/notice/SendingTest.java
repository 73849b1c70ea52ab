// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingNotice;
import io.banjie.api.desk.FilingNotice.State;
import io.banjie.api.desk.Refusal;
import io.banjie.api.notice.Delivery;
import io.banjie.api.notice.Message;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.store.WaitingRows.Waiting;
import io.banjie.core.store.WatchedSource;
import io.banjie.core.testregion.Borough;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** How messages leave: each at least once, by one node at a time, again after a while where it failed, never lost. */
class SendingTest {

    @OnEachDatabase
    void whatWaitsIsSentOnce(Database database) {
        Mailroom room = new Mailroom(new Borough(database));
        Actor employer = room.borough.employer(Mailroom.UNIT);
        Filing first = room.greeted(employer, "one");
        Filing second = room.greeted(employer, "two");

        room.workOff();
        room.workOff();

        assertThat(room.channel.texts()).containsExactly("hello, one", "hello, two");
        assertThat(room.channel.given).extracting(Message::mobile).containsOnly(Mailroom.MOBILE);
        assertThat(room.notice(employer, first))
                .returns(State.SENT, FilingNotice::state)
                .returns(Optional.of(room.borough.house.clock.instant()), FilingNotice::endedAt);
        assertThat(room.notice(employer, second).state()).isEqualTo(State.SENT);
    }

    @OnEachDatabase
    void whatCouldNotBeSentIsSentLaterUnderTheSameId(Database database) {
        Mailroom room = new Mailroom(new Borough(database));
        Actor employer = room.borough.employer(Mailroom.UNIT);
        Filing filing = room.greeted(employer, "one");
        room.channel.answer = message -> Delivery.postponed("line busy");
        room.workOff();
        assertThat(room.notice(employer, filing))
                .returns(State.WAITING, FilingNotice::state)
                .returns("line busy", FilingNotice::reason);

        room.channel.answer = message -> Delivery.accepted();
        room.workOff();
        assertThat(room.channel.given).as("not before its time").hasSize(1);
        room.borough.house.clock.pass(Sending.WAITS.get(0));
        room.workOff();

        assertThat(room.channel.given).hasSize(2);
        assertThat(room.channel.given.get(1).id())
                .isEqualTo(room.channel.given.get(0).id());
        assertThat(room.notice(employer, filing))
                .returns(State.SENT, FilingNotice::state)
                .returns("", FilingNotice::reason);
    }

    @OnEachDatabase
    void whatFailsAgainAndAgainIsGivenUpWithTheReasonAndNotLost(Database database) {
        Mailroom room = new Mailroom(new Borough(database));
        Actor employer = room.borough.employer(Mailroom.UNIT);
        Filing filing = room.greeted(employer, "one");
        room.channel.answer = message -> {
            throw new IllegalStateException("out of order");
        };
        for (Duration wait : Sending.WAITS) {
            room.workOff();
            assertThat(room.notice(employer, filing).state()).isEqualTo(State.WAITING);
            room.borough.house.clock.pass(wait);
        }
        room.workOff();
        room.borough.house.clock.pass(Duration.ofDays(30));
        room.workOff();

        assertThat(room.channel.given).hasSize(Sending.WAITS.size() + 1);
        assertThat(room.notice(employer, filing))
                .returns(State.FAILED, FilingNotice::state)
                .returns("短信通道出错", FilingNotice::reason);
    }

    @Test
    void whatWillNeverBeTakenIsGivenUpAtOnceAndHoldsNoOtherUp() {
        Mailroom room = new Mailroom(new Borough(TestDatabases.derby()));
        Actor employer = room.borough.employer(Mailroom.UNIT);
        Filing bad = room.greeted(employer, "bad");
        Filing good = room.greeted(employer, "good");
        room.channel.answer =
                message -> message.text().endsWith("bad") ? Delivery.refused("no such number") : Delivery.accepted();

        room.workOff();

        assertThat(room.notice(employer, bad))
                .returns(State.FAILED, FilingNotice::state)
                .returns("no such number", FilingNotice::reason);
        assertThat(room.notice(employer, good).state()).isEqualTo(State.SENT);
    }

    @OnEachDatabase
    void twoNodesTakeEachMessageOnOnce(Database database) {
        Mailroom one = new Mailroom(new Borough(database));
        Mailroom other = new Mailroom(new Borough(database));
        Actor employer = one.borough.employer(Mailroom.UNIT);
        one.greeted(employer, "one");
        List<Waiting> taken = one.sending.take(one.sending.due());

        other.workOff();
        assertThat(other.channel.given).isEmpty();
        one.sending.send(taken);
        other.workOff();

        assertThat(one.channel.given).hasSize(1);
        assertThat(other.channel.given).isEmpty();
    }

    @OnEachDatabase
    void whoWasNotFasterGetsNothing(Database database) {
        Mailroom one = new Mailroom(new Borough(database));
        Mailroom other = new Mailroom(new Borough(database));
        Actor employer = one.borough.employer(Mailroom.UNIT);
        one.greeted(employer, "one");
        List<Waiting> seenByBoth = other.sending.due();
        one.workOff();

        other.sending.send(other.sending.take(seenByBoth));

        assertThat(one.channel.given).hasSize(1);
        assertThat(other.channel.given).isEmpty();
    }

    @OnEachDatabase
    void whoComesBackLateUndoesNothing(Database database) {
        Mailroom late = new Mailroom(new Borough(database));
        Actor employer = late.borough.employer(Mailroom.UNIT);
        Filing filing = late.greeted(employer, "one");
        List<Waiting> taken = late.sending.take(late.sending.due());
        late.borough.house.clock.pass(NoticeQueue.LASTS.plusSeconds(1));
        Mailroom other = new Mailroom(late.borough);
        other.workOff();
        late.channel.answer = message -> Delivery.postponed("too late");
        late.sending.send(taken);

        assertThat(late.notice(employer, filing).state()).isEqualTo(State.SENT);
        assertThat(late.channel.given.get(0).id())
                .as("known to the other side")
                .isEqualTo(other.channel.given.get(0).id());
    }

    @Test
    void whatThereIsNoTimeForIsLeftToOthersAtOnce() {
        Mailroom slow = new Mailroom(new Borough(TestDatabases.derby()));
        Actor employer = slow.borough.employer(Mailroom.UNIT);
        slow.greeted(employer, "one");
        slow.greeted(employer, "two");
        slow.channel.answer = message -> {
            slow.nanos += Duration.ofSeconds(21).toNanos();
            return Delivery.accepted();
        };
        slow.sending.send(slow.sending.take(slow.sending.due()));
        assertThat(slow.channel.texts()).containsExactly("hello, one");

        Mailroom other = new Mailroom(slow.borough);
        other.workOff();
        assertThat(other.channel.texts()).containsExactly("hello, two");
    }

    @Test
    void aClockThatIsSetBackStrandsNothing() {
        Mailroom room = new Mailroom(new Borough(TestDatabases.derby()));
        Actor employer = room.borough.employer(Mailroom.UNIT);
        room.greeted(employer, "one");
        room.borough.house.clock.pass(Duration.ofDays(-30));

        room.workOff();

        assertThat(room.channel.given).hasSize(1);
    }

    @Test
    void whoDiesBetweenDeliveryAndNoteWithDerbyLeavesItToBeDeliveredAgain() {
        diesBeforeTheNote(TestDatabases.derbySource());
    }

    @Test
    void whoDiesBetweenDeliveryAndNoteWithPostgresqlLeavesItToBeDeliveredAgain() {
        diesBeforeTheNote(TestDatabases.postgresSource());
    }

    private static void diesBeforeTheNote(DataSource source) {
        Mailroom room = new Mailroom(new Borough(new Database(source)));
        Actor employer = room.borough.employer(Mailroom.UNIT);
        Filing filing = room.greeted(employer, "one");
        AtomicBoolean cut = new AtomicBoolean();
        Mailroom doomed = new Mailroom(new Borough(new Database(WatchedSource.of(source, sql -> {
            if (cut.get()) {
                throw new SQLException("the line is cut", "08006");
            }
        }))));
        doomed.channel.answer = message -> {
            cut.set(true);
            return Delivery.accepted();
        };
        assertThatThrownBy(doomed.sending::turn).isInstanceOf(Refusal.class);

        room.workOff();
        assertThat(room.channel.given).as("still the other's").isEmpty();
        room.borough.house.clock.pass(NoticeQueue.LASTS.plusSeconds(1));
        room.workOff();

        assertThat(room.channel.given).containsExactlyElementsOf(doomed.channel.given);
        assertThat(room.notice(employer, filing).state()).isEqualTo(State.SENT);
    }
}
