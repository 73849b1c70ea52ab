// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.front;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;

/** A request as the servlet of an address sees it: its path divided where the address ends. */
final class ShownIn extends HttpServletRequestWrapper {

    private final String servletPath;
    private final String following;

    ShownIn(HttpServletRequest request, Address address, String path) {
        super(request);
        servletPath = address.servletPath(path);
        following = address.following(path).orElse(null);
    }

    @Override
    public String getServletPath() {
        return servletPath;
    }

    @Override
    public String getPathInfo() {
        return following;
    }
}
