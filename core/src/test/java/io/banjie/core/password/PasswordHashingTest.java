// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    private final PasswordHashing hashing = new PasswordHashing(64, 1, 1);

    @Test
    void a_kept_password_is_recognised_and_nobodys_is_not() {
        String kept = hashing.hash("correct horse");

        assertThat(hashing.matches(Optional.of(kept), "correct horse")).isTrue();
        assertThat(hashing.matches(Optional.of(kept), "correct mule")).isFalse();
        assertThat(hashing.matches(Optional.empty(), "correct horse")).isFalse();
    }

    @Test
    void what_was_kept_at_another_cost_is_outdated_but_still_recognised() {
        String kept = new PasswordHashing(32, 1, 1).hash("correct horse");

        assertThat(hashing.outdated(kept)).isTrue();
        assertThat(hashing.outdated(hashing.hash("correct horse"))).isFalse();
        assertThat(hashing.matches(Optional.of(kept), "correct horse")).isTrue();
    }

    @Test
    void however_many_ask_only_few_compute_at_once() {
        ExecutorService crowd = Executors.newFixedThreadPool(20);
        AtomicInteger inside = new AtomicInteger();
        int most = Math.max(2, Runtime.getRuntime().availableProcessors());

        List<CompletableFuture<Integer>> seen = IntStream.range(0, 100)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> hashing.inTurn(() -> counted(inside)), crowd))
                .toList();

        assertThat(seen).allSatisfy(count -> assertThat(count.join()).isBetween(1, most));
        crowd.shutdown();
    }

    private static int counted(AtomicInteger inside) {
        int now = inside.incrementAndGet();
        Thread.yield();
        inside.decrementAndGet();
        return now;
    }
}
