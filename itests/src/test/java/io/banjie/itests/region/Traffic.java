// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.region;

import io.banjie.itests.http.Answer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The same call again and again until it is closed, and all its failures. */
public final class Traffic implements AutoCloseable {

    private final Supplier<Answer> call;
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final Thread thread = new Thread(this::keepCalling, "traffic");
    private volatile boolean over;

    public Traffic(Supplier<Answer> call) {
        this.call = call;
        thread.start();
    }

    private void keepCalling() {
        while (!over) {
            try {
                Answer answer = call.get();
                if (answer.status() >= 300) {
                    failures.add(answer.toString());
                }
            } catch (RuntimeException failed) {
                failures.add(failed.toString());
            }
            calls.incrementAndGet();
        }
    }

    public int calls() {
        return calls.get();
    }

    /** What failed so far. */
    public List<String> failures() {
        return failures;
    }

    @Override
    public void close() {
        over = true;
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
