// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

import io.banjie.rest.server.Provider;
import java.util.Map;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.NoContentException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.osgi.service.component.annotations.Component;

/** Answers what is wrong with a request before any resource sees it: unknown addresses, wrong methods and types. */
@Component(service = Provider.class)
public final class ProtocolMapper implements ExceptionMapper<WebApplicationException>, Provider {
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final Map<Integer, String> CODES = Map.of(
            400,
            "malformed",
            404,
            "not-found",
            METHOD_NOT_ALLOWED,
            "method-not-allowed",
            406,
            "not-acceptable",
            413,
            "too-large",
            415,
            "wrong-type",
            503,
            "unavailable");

    @Override
    public Response toResponse(WebApplicationException thrown) {
        int status = thrown.getResponse().getStatus();
        if (thrown.getCause() instanceof NoContentException) {
            return ProblemAnswer.of(Malformed.because("body-missing").problem());
        } else if (status >= 500 && status != 503) {
            return ProblemAnswer.of(Incident.problem(thrown));
        }
        Problem problem = Problem.of(status, CODES.getOrDefault(status, "http-" + status));
        Response.ResponseBuilder answer = ProblemAnswer.with(problem);
        if (status == METHOD_NOT_ALLOWED) {
            answer.header(HttpHeaders.ALLOW, AllowedMethods.of(JAXRSUtils.getCurrentMessage()));
        }
        return answer.build();
    }
}
