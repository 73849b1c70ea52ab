// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.health;

import io.banjie.api.desk.Health.Level;
import io.banjie.api.desk.Health.Line;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;

/** What time it is, and whether the machine's clock was set since the start: deadlines are counted by it. */
final class ClockHealth {

    private static final Duration TOLERANCE = Duration.ofSeconds(30);

    private final Clock machine;
    private final LongSupplier nanoTime;
    private final Instant startedAt;
    private final long startedNanos;

    ClockHealth(Clock machine, LongSupplier nanoTime) {
        this.machine = machine;
        this.nanoTime = nanoTime;
        startedAt = machine.instant();
        startedNanos = nanoTime.getAsLong();
    }

    /** One line. */
    Line line(Instant platform) {
        Instant now = machine.instant();
        Duration shift = Duration.between(startedAt.plusNanos(nanoTime.getAsLong() - startedNanos), now);
        String time = platform.truncatedTo(ChronoUnit.SECONDS).toString();
        if (shift.abs().compareTo(TOLERANCE) > 0) {
            String direction = shift.isNegative() ? "back" : "forward";
            return new Line(
                    "clock",
                    Level.WARNING,
                    "%s; the machine's clock was set %s by %d s"
                            .formatted(time, direction, shift.abs().toSeconds()));
        }
        boolean moved = Duration.between(now, platform).abs().compareTo(TOLERANCE) > 0;
        return new Line("clock", Level.OK, moved ? time + ", not the machine's" : time);
    }
}
