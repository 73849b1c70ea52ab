// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemonstrationClockTest {

    private static final Instant MACHINE = Instant.parse("2026-11-21T08:00:00Z");
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    private final TickingClock machine = new TickingClock();
    private final DemonstrationClock clock = new DemonstrationClock(machine, Optional.of(START));

    @Test
    void it_starts_where_it_was_told_and_ticks_on() {
        assertThat(clock.now()).isEqualTo(START);

        machine.passed = Duration.ofSeconds(90);
        assertThat(clock.now()).isEqualTo(START.plusSeconds(90));
    }

    @Test
    void it_shows_the_machines_time_where_it_was_told_nothing() {
        assertThat(new DemonstrationClock(machine, Optional.empty()).now()).isEqualTo(MACHINE);
    }

    @Test
    void an_administrator_moves_it_and_it_ticks_on_from_there() {
        Instant past = Instant.parse("2025-12-31T15:59:59Z");

        assertThat(clock.move(actor(Role.ADMIN), past)).isEqualTo(past);

        machine.passed = Duration.ofSeconds(1);
        assertThat(clock.now()).isEqualTo(past.plusSeconds(1));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void nobody_else_moves_it(Role role) {
        assertRefused(role, START.plusSeconds(1), ProblemCode.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31T23:59:59Z", "2100-01-01T00:00:01Z", "+1000000000-12-31T23:59:59.999999999Z"})
    void it_shows_no_time_that_nobody_lives_in(String now) {
        assertRefused(Role.ADMIN, Instant.parse(now), ProblemCode.MALFORMED);
    }

    private void assertRefused(Role role, Instant now, ProblemCode problem) {
        assertThatThrownBy(() -> clock.move(actor(role), now))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
        assertThat(clock.now()).isEqualTo(START);
    }

    private static Actor actor(Role role) {
        return new Actor(
                "someone", "Someone", role, Optional.empty(), Optional.empty(), Optional.empty(), false, Attempt.NONE);
    }

    private static final class TickingClock extends Clock {
        private Duration passed = Duration.ZERO;

        @Override
        public Instant instant() {
            return MACHINE.plus(passed);
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
