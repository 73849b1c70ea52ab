// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Health.Level;
import io.banjie.api.desk.Health.Line;
import io.banjie.api.notice.Delivery;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.Borough;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What an operator learns of messages. */
class NoticeHealthTest {

    private static final Channels NONE = new Channels(Optional.empty(), "no channel is named");
    private static final Channels SOME = new Channels(Optional.of(new FakeChannel()), "a directory");

    private static List<Line> lines(Mailroom room, Channels channels) {
        NoticeEngine engine = new NoticeEngine(
                0,
                channels,
                room.borough.house.database,
                room.borough.house.archive,
                room.borough.house.events,
                room.borough.house.clock);
        NoticeHealth health = new NoticeHealth(engine, room.borough.house.database, room.borough.house.clock);
        try {
            return health.lines();
        } finally {
            health.stop();
        }
    }

    @OnEachDatabase
    void whereNothingWaitsNothingIsSaidButByWhichWayItWouldLeave(Database database) {
        Mailroom room = new Mailroom(new Borough(database));
        assertThat(lines(room, NONE)).isEmpty();
        assertThat(lines(room, SOME)).containsExactly(new Line("messages", Level.OK, "a directory; none waits"));
    }

    @OnEachDatabase
    void whatWaitsIsCountedWithItsTimeAndWarnedOfWhereItCannotLeave(Database database) {
        Mailroom room = new Mailroom(new Borough(database));
        Actor employer = room.borough.employer(Mailroom.UNIT);
        room.greeted(employer, "one");
        room.borough.house.clock.pass(Duration.ofMinutes(9));
        room.greeted(employer, "two");
        String waiting = "waiting: 2, the oldest of 2026-03-02T02:00:00Z";

        assertThat(lines(room, NONE))
                .containsExactly(new Line("messages", Level.WARNING, "no channel is named; " + waiting));
        assertThat(lines(room, SOME)).containsExactly(new Line("messages", Level.OK, "a directory; " + waiting));
        room.borough.house.clock.pass(Duration.ofMinutes(2));
        assertThat(lines(room, SOME)).containsExactly(new Line("messages", Level.WARNING, "a directory; " + waiting));
    }

    @OnEachDatabase
    void whatWasGivenUpIsWarnedOfForAWeek(Database database) {
        Mailroom room = new Mailroom(new Borough(database));
        Actor employer = room.borough.employer(Mailroom.UNIT);
        room.greeted(employer, "one");
        room.channel.answer = message -> Delivery.refused("no such number");
        room.workOff();

        assertThat(lines(room, SOME))
                .containsExactly(new Line(
                        "messages",
                        Level.WARNING,
                        "a directory; none waits; given up in the last 7 days: 1, the oldest of 2026-03-02T02:00:00Z"));
        room.borough.house.clock.pass(Duration.ofDays(8));
        assertThat(lines(room, SOME)).containsExactly(new Line("messages", Level.OK, "a directory; none waits"));
    }
}
