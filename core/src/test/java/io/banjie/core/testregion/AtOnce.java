// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.testregion;

import io.banjie.api.desk.Refusal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two things at the same instant. */
public final class AtOnce {

    private AtOnce() {}

    /** Whether each of the two happens or is refused. */
    public static List<Boolean> happens(Callable<?> first, Callable<?> second) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> one = threads.submit(() -> happens(first));
            Future<Boolean> other = threads.submit(() -> happens(second));
            return List.of(one.get(), other.get());
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean happens(Callable<?> work) throws Exception {
        try {
            work.call();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
