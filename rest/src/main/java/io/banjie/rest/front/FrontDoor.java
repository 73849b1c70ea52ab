// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.front;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.ServletConfig;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * What stands behind the only servlet that the web container knows; it shows each request to the servlet of its address.
 * Servlets are services
 * of the class {@code HttpServlet} with their address as {@code banjie.path}, see {@link Address}.
 *
 * <p>There is only one because the container cannot add a servlet to a running context without a moment in which a request
 * finds it unstarted, and answers that address with 404 for ever after. The first servlet of a context starts with it.
 */
@Component(service = FrontDoor.class, immediate = true)
public final class FrontDoor {

    private volatile List<Room> rooms = List.of();
    private Optional<ServletConfig> container = Optional.empty();

    @Reference(
            service = HttpServlet.class,
            target = "(" + Address.PROPERTY + "=*)",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    synchronized void addServlet(HttpServlet servlet, Map<String, Object> properties) throws ServletException {
        if (container.isPresent()) {
            servlet.init(container.get());
        }
        Room room = new Room(new Address((String) properties.get(Address.PROPERTY)), servlet);
        rooms = Stream.concat(rooms.stream(), Stream.of(room))
                .sorted(Comparator.comparing(Room::address))
                .toList();
    }

    synchronized void removeServlet(HttpServlet servlet) {
        rooms = rooms.stream().filter(room -> room.servlet() != servlet).toList();
        if (container.isPresent()) {
            servlet.destroy();
        }
    }

    /** It stands in a container from now on, and no longer in the one before. */
    synchronized void open(ServletConfig now) throws ServletException {
        container.ifPresent(this::close);
        container = Optional.of(now);
        for (Room room : rooms) {
            room.servlet().init(now);
        }
    }

    /** It stands there no longer. That the one before last is gone may be told when it stands in another already. */
    synchronized void close(ServletConfig gone) {
        if (container.filter(now -> now == gone).isPresent()) {
            container = Optional.empty();
            rooms.forEach(room -> room.servlet().destroy());
        }
    }

    /** Shows a request in. */
    void serve(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Optional<Room> found =
                rooms.stream().filter(room -> room.address().holds(path)).findFirst();
        if (found.isPresent()) {
            Room room = found.get();
            room.servlet().service(new ShownIn(request, room.address(), path), response);
        } else {
            response.setHeader("Retry-After", "1");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** A servlet and where it is found. */
    private record Room(Address address, HttpServlet servlet) {}
}
