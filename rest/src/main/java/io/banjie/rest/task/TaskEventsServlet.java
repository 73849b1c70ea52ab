// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.task;

import io.banjie.api.desk.SessionDesk;
import io.banjie.api.desk.TaskDesk;
import io.banjie.rest.event.EventStreams;
import io.banjie.rest.problem.ServletProblem;
import io.banjie.rest.session.Caller;
import io.banjie.rest.session.Gatekeeper;
import java.io.IOException;
import java.time.Duration;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code GET /api/tasks/events}: changes in the caller's lists as server-sent events. A stream ends with its session and
 * with the desk; it holds no thread.
 */
@Component(service = HttpServlet.class, property = "banjie.path=/api/tasks/events")
public final class TaskEventsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration BEAT = Duration.ofSeconds(15);

    private final transient Gatekeeper gatekeeper;
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
        this.tasks = tasks;
        this.streams = new EventStreams(sessions, beat);
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
            streams.open(
                    caller,
                    request,
                    response,
                    stream -> tasks.subscribe(caller.actor(), change -> stream.send("task", change)));
        } catch (RuntimeException refused) {
            ServletProblem.send(response, refused);
        }
    }
}
