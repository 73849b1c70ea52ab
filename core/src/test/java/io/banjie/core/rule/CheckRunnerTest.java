// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import static io.banjie.core.rule.Cases.AMPLE;
import static io.banjie.core.rule.Cases.LABELS;
import static io.banjie.core.rule.Cases.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Blame;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.rule.Check;
import io.banjie.api.region.rule.NamedCheck;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CheckRunnerTest {

    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    private static FilingType checking(Check check) {
        return Cases.type().withChecks(List.of(new NamedCheck("examined", "看一看", "", check)));
    }

    private static Refusal refusal(ExecutorService executor, Duration budget, Check check) {
        Judge judge = new Judge("000000", executor, budget);
        return catchThrowableOfType(
                Refusal.class,
                () -> judge.judge(checking(check), Cases.of(Map.of("contractStart", "2026-01-01")), LABELS));
    }

    private static void assertBlamesTheRegion(Refusal refusal) {
        assertThat(refusal.problem()).isEqualTo(ProblemCode.CHECK_FAILED);
        assertThat(refusal.problem().blame()).isEqualTo(Blame.REGION);
        assertThat(refusal.getMessage()).contains("深表歉意").doesNotContain("2026");
    }

    @Test
    void aCheckThatThrowsIsTheRegionsFault() {
        assertBlamesTheRegion(refusal(executor, AMPLE, (filing, findings) -> {
            throw new IllegalArgumentException("about 2026");
        }));
    }

    @Test
    void aCheckWhoseClassesAreGoneIsTheRegionsFault() {
        assertBlamesTheRegion(refusal(executor, AMPLE, (filing, findings) -> {
            throw new NoClassDefFoundError("io/region/Gone");
        }));
    }

    @Test
    void aCheckThatReportsWithoutEndIsTheRegionsFault() {
        assertBlamesTheRegion(refusal(executor, AMPLE, (filing, findings) -> {
            while (true) {
                findings.warn(START, "又一条", "");
            }
        }));
    }

    @Test
    void aCheckThatHangsIsGivenUpAndItsThreadSetFree() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        assertBlamesTheRegion(refusal(executor, Duration.ofMillis(20), (filing, findings) -> await(never)));
        executor.execute(free::countDown);
        assertThat(free.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whenAllThreadsAreBusyItIsWorthTryingAgain() {
        CountDownLatch never = new CountDownLatch(1);
        ThreadPoolExecutor full = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1));
        try {
            full.execute(() -> await(never));
            full.execute(() -> await(never));
            Refusal refusal = refusal(full, AMPLE, (filing, findings) -> {});
            assertBlamesTheRegion(refusal);
            assertThat(refusal.retryAfter()).isPresent();
        } finally {
            full.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anInterruptedCallerStaysInterrupted() {
        CountDownLatch never = new CountDownLatch(1);
        Thread.currentThread().interrupt();
        assertBlamesTheRegion(refusal(executor, AMPLE, (filing, findings) -> await(never)));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatIsLoggedOfAnExceptionRepeatsNothingThatWasTyped() {
        Exception cause = new NumberFormatException("For input string: \"630101199501010072\"");
        String trace = ThrownTrace.of(new IllegalStateException("of 马五", cause));
        assertThat(trace)
                .contains("java.lang.IllegalStateException at io.banjie.core.rule.CheckRunnerTest")
                .contains("caused by java.lang.NumberFormatException")
                .doesNotContain("630101")
                .doesNotContain("马五");
    }
}
