// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.request;

import io.banjie.rest.server.Provider;
import java.io.IOException;
import java.io.InputStream;
import javax.annotation.Priority;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.osgi.service.component.annotations.Component;

/**
 * Takes in what is left of a refused request's body before the answer goes out. A caller that is still sending would
 * otherwise find its connection broken and never read why. CXF does the same but gives up earlier than uploads end.
 * Bodies beyond all reason are cut off all the same.
 */
@Component(service = Provider.class)
@Priority(Integer.MIN_VALUE + 1)
public final class DrainFilter implements Provider, ContainerResponseFilter {
    private static final long MOST = 64L * 1024 * 1024;
    private static final int CHUNK = 64 * 1024;
    private static final int FIRST_REFUSAL = 400;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= FIRST_REFUSAL) {
            Message message = JAXRSUtils.getCurrentMessage().getExchange().getInMessage();
            HttpServletRequest sent = (HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST);
            if (sent.getContentLengthLong() <= MOST) {
                drain(sent);
            }
        }
    }

    private static void drain(HttpServletRequest sent) {
        byte[] chunk = new byte[CHUNK];
        long left = MOST;
        try {
            InputStream rest = sent.getInputStream();
            for (int read = rest.read(chunk); read >= 0 && left > 0; read = rest.read(chunk)) {
                left -= read;
            }
        } catch (IOException gone) {
            // Who was cut off while sending will not read the answer either.
            return;
        }
    }
}
