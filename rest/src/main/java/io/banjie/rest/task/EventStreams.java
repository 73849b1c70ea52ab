// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.task;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** All open event streams: counted per account, kept alive by a comment, ended with their sessions. */
final class EventStreams implements AutoCloseable {
    private static final int MOST_PER_ACCOUNT = 10;
    private static final int MOST = 5000;
    private static final Duration AGAIN = Duration.ofSeconds(30);
    private static final String HEARTBEAT = ": \n\n";

    private final Map<EventStream, Reader> readers = new ConcurrentHashMap<>();
    private final ScheduledExecutorService heart;

    private record Reader(String username, BooleanSupplier inForce) {}

    EventStreams(Duration beat) {
        ScheduledThreadPoolExecutor single =
                new ScheduledThreadPoolExecutor(1, task -> new Thread(task, "banjie-event-streams"));
        single.setRemoveOnCancelPolicy(true);
        heart = single;
        heart.scheduleWithFixedDelay(this::beat, beat.toMillis(), beat.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Refuses an account that has as many streams as it may. */
    void requireRoom(String username) {
        long own = readers.values().stream()
                .filter(reader -> reader.username().equals(username))
                .count();
        if (own >= MOST_PER_ACCOUNT || readers.size() >= MOST) {
            throw Refusal.of(ProblemCode.TOO_MANY_ATTEMPTS, "too many event streams are open")
                    .retryAfter(AGAIN);
        }
    }

    void add(EventStream stream, String username, BooleanSupplier inForce) {
        readers.put(stream, new Reader(username, inForce));
    }

    void remove(EventStream stream) {
        readers.remove(stream);
    }

    private void beat() {
        readers.forEach((stream, reader) -> {
            if (inForce(reader)) {
                stream.send(HEARTBEAT);
            } else {
                stream.close();
            }
        });
    }

    /** A session that cannot be looked up is as good as none: its reader will come again. */
    private static boolean inForce(Reader reader) {
        try {
            return reader.inForce().getAsBoolean();
        } catch (RuntimeException unknown) {
            return false;
        }
    }

    @Override
    public void close() {
        heart.shutdownNow();
        List.copyOf(readers.keySet()).forEach(EventStream::close);
    }
}
