// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.region;

import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A bounded executor per region for its checks. It belongs to the region's code, not to a version of its bundle, so that
 * a swap finds it running and no filing under way is lost.
 */
final class CheckExecutors {

    private static final int QUEUED = 512;
    private static final long IDLE_SECONDS = 30;

    private final int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
    private final Map<String, ExecutorService> executors = new ConcurrentHashMap<>();

    ExecutorService of(String region) {
        return executors.computeIfAbsent(region, this::start);
    }

    private ExecutorService start(String region) {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUED), work -> {
                    Thread thread = new Thread(work, "banjie-checks-" + region);
                    thread.setDaemon(true);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    void stop() {
        executors.values().forEach(ExecutorService::shutdownNow);
    }
}
