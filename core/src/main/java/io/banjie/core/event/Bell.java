// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.event;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes those who wait for work. What is rung while nobody waits is heard by the next who would. */
final class Bell {

    private final Semaphore rung = new Semaphore(0);

    /** There may be work. */
    void ring() {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
    }

    /** Wakes so many, for the last time. */
    void ringFor(int all) {
        rung.release(all);
    }

    /** Waits until it rings, or so long; whether it rang. */
    boolean await(long millis) throws InterruptedException {
        return rung.tryAcquire(millis, TimeUnit.MILLISECONDS);
    }
}
