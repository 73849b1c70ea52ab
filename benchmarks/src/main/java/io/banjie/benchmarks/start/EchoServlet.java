// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.start;

import javax.servlet.ServletConfig;
import javax.servlet.ServletException;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;

/** CXF with an {@link Echo}, put into the web container as the platform puts in its own. */
public final class EchoServlet extends CXFNonSpringServlet {
    private static final long serialVersionUID = 1L;

    @Override
    public void init(ServletConfig config) throws ServletException {
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        thread.setContextClassLoader(BusFactory.class.getClassLoader());
        try {
            Bus bus = new CXFBusFactory().createBus();
            setBus(bus);
            super.init(config);
            JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
            factory.setBus(bus);
            factory.setAddress("/");
            factory.setServiceBean(new Echo());
            factory.create();
        } finally {
            thread.setContextClassLoader(callers);
        }
    }
}
