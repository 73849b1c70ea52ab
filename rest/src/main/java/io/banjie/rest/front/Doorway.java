// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.front;

import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * The front door in one web container. Each container gets a doorway of its own: when its settings are changed another
 * takes its place, and the end of the old one may be told after the beginning of the new one.
 */
final class Doorway extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient FrontDoor door;

    Doorway(FrontDoor door) {
        this.door = door;
    }

    @Override
    public void init() throws ServletException {
        door.open(getServletConfig());
    }

    @Override
    public void destroy() {
        door.close(getServletConfig());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        door.serve(request, response);
    }
}
