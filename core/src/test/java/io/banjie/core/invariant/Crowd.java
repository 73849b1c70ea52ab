// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several who do something in the same moment. */
final class Crowd {

    private static final long PATIENCE_SECONDS = 60;

    private Crowd() {}

    /** What came of it for one of them: a value or a refusal; anything else fails the test. */
    record Share<T>(Optional<T> value, Optional<Refusal> refusal) {
        Optional<ProblemCode> problem() {
            return refusal.map(Refusal::problem);
        }
    }

    static <T> List<Share<T>> all(int many, IntFunction<T> work) {
        return all(IntStream.range(0, many)
                .<Callable<T>>mapToObj(number -> () -> work.apply(number))
                .toList());
    }

    static <T> List<Share<T>> all(List<Callable<T>> work) {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        CyclicBarrier start = new CyclicBarrier(work.size());
        try {
            List<Future<T>> futures = work.stream()
                    .map(each -> threads.submit(() -> {
                        start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                        return each.call();
                    }))
                    .toList();
            List<Share<T>> shares = new ArrayList<>();
            for (Future<T> future : futures) {
                shares.add(share(future));
            }
            return shares;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Share<T> share(Future<T> future) {
        try {
            return new Share<>(Optional.of(future.get(PATIENCE_SECONDS, TimeUnit.SECONDS)), Optional.empty());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Refusal refusal) {
                return new Share<>(Optional.empty(), Optional.of(refusal));
            }
            throw new AssertionError("neither done nor refused", failed.getCause());
        } catch (InterruptedException | TimeoutException stuck) {
            throw new AssertionError("stuck", stuck);
        }
    }

    static <T> List<T> values(List<Share<T>> shares) {
        return shares.stream().flatMap(share -> share.value().stream()).toList();
    }

    static <T> List<ProblemCode> problems(List<Share<T>> shares) {
        return shares.stream().flatMap(share -> share.problem().stream()).toList();
    }
}
