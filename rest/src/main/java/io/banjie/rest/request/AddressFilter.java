// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.request;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.rest.json.Characters;
import io.banjie.rest.problem.Malformed;
import io.banjie.rest.server.Provider;
import java.lang.reflect.Method;
import java.util.Collection;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Component;

/**
 * Refuses query parameters that a call does not know, because a misspelt filter must not show everything; and names in
 * the path that nothing can have.
 */
@Component(service = Provider.class)
@Priority(Priorities.ENTITY_CODER)
public final class AddressFilter implements Provider, ContainerRequestFilter {
    private final DeclaredParameters declared = new DeclaredParameters();

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo address = request.getUriInfo();
        boolean clean = address.getPathParameters().values().stream()
                .flatMap(Collection::stream)
                .allMatch(Characters::clean);
        if (!clean) {
            throw Refusal.of(ProblemCode.NOT_FOUND, "nothing has such a name");
        }
        Method method = Operations.current();
        address.getQueryParameters().keySet().stream()
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
