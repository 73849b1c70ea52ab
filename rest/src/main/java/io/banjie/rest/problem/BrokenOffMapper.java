// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

import io.banjie.rest.server.Provider;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.eclipse.jetty.server.Request;
import org.osgi.service.component.annotations.Component;

/** Cuts the connection: an answer that ends in order looks whole, with a problem behind half a file even more so. */
@Component(service = Provider.class)
public final class BrokenOffMapper implements ExceptionMapper<BrokenOff>, Provider {

    @Override
    public Response toResponse(BrokenOff brokenOff) {
        Incident.record(brokenOff.getCause());
        Message message = JAXRSUtils.getCurrentMessage().getExchange().getInMessage();
        HttpServletRequest asked = (HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST);
        Request.getBaseRequest(asked).getHttpChannel().abort(brokenOff);
        return Response.serverError().build();
    }
}
