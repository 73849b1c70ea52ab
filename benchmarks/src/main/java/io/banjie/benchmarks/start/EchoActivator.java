// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.start;

import java.util.Hashtable;
import javax.servlet.Servlet;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Hangs the echo on the whiteboard under {@code /echo}. */
public final class EchoActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("osgi.http.whiteboard.servlet.name", "echo");
        properties.put("osgi.http.whiteboard.servlet.pattern", "/echo/*");
        context.registerService(Servlet.class, new EchoServlet(), properties);
    }

    @Override
    public void stop(BundleContext context) {
        // The framework takes the service away itself.
    }
}
