// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.server;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.servlet.ServletConfig;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.attachment.AttachmentDeserializer;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;

/** CXF, wired for one set of resources; thrown away and made anew when the set or the web container changes. */
final class Endpoint {

    private static final long MEMORY_THRESHOLD = 1L << 20;
    private static final int MOST_PARTS = 20;

    private final Bus bus;
    private final CXFNonSpringServlet servlet;

    private Endpoint(Bus bus, CXFNonSpringServlet servlet) {
        this.bus = bus;
        this.servlet = servlet;
    }

    static Endpoint open(ServletConfig config, List<Resource> resources, List<Provider> providers)
            throws ServletException {
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        // CXF finds its parts by the context class loader; in OSGi that must be its own.
        thread.setContextClassLoader(BusFactory.class.getClassLoader());
        try {
            Bus bus = new CXFBusFactory().createBus();
            CXFNonSpringServlet servlet = new CXFNonSpringServlet();
            servlet.setBus(bus);
            servlet.init(config);
            publish(bus, config.getServletContext(), resources, providers);
            return new Endpoint(bus, servlet);
        } finally {
            BusFactory.clearDefaultBusForAnyThread(BusFactory.getDefaultBus(false));
            thread.setContextClassLoader(callers);
        }
    }

    private static void publish(Bus bus, ServletContext context, List<Resource> resources, List<Provider> providers) {
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setAddress("/");
        factory.setServiceBeans(new ArrayList<>(resources));
        factory.setProviders(new ArrayList<>(providers));
        factory.setProperties(uploads(context));
        factory.create();
    }

    private static Map<String, Object> uploads(ServletContext context) {
        File folder = (File) context.getAttribute(ServletContext.TEMPDIR);
        return Map.of(
                AttachmentDeserializer.ATTACHMENT_DIRECTORY, folder.getAbsolutePath(),
                AttachmentDeserializer.ATTACHMENT_MEMORY_THRESHOLD, String.valueOf(MEMORY_THRESHOLD),
                AttachmentDeserializer.ATTACHMENT_MAX_SIZE, String.valueOf(BodyLimit.FORM_LIMIT),
                AttachmentDeserializer.ATTACHMENT_MAX_COUNT, String.valueOf(MOST_PARTS));
    }

    void serve(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        servlet.service(request, response);
    }

    void close() {
        servlet.destroy();
        bus.shutdown(true);
    }
}
