// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.operation;

import io.banjie.rest.server.Provider;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.annotation.Priority;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.container.PreMatching;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Times every request under {@code /api}, by the resource's template, so that no value from an address is kept. */
@Component
@PreMatching
@Priority(Integer.MIN_VALUE)
public final class RequestTimer implements Provider, ContainerRequestFilter, ContainerResponseFilter {

    private static final String STARTED = RequestTimer.class.getName();

    private final Meters meters;
    private final Map<Method, String> templates = new ConcurrentHashMap<>();

    /** A timer that counts there. */
    @Activate
    public RequestTimer(@Reference Meters meters) {
        this.meters = meters;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(STARTED, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(STARTED) instanceof Long started) {
            meters.answered(
                    request.getMethod(),
                    template(),
                    response.getStatus(),
                    Duration.ofNanos(System.nanoTime() - started));
        }
    }

    private String template() {
        return Optional.ofNullable(JAXRSUtils.getCurrentMessage().getExchange().get(OperationResourceInfo.class))
                .map(operation -> templates.computeIfAbsent(
                        operation.getMethodToInvoke(), method -> RequestTimer.template(operation)))
                .orElse("unknown");
    }

    private static String template(OperationResourceInfo operation) {
        String path = operation.getClassResourceInfo().getURITemplate().getValue()
                + operation.getURITemplate().getValue();
        return ("/api/" + path).replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
    }
}
