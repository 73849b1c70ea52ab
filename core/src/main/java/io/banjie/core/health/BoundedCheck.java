// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.health;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** A look that may hang, on a thread of its own. While one look hangs no other is begun: a sick thing is not crowded. */
public final class BoundedCheck<T> {

    private final Duration patience;
    private final ExecutorService looker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "banjie-health");
        thread.setDaemon(true);
        return thread;
    });
    private Optional<Future<T>> pending = Optional.empty();

    /** A check that waits so long for what it looks at. */
    public BoundedCheck(Duration patience) {
        this.patience = patience;
    }

    /**
     * What was seen, or nothing when it takes too long.
     *
     * @throws RuntimeException what the look threw
     */
    public synchronized Optional<T> look(Supplier<T> look) {
        // What a look that hung has seen in the end was so then, not now.
        Future<T> running = pending.filter(earlier -> !earlier.isDone()).orElseGet(() -> looker.submit(look::get));
        pending = Optional.of(running);
        try {
            Optional<T> seen = Optional.of(running.get(patience.toMillis(), TimeUnit.MILLISECONDS));
            pending = Optional.empty();
            return seen;
        } catch (TimeoutException slow) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            pending = Optional.empty();
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** Ends a look that still goes on. */
    public void stop() {
        looker.shutdownNow();
    }
}
