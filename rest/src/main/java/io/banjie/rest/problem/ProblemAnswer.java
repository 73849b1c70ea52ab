// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

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
        problem.headers().forEach(answer::header);
        return answer;
    }
}
