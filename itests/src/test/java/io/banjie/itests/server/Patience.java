// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.server;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what must come: looks often, and gives up after a long time with a sentence. */
public final class Patience {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Patience() {}

    /** Waits until something is so. */
    public static void until(String what, Duration most, BooleanSupplier so) {
        obtain(what, most, () -> so.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** Waits until something is there. */
    public static <T> T obtain(String what, Duration most, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + most.toNanos();
        while (true) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + most.toSeconds() + " s in vain: " + what);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
