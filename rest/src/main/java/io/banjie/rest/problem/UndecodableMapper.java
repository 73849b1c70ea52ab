// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

import io.banjie.rest.server.Provider;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.osgi.service.component.annotations.Component;

/** Answers addresses with broken percent codes: CXF stumbles over them before it looks for a resource. */
@Component(service = Provider.class)
public final class UndecodableMapper implements ExceptionMapper<IllegalArgumentException>, Provider {

    @Override
    public Response toResponse(IllegalArgumentException thrown) {
        boolean matched = JAXRSUtils.getCurrentMessage().getExchange().get(OperationResourceInfo.class) != null;
        return ProblemAnswer.of(
                matched
                        ? Incident.problem(thrown)
                        : Malformed.because("address").problem());
    }
}
