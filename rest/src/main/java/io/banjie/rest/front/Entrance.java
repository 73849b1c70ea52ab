// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.front;

import java.util.Hashtable;
import javax.servlet.ServletException;
import org.ops4j.pax.web.service.WebContainer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Puts the front door into the web container as soon as there is one, and into the next one when its settings were
 * changed. It asks the container itself and not its whiteboard, which forgets a servlet now and then on a machine under
 * load while the server starts, and says nothing.
 */
@Component(
        service = {},
        immediate = true)
public final class Entrance {

    private static final String[] EVERYWHERE = {"/*"};
    private static final int AT_ONCE = 1;

    private final WebContainer container;
    private final Doorway doorway;

    /** Opens it. */
    @Activate
    public Entrance(@Reference WebContainer container, @Reference FrontDoor door) throws ServletException {
        this.container = container;
        doorway = new Doorway(door);
        Hashtable<String, String> settings = new Hashtable<>();
        settings.put("hide-service-list-page", "true");
        container.registerServlet(doorway, "front", EVERYWHERE, settings, AT_ONCE, true, null);
    }

    /** Takes the front door away. */
    @Deactivate
    void close() {
        container.unregisterServlet(doorway);
    }
}
