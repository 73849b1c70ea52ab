// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.task;

import io.banjie.api.desk.SessionDesk;
import io.banjie.api.desk.TaskDesk;
import io.banjie.rest.event.EventStreams;
import io.banjie.rest.session.Gatekeeper;
import java.io.IOException;
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

    private final transient TaskDesk tasks;
    private final transient EventStreams streams;

    /** A servlet before these desks. */
    @Activate
    public TaskEventsServlet(
            @Reference Gatekeeper gatekeeper, @Reference SessionDesk sessions, @Reference TaskDesk tasks) {
        this(tasks, new EventStreams(gatekeeper, sessions));
    }

    TaskEventsServlet(TaskDesk tasks, EventStreams streams) {
        this.tasks = tasks;
        this.streams = streams;
    }

    @Deactivate
    void close() {
        streams.close();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        streams.answer(
                request, response, (actor, stream) -> tasks.subscribe(actor, change -> stream.send("task", change)));
    }
}
