// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.request;

import io.banjie.rest.problem.Malformed;
import io.banjie.rest.server.Provider;
import java.lang.reflect.Method;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import org.osgi.service.component.annotations.Component;

/** Refuses query parameters that a call does not know: a misspelt filter must not show everything. */
@Component(service = Provider.class)
@Priority(Priorities.ENTITY_CODER)
public final class QueryFilter implements Provider, ContainerRequestFilter {
    private final DeclaredParameters declared = new DeclaredParameters();

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = Operations.current();
        request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !declared.includes(method, name))
                .findFirst()
                .ifPresent(name -> {
                    throw Malformed.at(readable(name), "parameter-unknown");
                });
    }

    private static String readable(String name) {
        return name.matches("[\\w.\\-\\[\\]]{1,60}") ? name : "?";
    }
}
