// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoundedCheckTest {

    private final BoundedCheck<String> check = new BoundedCheck<>(Duration.ofMillis(200));

    @AfterEach
    void stop() {
        check.stop();
    }

    @Test
    void what_a_hanging_look_saw_in_the_end_is_not_told_later_as_if_it_were_so_now() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        BlockingQueue<Thread> answered = new LinkedBlockingQueue<>();
        assertThat(check.look(() -> {
                    await(answer);
                    answered.add(Thread.currentThread());
                    return "then";
                }))
                .isEmpty();
        answer.countDown();
        Thread idleAgain = answered.take();
        while (idleAgain.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertThat(check.look(() -> "now")).contains("now");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
