// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Everything under {@code /api}. It serves when all resources and providers of this bundle are there, and answers 503
 * while one is missing: at the start, and when the core is without its database. The web container may take the servlet
 * out and put it in again at any time, as it does when its ports change.
 */
@Component(
        service = {HttpServlet.class, ApiServlet.class},
        property = "banjie.path=/api/*")
public final class ApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String STARTING =
            "{\"type\":\"urn:banjie:problem:unavailable\",\"title\":\"Service Unavailable\","
                    + "\"status\":503,\"detail\":\"the server is starting or without its database\",\"code\":\"unavailable\"}";

    private final transient ToIntFunction<Class<?>> declared;
    private final transient List<Resource> resources = new ArrayList<>();
    private final transient List<Provider> providers = new ArrayList<>();
    private transient volatile Endpoint endpoint;
    private boolean initialised;

    /** The servlet of a bundle, whose declared components tell how many resources and providers there will be. */
    @Activate
    public ApiServlet(@Reference DeclaredParts parts) {
        this(parts::count);
    }

    ApiServlet(ToIntFunction<Class<?>> declared) {
        this.declared = declared;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    synchronized void addResource(Resource resource) {
        resources.add(resource);
        renew();
    }

    synchronized void removeResource(Resource resource) {
        resources.remove(resource);
        renew();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    synchronized void addProvider(Provider provider) {
        providers.add(provider);
        renew();
    }

    synchronized void removeProvider(Provider provider) {
        providers.remove(provider);
        renew();
    }

    /** Whether it answers, and does not only ask to come again. */
    public boolean serves() {
        return endpoint != null;
    }

    /** The root resources that are there now. */
    public synchronized List<Resource> resources() {
        return List.copyOf(resources);
    }

    @Override
    public synchronized void init() {
        initialised = true;
        renew();
    }

    @Override
    public synchronized void destroy() {
        initialised = false;
        renew();
    }

    private void renew() {
        Endpoint before = endpoint;
        endpoint = complete() ? open() : null;
        if (before != null) {
            before.close();
        }
    }

    private boolean complete() {
        return initialised
                && resources.size() == declared.applyAsInt(Resource.class)
                && providers.size() == declared.applyAsInt(Provider.class);
    }

    private Endpoint open() {
        try {
            return Endpoint.open(getServletConfig(), List.copyOf(resources), List.copyOf(providers));
        } catch (ServletException failed) {
            throw new IllegalStateException("the endpoint under /api could not be opened", failed);
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Endpoint serving = endpoint;
        if (serving == null) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", "1");
            response.setContentType("application/problem+json;charset=UTF-8");
            response.getWriter().print(STARTING);
            return;
        }
        serving.serve(request, response);
    }
}
