// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.fake;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.ClockDesk;
import java.time.Instant;

/** A clock that stands still. */
public final class FakeClock implements ClockDesk {
    private volatile Instant now = Instant.parse("2026-07-02T01:00:00Z");

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Instant move(Actor admin, Instant to) {
        now = to;
        return to;
    }
}
