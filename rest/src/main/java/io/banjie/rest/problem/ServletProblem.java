// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

import io.banjie.api.desk.Refusal;
import io.banjie.rest.json.Json;
import java.io.IOException;
import javax.servlet.http.HttpServletResponse;

/** Problem documents as answers of servlets. */
public final class ServletProblem {

    private ServletProblem() {}

    /** Answers what a desk refuses, or what nobody expected. */
    public static void send(HttpServletResponse response, RuntimeException thrown) throws IOException {
        send(response, thrown instanceof Refusal refusal ? RefusalProblem.of(refusal) : Incident.problem(thrown));
    }

    /** Answers with a status and a code, in the house's words. */
    public static void send(HttpServletResponse response, int status, String code) throws IOException {
        send(response, Problem.of(status, code));
    }

    private static void send(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(Problem.MEDIA_TYPE + ";charset=UTF-8");
        response.getOutputStream().write(Json.mapper().writeValueAsBytes(problem));
    }
}
