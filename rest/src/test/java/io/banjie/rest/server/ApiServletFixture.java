// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.server;

import java.util.List;

/** An {@code /api} that is complete with given parts. */
public final class ApiServletFixture {

    private ApiServletFixture() {}

    /** The servlet of these resources and providers. */
    public static ApiServlet of(List<Resource> resources, List<Provider> providers) {
        ApiServlet servlet = new ApiServlet(kind -> kind == Resource.class ? resources.size() : providers.size());
        resources.forEach(servlet::addResource);
        providers.forEach(servlet::addProvider);
        return servlet;
    }
}
