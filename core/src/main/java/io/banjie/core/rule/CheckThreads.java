// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads on which checks run: few for each region and none shared, so that a region whose checks hang holds up nobody
 * else. Threads are made when needed and go when idle.
 */
public final class CheckThreads implements AutoCloseable {

    private static final int WAITING_PER_THREAD = 16;
    private static final long IDLE_SECONDS = 30;

    private final int perRegion;
    private final Map<String, ExecutorService> executors = new ConcurrentHashMap<>();

    /**
     * No thread yet.
     *
     * @param perRegion the most threads of one region, at least 1
     */
    public CheckThreads(int perRegion) {
        this.perRegion = perRegion;
    }

    ExecutorService of(String region) {
        return executors.computeIfAbsent(region, this::executor);
    }

    private ExecutorService executor(String region) {
        AtomicInteger number = new AtomicInteger();
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                perRegion,
                perRegion,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(perRegion * WAITING_PER_THREAD),
                task -> {
                    Thread thread = new Thread(task, "banjie-checks-" + region + "-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    /** Interrupts what still runs and takes nothing more. */
    @Override
    public void close() {
        executors.values().forEach(ExecutorService::shutdownNow);
    }
}
