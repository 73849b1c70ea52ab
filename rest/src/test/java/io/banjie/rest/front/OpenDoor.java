// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.front;

import java.util.Map;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;

/** The front door with servlets behind it. */
public final class OpenDoor {

    private OpenDoor() {}

    /** Shows requests to these servlets, each at its address. */
    public static HttpServlet to(Map<String, HttpServlet> servlets) throws ServletException {
        FrontDoor door = new FrontDoor();
        for (Map.Entry<String, HttpServlet> servlet : servlets.entrySet()) {
            door.addServlet(servlet.getValue(), Map.of(Address.PROPERTY, servlet.getKey()));
        }
        return new Doorway(door);
    }
}
