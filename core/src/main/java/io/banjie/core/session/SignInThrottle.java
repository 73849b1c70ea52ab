// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.session;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Makes guessing slow. Failures are counted per account and origin, and per origin; beyond a limit each further one
 * doubles the wait. An account is never locked for other origins, or anybody could lock out anybody. Counted by the
 * machine's monotonic time, so that moving the platform's clock unlocks nothing; in memory of bounded size, per node.
 */
@Component(service = SignInThrottle.class, configurationPid = "io.banjie.core.session")
public final class SignInThrottle {

    private static final int MOST_REMEMBERED = 20_000;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);

    private final Limits limits;
    private final LongSupplier nanoTime;
    private final Map<String, Failures> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    /**
     * When to slow down.
     *
     * @param ofAccount failures of one account from one origin before there is a wait
     * @param ofOrigin failures from one origin, whichever the accounts, before there is a wait
     * @param longestWait the longest wait, and how long after the last failure all are forgotten
     */
    record Limits(int ofAccount, int ofOrigin, Duration longestWait) {}

    private record Failures(int count, long last) {}

    /** The settings of {@code io.banjie.core.session} that slow down. */
    public @interface Config {
        /** Failures of an account from one address before there is a wait. */
        int failuresOfAccount() default 5;

        /** Failures from one address, whichever the accounts, before there is a wait. */
        int failuresOfOrigin() default 50;

        /** The longest wait in minutes, and how long failures are remembered. */
        int longestWaitMinutes() default 15;
    }

    /** A throttle as configured, by the machine's time. */
    @Activate
    public SignInThrottle(Config config) {
        this(
                new Limits(
                        config.failuresOfAccount(),
                        config.failuresOfOrigin(),
                        Duration.ofMinutes(config.longestWaitMinutes())),
                System::nanoTime);
    }

    SignInThrottle(Limits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
    }

    /**
     * Lets an attempt on.
     *
     * @throws Refusal TOO_MANY_ATTEMPTS, with how long to wait
     */
    synchronized void check(String username, String origin) {
        Duration wait = longer(wait(pair(username, origin), limits.ofAccount), wait(origin, limits.ofOrigin));
        if (!wait.isZero()) {
            throw Refusal.of(ProblemCode.TOO_MANY_ATTEMPTS, "too many failed attempts")
                    .retryAfter(wait);
        }
    }

    /** Counts a failure. */
    synchronized void failed(String username, String origin) {
        count(pair(username, origin));
        count(origin);
    }

    /** Forgets the failures of an account from an origin. Those of the origin stay: its next guess may be at another. */
    synchronized void succeeded(String username, String origin) {
        remembered.remove(pair(username, origin));
    }

    private void count(String key) {
        int before = find(key).map(Failures::count).orElse(0);
        remembered.put(key, new Failures(before + 1, nanoTime.getAsLong()));
    }

    private Duration wait(String key, int limit) {
        return find(key)
                .filter(failures -> failures.count >= limit)
                .map(failures -> delay(failures.count - limit).minusNanos(nanoTime.getAsLong() - failures.last))
                .filter(left -> !left.isNegative() && !left.isZero())
                .orElse(Duration.ZERO);
    }

    private Duration delay(int beyond) {
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 20));
        return doubled.compareTo(limits.longestWait) < 0 ? doubled : limits.longestWait;
    }

    private Optional<Failures> find(String key) {
        return Optional.ofNullable(remembered.get(key))
                .filter(failures -> nanoTime.getAsLong() - failures.last < limits.longestWait.toNanos());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static String pair(String username, String origin) {
        return username + ' ' + origin;
    }
}
