// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.event;

import io.banjie.api.desk.Refusal;
import io.banjie.core.rule.ThrownTrace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A few threads that work off what waits in a table: turn by turn as long as there is something, then when somebody rings,
 * and every so often for what others left. A turn that fails is followed by the next one.
 */
public final class Workers {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final long LAST_SECONDS = 30;

    private final String name;
    private final long lookEveryMillis;
    private final BooleanSupplier turn;
    private final Bell bell = new Bell();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean closed;

    /**
     * So many workers, at rest.
     *
     * @param name what they do, as threads are named
     * @param lookEvery how often they look without being rung for
     * @param turn does what is due, as far as one turn goes; false when nothing was
     */
    public Workers(String name, int many, Duration lookEvery, BooleanSupplier turn) {
        this.name = Objects.requireNonNull(name, "name");
        this.turn = Objects.requireNonNull(turn, "turn");
        lookEveryMillis = lookEvery.toMillis();
        for (int i = 0; i < many; i++) {
            Thread worker = new Thread(this::workUntilClosed, "banjie-" + name + "-" + i);
            worker.setDaemon(true);
            threads.add(worker);
        }
    }

    /** Begins. */
    public void start() {
        threads.forEach(Thread::start);
    }

    /** There may be work. */
    public void ring() {
        bell.ring();
    }

    private void workUntilClosed() {
        try {
            while (!closed) {
                if (!calmly()) {
                    bell.await(lookEveryMillis);
                }
            }
        } catch (InterruptedException nobodyInterruptsThisThread) {
            LOG.error("a worker of {} was interrupted", name);
        }
    }

    private boolean calmly() {
        try {
            return turn.getAsBoolean();
        } catch (Refusal databaseGone) {
            LOG.debug("{} looks again later: {}", name, databaseGone.code());
        } catch (RuntimeException failed) {
            LOG.error("a turn of {} failed: {}", name, ThrownTrace.of(failed));
        }
        return false;
    }

    /** No more turns; those under way go on. */
    public void close() {
        closed = true;
        bell.ringFor(threads.size());
    }

    /** Waits a while for the turns under way; never interrupts, which the embedded database takes for a failing disk. */
    public void await() throws InterruptedException {
        for (Thread worker : threads) {
            worker.join(TimeUnit.SECONDS.toMillis(LAST_SECONDS));
        }
    }
}
