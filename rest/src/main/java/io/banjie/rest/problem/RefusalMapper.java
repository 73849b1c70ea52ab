// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

import io.banjie.api.desk.Refusal;
import io.banjie.rest.server.Provider;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.osgi.service.component.annotations.Component;

/** Answers what a desk refuses. */
@Component(service = Provider.class)
public final class RefusalMapper implements ExceptionMapper<Refusal>, Provider {

    @Override
    public Response toResponse(Refusal refusal) {
        Problem problem = RefusalProblem.of(refusal);
        boolean oursToMend = problem.status() == Response.Status.INTERNAL_SERVER_ERROR.getStatusCode();
        return ProblemAnswer.of(oursToMend ? problem.recorded(Incident.record(refusal)) : problem);
    }
}
