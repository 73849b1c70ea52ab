// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

import io.banjie.rest.server.Provider;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.osgi.service.component.annotations.Component;

/** Answers what nobody expected: an id that is found in the log, and nothing else. */
@Component(service = Provider.class)
public final class IncidentMapper implements Provider, ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable unexpected) {
        String id = Incident.record(unexpected);
        return ProblemAnswer.of(Problem.of(500, "internal-error", id).recorded(id));
    }
}
