// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

import io.banjie.rest.server.Provider;
import java.io.IOException;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.osgi.service.component.annotations.Component;

/**
 * Answers what nobody expected: an id that is found in the log, and nothing else. A caller that hung up while it was
 * being answered is no incident.
 */
@Component(service = Provider.class)
public final class IncidentMapper implements ExceptionMapper<Throwable>, Provider {

    @Override
    public Response toResponse(Throwable unexpected) {
        return unexpected instanceof IOException && begun()
                ? Response.serverError().build()
                : ProblemAnswer.of(Incident.problem(unexpected));
    }

    private static boolean begun() {
        return JAXRSUtils.getCurrentMessage().getExchange().getInMessage().get(AbstractHTTPDestination.HTTP_RESPONSE)
                        instanceof HttpServletResponse response
                && response.isCommitted();
    }
}
