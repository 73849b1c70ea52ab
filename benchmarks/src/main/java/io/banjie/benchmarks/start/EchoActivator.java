// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.start;

import javax.servlet.ServletException;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.http.HttpService;
import org.osgi.service.http.NamespaceException;
import org.osgi.util.tracker.ServiceTracker;

/** Puts the echo under {@code /echo} as soon as there is a web container. */
public final class EchoActivator implements BundleActivator {

    private ServiceTracker<HttpService, HttpService> containers;

    @Override
    public void start(BundleContext context) {
        containers = new ServiceTracker<>(context, HttpService.class, null) {
            @Override
            public HttpService addingService(ServiceReference<HttpService> found) {
                HttpService container = super.addingService(found);
                try {
                    container.registerServlet("/echo", new EchoServlet(), null, null);
                } catch (ServletException | NamespaceException failed) {
                    throw new IllegalStateException(failed);
                }
                return container;
            }
        };
        containers.open();
    }

    @Override
    public void stop(BundleContext context) {
        containers.close();
    }
}
