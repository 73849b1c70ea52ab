// SPDX-License-Identifier: Apache-2.0
package io.banjie.portal;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;

/**
 * Hands out the portal's files at {@code /}. Every servlet with a path of its own comes first. The portal's own addresses stand behind the {@code #}, hence nothing is rewritten.
 */
@Component(service = HttpServlet.class, property = "banjie.path=/")
public final class PortalServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PortalFiles files = new PortalFiles(PortalServlet.class);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PortalFile> file = files.at(path(request));
        PortalAnswer answer = file.map(found ->
                        PortalAnswer.of(found, header(request, "Accept-Encoding"), header(request, "If-None-Match")))
                .orElseGet(() ->
                        PortalAnswer.notFound(files.at(PortalFiles.NOT_FOUND).orElseThrow()));
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (answer.body().length > 0) {
            response.setContentLength(answer.body().length);
            response.getOutputStream().write(answer.body());
        }
    }

    private static String path(HttpServletRequest request) {
        String within = Optional.ofNullable(request.getServletPath()).orElse("")
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        return within.isEmpty() ? "/" : within;
    }

    private static String header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }
}
