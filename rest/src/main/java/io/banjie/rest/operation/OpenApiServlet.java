// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.operation;

import io.banjie.rest.server.ApiServlet;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code GET /api/openapi.json}: the description of the interface, read from the resources that are there. */
@Component(service = HttpServlet.class, property = "banjie.path=/api/openapi.json")
public final class OpenApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient ApiServlet api;
    private transient volatile Described described = new Described(Set.of(), "");

    private record Described(Set<Class<?>> resources, String json) {}

    /** Describes the resources of that servlet. */
    @Activate
    public OpenApiServlet(@Reference ApiServlet api) {
        this.api = api;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.getWriter().print(json());
    }

    private String json() {
        Set<Class<?>> now =
                List.copyOf(api.resources()).stream().map(Object::getClass).collect(Collectors.toSet());
        Described last = described;
        if (!last.resources().equals(now)) {
            last = new Described(now, OpenApiDocument.of(now));
            described = last;
        }
        return last.json();
    }
}
