// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SessionCacheTest {

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger lookUps = new AtomicInteger();
    private final SessionCache cache = new SessionCache(nanos::get);

    @Test
    void a_session_is_looked_up_once_a_second() {
        get("one");
        get("one");
        assertThat(lookUps).hasValue(1);

        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        get("one");
        assertThat(lookUps).hasValue(2);
    }

    @Test
    void what_is_not_there_is_looked_up_each_time() {
        assertThat(cache.get("none", Optional::empty)).isEmpty();
        assertThat(get("none")).isPresent();
    }

    @Test
    void what_is_forgotten_is_looked_up_again() {
        get("one");
        get("two");

        cache.forget("one");
        get("one");
        get("two");
        assertThat(lookUps).hasValue(3);

        cache.forgetAll("someone");
        get("one");
        get("two");
        assertThat(lookUps).hasValue(5);
    }

    @Test
    void a_session_that_ends_while_it_is_looked_up_is_not_kept() {
        cache.get("one", () -> {
            Optional<LiveSession> stale = session();
            cache.forget("one");
            return stale;
        });

        assertThat(cache.get("one", Optional::empty)).isEmpty();
    }

    @Test
    void however_many_sessions_there_are_it_stays_small() {
        IntStream.range(0, 10_000).forEach(session -> get("session " + session));
        get("session 0");

        assertThat(lookUps).hasValue(10_001);
    }

    private Optional<LiveSession> get(String digest) {
        return cache.get(digest, () -> {
            lookUps.incrementAndGet();
            return session();
        });
    }

    private static Optional<LiveSession> session() {
        return Optional.of(new LiveSession(Reception.actor("someone", Role.ADMIN, false), Instant.MAX));
    }
}
