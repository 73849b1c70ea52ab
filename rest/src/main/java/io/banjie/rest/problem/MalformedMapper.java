// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

import io.banjie.rest.server.Provider;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.osgi.service.component.annotations.Component;

/** Answers requests that cannot be understood. */
@Component(service = Provider.class)
public final class MalformedMapper implements ExceptionMapper<Malformed>, Provider {

    @Override
    public Response toResponse(Malformed malformed) {
        return ProblemAnswer.of(malformed.problem());
    }
}
