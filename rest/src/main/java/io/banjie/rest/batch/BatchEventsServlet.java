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
import io.banjie.rest.session.Gatekeeper;
import java.io.IOException;
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
    private static final Pattern EVENTS = Pattern.compile("/api/batches/([\\w-]{1,60})/events");
    private static final Set<Batch.Status> STILL =
            Set.of(Batch.Status.READY, Batch.Status.FINISHED, Batch.Status.WITHDRAWN, Batch.Status.REFUSED);

    private final transient BatchDesk batches;
    private final transient EventStreams streams;

    /** A servlet before these desks. */
    @Activate
    public BatchEventsServlet(
            @Reference Gatekeeper gatekeeper, @Reference SessionDesk sessions, @Reference BatchDesk batches) {
        this(batches, new EventStreams(gatekeeper, sessions));
    }

    BatchEventsServlet(BatchDesk batches, EventStreams streams) {
        this.batches = batches;
        this.streams = streams;
    }

    @Deactivate
    void close() {
        streams.close();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = EVENTS.matcher(request.getServletPath());
        if (address.matches()) {
            String id = address.group(1);
            streams.answer(
                    request, response, (actor, stream) -> batches.watch(actor, id, batch -> tell(stream, batch)));
        } else {
            ServletProblem.send(response, Refusal.of(ProblemCode.NOT_FOUND, "no such batch"));
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
