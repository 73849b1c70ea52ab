// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.clock;

import io.banjie.api.desk.ClockDesk;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The one clock of the platform: the machine's, or the demonstration's movable one while that is installed. It gives whole
 * milliseconds, which is what the tables keep, so that a filing reads the same before and after it was stored.
 */
@Component(service = Clock.class)
public final class PlatformClock extends Clock {

    private final AtomicReference<ClockDesk> movable = new AtomicReference<>();

    /** The demonstration's clock takes over. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void follow(ClockDesk desk) {
        movable.set(desk);
    }

    /** The machine's clock takes over again. */
    public void unfollow(ClockDesk desk) {
        movable.compareAndSet(desk, null);
    }

    @Override
    public Instant instant() {
        ClockDesk desk = movable.get();
        Instant now = desk == null ? Instant.now() : desk.now();
        return now.truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new IllegalArgumentException("days are counted in a region's zone, never in the clock's");
    }
}
