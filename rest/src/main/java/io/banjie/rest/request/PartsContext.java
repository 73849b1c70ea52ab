// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.request;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.rest.problem.Malformed;
import io.banjie.rest.server.Provider;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.servlet.MultipartConfigElement;
import javax.servlet.ServletContext;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import org.apache.cxf.io.CacheSizeExceededException;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.eclipse.jetty.http.MultiPartFormInputStream;
import org.osgi.service.component.annotations.Component;

/**
 * Hands the parts of an uploaded form to the resource's method. Big ones wait in files, which are gone when the request
 * is answered. The form is read by Jetty: CXF takes one without an end for a whole one, hands out a file once only and
 * leaves it lying about.
 */
@Component(service = Provider.class)
public final class PartsContext implements Provider, ContextProvider<Parts>, ContainerResponseFilter {
    private static final int IN_MEMORY = 1 << 20;
    private static final int MOST_PARTS = 20;
    private static final int UNLIMITED = -1;

    @Override
    public Parts createContext(Message message) {
        MultiPartFormInputStream form = form(message);
        try {
            Parts parts = new Parts(form.getParts());
            message.put(MultiPartFormInputStream.class, form);
            return parts;
        } catch (IOException | RuntimeException broken) {
            form.deleteParts();
            throw refusal(broken);
        }
    }

    /** What is measured elsewhere is not limited here. */
    private static MultiPartFormInputStream form(Message message) {
        ServletContext servlets = (ServletContext) message.get(AbstractHTTPDestination.HTTP_CONTEXT);
        File folder = (File) servlets.getAttribute(ServletContext.TEMPDIR);
        return new MultiPartFormInputStream(
                message.getContent(InputStream.class),
                (String) message.get(Message.CONTENT_TYPE),
                new MultipartConfigElement(folder.getAbsolutePath(), UNLIMITED, UNLIMITED, IN_MEMORY),
                folder,
                MOST_PARTS);
    }

    private static RuntimeException refusal(Exception broken) {
        Throwable cause = Optional.ofNullable(broken.getCause()).orElse(broken);
        if (cause instanceof Refusal tooLarge) {
            return tooLarge;
        }
        return cause instanceof CacheSizeExceededException
                ? Refusal.of(ProblemCode.TOO_LARGE, "the body is too large")
                : Malformed.because("multipart");
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Optional.ofNullable(JAXRSUtils.getCurrentMessage().getExchange().getInMessage())
                .map(message -> message.get(MultiPartFormInputStream.class))
                .ifPresent(MultiPartFormInputStream::deleteParts);
    }
}
