// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.testregion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands until a test moves it. */
public final class TestClock extends Clock {

    private final AtomicReference<Instant> now;

    /** Standing at this instant. */
    public TestClock(Instant start) {
        now = new AtomicReference<>(start);
    }

    /** Moves it on. */
    public void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    /** Sets it. */
    public void set(Instant instant) {
        now.set(instant);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
