// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private final AtomicLong nanos = new AtomicLong();
    private final SignInThrottle throttle =
            new SignInThrottle(new SignInThrottle.Limits(5, 20, Duration.ofMinutes(15)), nanos::get);

    @Test
    void the_wait_doubles_with_each_failure_up_to_the_longest() {
        fail("shop", "here", 5);
        assertThat(wait("shop", "here")).contains(Duration.ofSeconds(10));

        failAfterTheWait();
        assertThat(wait("shop", "here")).contains(Duration.ofSeconds(20));

        IntStream.range(0, 10).forEach(more -> failAfterTheWait());
        assertThat(wait("shop", "here").orElseThrow()).isEqualTo(Duration.ofMinutes(15));
    }

    private void failAfterTheWait() {
        nanos.addAndGet(wait("shop", "here").orElseThrow().toNanos() - 1);
        fail("shop", "here", 1);
    }

    @Test
    void the_wait_runs_out() {
        fail("shop", "here", 5);

        nanos.addAndGet(Duration.ofSeconds(4).toNanos());
        assertThat(wait("shop", "here")).contains(Duration.ofSeconds(6));
        nanos.addAndGet(Duration.ofSeconds(6).toNanos());
        assertThat(wait("shop", "here")).isEmpty();
    }

    @Test
    void a_success_forgets_the_accounts_failures() {
        fail("shop", "here", 4);
        throttle.succeeded("shop", "here");
        fail("shop", "here", 4);

        assertThat(wait("shop", "here")).isEmpty();
    }

    @Test
    void failures_are_forgotten_after_a_while() {
        fail("shop", "here", 5);
        nanos.addAndGet(Duration.ofMinutes(15).toNanos());
        fail("shop", "here", 4);

        assertThat(wait("shop", "here")).isEmpty();
    }

    @Test
    void nobody_locks_an_account_for_others() {
        fail("shop", "here", 15);

        assertThat(wait("shop", "elsewhere")).isEmpty();
        assertThat(wait("neighbour", "here")).isEmpty();
    }

    @Test
    void an_origin_that_tries_one_account_after_the_other_waits_too() {
        IntStream.range(0, 20).forEach(account -> fail("shop" + account, "here", 1));
        throttle.succeeded("shop0", "here");

        assertThat(wait("neighbour", "here")).contains(Duration.ofSeconds(10));
        assertThat(wait("neighbour", "elsewhere")).isEmpty();
    }

    @Test
    void however_many_guess_the_memory_is_bounded() {
        fail("shop", "here", 5);
        IntStream.range(0, 20_000).forEach(origin -> fail("shop", "origin " + origin, 1));

        assertThatCode(() -> throttle.check("shop", "here")).doesNotThrowAnyException();
    }

    private void fail(String username, String origin, int times) {
        IntStream.range(0, times).forEach(failure -> throttle.failed(username, origin));
    }

    private Optional<Duration> wait(String username, String origin) {
        try {
            throttle.check(username, origin);
            return Optional.empty();
        } catch (Refusal refusal) {
            assertThat(refusal.problem()).isEqualTo(ProblemCode.TOO_MANY_ATTEMPTS);
            return refusal.retryAfter();
        }
    }
}
