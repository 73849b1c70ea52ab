// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.banjie.api.desk.SessionDesk;
import io.banjie.api.desk.Subscription;
import io.banjie.api.desk.TaskDesk;
import io.banjie.rest.json.Json;
import io.banjie.rest.problem.ServletProblem;
import io.banjie.rest.session.Caller;
import io.banjie.rest.session.Gatekeeper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import javax.servlet.AsyncContext;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * {@code GET /api/tasks/events}: changes in the caller's lists as server-sent events. A stream ends with its session and
 * with the desk; it holds no thread.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("task-events")
@HttpWhiteboardServletPattern("/api/tasks/events")
@HttpWhiteboardServletAsyncSupported
public final class TaskEventsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final String HELLO = "retry: 5000\n: here are changes\n\n";

    private final transient Gatekeeper gatekeeper;
    private final transient SessionDesk sessions;
    private final transient TaskDesk tasks;
    private final transient EventStreams streams;

    /** A servlet before these desks. */
    @Activate
    public TaskEventsServlet(
            @Reference Gatekeeper gatekeeper, @Reference SessionDesk sessions, @Reference TaskDesk tasks) {
        this(gatekeeper, sessions, tasks, BEAT);
    }

    TaskEventsServlet(Gatekeeper gatekeeper, SessionDesk sessions, TaskDesk tasks, Duration beat) {
        this.gatekeeper = gatekeeper;
        this.sessions = sessions;
        this.tasks = tasks;
        this.streams = new EventStreams(beat);
    }

    @Deactivate
    void close() {
        streams.close();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"GET".equals(request.getMethod())) {
            response.setHeader("Allow", "GET");
            ServletProblem.send(response, 405, "method-not-allowed");
            return;
        }
        try {
            Caller caller = gatekeeper.admit(request, "tasks/events");
            streams.requireRoom(caller.actor().username());
            open(caller, request, response);
        } catch (RuntimeException refused) {
            ServletProblem.send(response, refused);
        }
    }

    private void open(Caller caller, HttpServletRequest request, HttpServletResponse response) throws IOException {
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        EventStream stream = new EventStream(context);
        try {
            Subscription subscription = tasks.subscribe(
                    caller.actor(), change -> stream.send("event: task\ndata: " + json(change) + "\n\n"));
            begin(response);
            stream.send(HELLO);
            streams.add(stream, caller.actor().username(), () -> sessions.actor(caller.token())
                    .isPresent());
            stream.start(() -> {
                streams.remove(stream);
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

    private static String json(TaskDesk.Change change) {
        try {
            return Json.mapper().writeValueAsString(change);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
