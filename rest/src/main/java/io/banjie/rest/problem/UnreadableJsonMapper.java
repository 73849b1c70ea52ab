// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import io.banjie.api.desk.Refusal;
import io.banjie.rest.server.Provider;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.osgi.service.component.annotations.Component;

/** Answers bodies that are no JSON or not the JSON that is asked for. */
@Component(service = Provider.class)
public final class UnreadableJsonMapper implements ExceptionMapper<JsonProcessingException>, Provider {

    @Override
    public Response toResponse(JsonProcessingException unreadable) {
        if (unreadable.getCause() instanceof Refusal refusal) {
            return ProblemAnswer.of(RefusalProblem.of(refusal));
        }
        return unreadable instanceof InvalidDefinitionException
                ? ProblemAnswer.of(Incident.problem(unreadable))
                : ProblemAnswer.of(UnreadableJson.malformed(unreadable).problem());
    }
}
