// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.document.Template;
import io.banjie.core.testregion.PlainTypesetter;
import io.banjie.office.Page;
import io.banjie.office.Typesetter;
import io.banjie.office.sheet.PoiSheetWriter;
import io.banjie.office.template.MustacheFiller;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PressTest {

    private static final Template PAGE = new Template("{{number}}", "");
    private static final int MOST_ORDERS = 64;

    /** Remembers how many pages were ever drawn at the same time. */
    private static final class CrowdedTypesetter implements Typesetter {
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        @Override
        public byte[] pdf(Page page) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.yield();
            now.decrementAndGet();
            return new byte[0];
        }
    }

    private static Press press(Typesetter typesetter) {
        return new Press(new MustacheFiller(), typesetter, new PoiSheetWriter());
    }

    private static byte[] draw(Press press) {
        return press.pdf(PAGE, Map.of("number", "1"), "title", Instant.EPOCH);
    }

    @Test
    void noMorePagesAreDrawnAtATimeThanThereAreProcessors() throws InterruptedException {
        CrowdedTypesetter typesetter = new CrowdedTypesetter();
        Press press = press(typesetter);
        ExecutorService threads = Executors.newFixedThreadPool(16);

        threads.invokeAll(IntStream.range(0, 2000)
                .<Callable<byte[]>>mapToObj(page -> () -> draw(press))
                .toList());
        threads.shutdown();

        assertThat(typesetter.most)
                .hasValueLessThanOrEqualTo(Runtime.getRuntime().availableProcessors());
    }

    @Test
    void whoComesWhenTooManyWaitIsSentAwayForAMoment() throws InterruptedException {
        Press press = press(new PlainTypesetter());
        CountDownLatch inside = new CountDownLatch(MOST_ORDERS);
        CountDownLatch over = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(MOST_ORDERS);
        for (int i = 0; i < MOST_ORDERS; i++) {
            threads.execute(() -> press.order(() -> {
                inside.countDown();
                return waitFor(over);
            }));
        }
        inside.await();

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> press.order(() -> draw(press)));
        over.countDown();
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        assertThat(refusal.problem()).isEqualTo(ProblemCode.TOO_MANY_ATTEMPTS);
        assertThat(refusal.retryAfter()).isPresent();
        assertThat(List.of(press.order(() -> draw(press)))).hasSize(1);
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
