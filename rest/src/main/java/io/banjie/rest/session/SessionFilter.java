// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.session;

import io.banjie.rest.server.Provider;
import javax.annotation.Priority;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets only known callers pass, but for the open calls: before anybody learns which addresses there are. */
@Component(service = Provider.class)
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public final class SessionFilter implements Provider, ContainerRequestFilter {
    private final Gatekeeper gatekeeper;

    /** A filter that asks this gatekeeper. */
    @Activate
    public SessionFilter(@Reference Gatekeeper gatekeeper) {
        this.gatekeeper = gatekeeper;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath(false);
        if (!OpenCalls.include(request.getMethod(), path)) {
            Message message = JAXRSUtils.getCurrentMessage();
            HttpServletRequest sent = (HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST);
            CallerContext.set(message, gatekeeper.admit(sent, path));
        }
    }
}
