// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.event;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.SessionDesk;
import io.banjie.api.desk.Subscription;
import io.banjie.rest.problem.ServletProblem;
import io.banjie.rest.session.Caller;
import io.banjie.rest.session.Gatekeeper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import javax.servlet.AsyncContext;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** All open event streams: counted per account, kept alive by a comment, ended with their sessions. */
public final class EventStreams implements AutoCloseable {
    private static final String API = "/api";
    private static final int MOST_PER_ACCOUNT = 10;
    private static final int MOST = 5000;
    private static final Duration AGAIN = Duration.ofSeconds(30);
    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final String HELLO = "retry: 5000\n: here are changes\n\n";
    private static final String HEARTBEAT = ": \n\n";

    private final Gatekeeper gatekeeper;
    private final SessionDesk sessions;
    private final Map<EventStream, Reader> readers = new ConcurrentHashMap<>();
    private final ScheduledExecutorService heart;

    private record Reader(String username, BooleanSupplier inForce) {}

    /** No streams yet. */
    public EventStreams(Gatekeeper gatekeeper, SessionDesk sessions) {
        this(gatekeeper, sessions, BEAT);
    }

    /**
     * No streams yet.
     *
     * @param gatekeeper who knows who calls
     * @param sessions who knows whether a session is still in force
     * @param beat how often a reader hears that its stream lives
     */
    public EventStreams(Gatekeeper gatekeeper, SessionDesk sessions, Duration beat) {
        this.gatekeeper = gatekeeper;
        this.sessions = sessions;
        ScheduledThreadPoolExecutor single =
                new ScheduledThreadPoolExecutor(1, task -> new Thread(task, "banjie-event-streams"));
        single.setRemoveOnCancelPolicy(true);
        heart = single;
        heart.scheduleWithFixedDelay(this::beat, beat.toMillis(), beat.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Answers a request with a stream, or with what stands in its way: another method than GET, a caller who is unknown or
     * has as many streams as an account may, a refusal of the source.
     *
     * @param source what tells the stream of changes, as far as the caller may know of them, until the subscription is
     *     closed; may refuse
     */
    public void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            BiFunction<Actor, EventStream, Subscription> source)
            throws IOException {
        if (!"GET".equals(request.getMethod())) {
            response.setHeader("Allow", "GET");
            ServletProblem.send(response, 405, "method-not-allowed");
            return;
        }
        try {
            Caller caller = gatekeeper.admit(request, request.getServletPath().substring(API.length()));
            requireRoom(caller.actor().username());
            open(caller, request, response, source);
        } catch (RuntimeException refused) {
            ServletProblem.send(response, refused);
        }
    }

    private void open(
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response,
            BiFunction<Actor, EventStream, Subscription> source)
            throws IOException {
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        EventStream stream = new EventStream(context);
        stream.send(HELLO);
        try {
            Subscription subscription = source.apply(caller.actor(), stream);
            begin(response);
            add(stream, caller);
            stream.start(() -> {
                readers.remove(stream);
                subscription.close();
            });
        } catch (RuntimeException refused) {
            ServletProblem.send(response, refused);
            context.complete();
        }
    }

    private static void begin(HttpServletResponse response) {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Accel-Buffering", "no");
    }

    private void requireRoom(String username) {
        long own = readers.values().stream()
                .filter(reader -> reader.username().equals(username))
                .count();
        if (own >= MOST_PER_ACCOUNT || readers.size() >= MOST) {
            throw Refusal.of(ProblemCode.TOO_MANY_ATTEMPTS, "too many event streams are open")
                    .retryAfter(AGAIN);
        }
    }

    private void add(EventStream stream, Caller caller) {
        readers.put(stream, new Reader(caller.actor().username(), () -> sessions.actor(caller.token())
                .isPresent()));
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
