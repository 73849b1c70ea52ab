// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.clock;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.ClockDesk;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.demo.Setting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A clock that starts where the operator says, ticks on like the machine's, and is moved by administrators. */
@Component(service = ClockDesk.class)
public final class DemonstrationClock implements ClockDesk {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationClock.class);
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final Clock machine;
    private final AtomicReference<Duration> ahead;

    /**
     * Starts at {@link Setting#BANJIE_DEMO_NOW}, or at the machine's time.
     *
     * @throws java.time.DateTimeException when that is no instant
     */
    @Activate
    public DemonstrationClock(BundleContext context) {
        this(
                Clock.systemUTC(),
                Setting.BANJIE_DEMO_NOW.of(context).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant));
    }

    DemonstrationClock(Clock machine, Optional<Instant> start) {
        this.machine = Objects.requireNonNull(machine, "machine");
        ahead = new AtomicReference<>(start.map(this::distance).orElse(Duration.ZERO));
    }

    private Duration distance(Instant to) {
        return Duration.between(machine.instant(), to);
    }

    @Override
    public Instant now() {
        return machine.instant().plus(ahead.get());
    }

    @Override
    public Instant move(Actor admin, Instant now) {
        if (admin.role() != Role.ADMIN) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "only administrators move the clock");
        }
        if (now.isBefore(EARLIEST) || now.isAfter(LATEST)) {
            throw Refusal.of(ProblemCode.MALFORMED, "the clock shows times between " + EARLIEST + " and " + LATEST);
        }
        ahead.set(distance(now));
        LOG.info("{} moved the clock to {}", admin.username(), now);
        return now();
    }
}
