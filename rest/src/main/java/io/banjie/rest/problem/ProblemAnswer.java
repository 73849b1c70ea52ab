// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;

/** A problem document as an answer, with the headers that belong to it. */
final class ProblemAnswer {

    private ProblemAnswer() {}

    static Response of(Problem problem) {
        return with(problem).build();
    }

    static Response.ResponseBuilder with(Problem problem) {
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        problem.retryAfter().ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"banjie\"");
        }
        return answer;
    }
}
