// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.batch;

import io.banjie.api.desk.Batch;
import io.banjie.api.desk.BatchDesk;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.SessionDesk;
import io.banjie.rest.event.EventStream;
import io.banjie.rest.event.EventStreams;
import io.banjie.rest.problem.ServletProblem;
import io.banjie.rest.session.Caller;
import io.banjie.rest.session.Gatekeeper;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code GET /api/batches/{id}/events}: a batch whenever it changes, as server-sent events named {@code batch}. A batch
 * that will not change by itself any more is told once more as {@code rest}, and the stream ends.
 */
@Component(service = HttpServlet.class, property = "banjie.path=/api/batches/*/events")
public final class BatchEventsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final Pattern EVENTS = Pattern.compile("/api/(batches/([\\w-]{1,60})/events)");
    private static final Set<Batch.Status> STILL =
            Set.of(Batch.Status.READY, Batch.Status.FINISHED, Batch.Status.WITHDRAWN, Batch.Status.REFUSED);

    private final transient Gatekeeper gatekeeper;
    private final transient BatchDesk batches;
    private final transient EventStreams streams;

    /** A servlet before these desks. */
    @Activate
    public BatchEventsServlet(
            @Reference Gatekeeper gatekeeper, @Reference SessionDesk sessions, @Reference BatchDesk batches) {
        this(gatekeeper, sessions, batches, BEAT);
    }

    BatchEventsServlet(Gatekeeper gatekeeper, SessionDesk sessions, BatchDesk batches, Duration beat) {
        this.gatekeeper = gatekeeper;
        this.batches = batches;
        this.streams = new EventStreams(sessions, beat);
    }

    @Deactivate
    void close() {
        streams.close();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = EVENTS.matcher(request.getServletPath());
        if (!address.matches()) {
            ServletProblem.send(response, Refusal.of(ProblemCode.NOT_FOUND, "no such batch"));
        } else if (!"GET".equals(request.getMethod())) {
            response.setHeader("Allow", "GET");
            ServletProblem.send(response, 405, "method-not-allowed");
        } else {
            watch(address.group(1), address.group(2), request, response);
        }
    }

    private void watch(String path, String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            Caller caller = gatekeeper.admit(request, path);
            streams.open(
                    caller,
                    request,
                    response,
                    stream -> batches.watch(caller.actor(), id, batch -> tell(stream, batch)));
        } catch (RuntimeException refused) {
            ServletProblem.send(response, refused);
        }
    }

    private static void tell(EventStream stream, Batch batch) {
        stream.send("batch", batch);
        if (STILL.contains(batch.status()) && batch.progress() >= 1) {
            stream.send("rest", batch);
            stream.end();
        }
    }
}
