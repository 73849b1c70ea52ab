// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.rest.server.RunningServlets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontDoorTest {

    private final FrontDoor door = new FrontDoor();
    private final List<String> lives = new ArrayList<>();
    private RunningServlets server;

    /** Says its name and what it sees of the path. */
    private final class Teller extends HttpServlet {
        private static final long serialVersionUID = 1L;
        private final String name;

        Teller(String name) {
            this.name = name;
        }

        @Override
        public void init() {
            lives.add(name + " begins");
        }

        @Override
        public void destroy() {
            lives.add(name + " ends");
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter()
                    .print(name + " " + request.getServletPath() + "|" + request.getPathInfo() + "|"
                            + getServletConfig().getServletName().isEmpty());
        }
    }

    @BeforeEach
    void start() throws Exception {
        server = new RunningServlets(Map.of("/*", new Doorway(door)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Teller enter(String name, String path) throws Exception {
        Teller teller = new Teller(name);
        door.addServlet(teller, Map.of(Address.PROPERTY, path));
        return teller;
    }

    @ParameterizedTest
    @CsvSource({
        "/health, health /health|null",
        "/health/, portal /health/|null",
        "/healthy, portal /healthy|null",
        "/, portal /|null",
        "/assets/a.js?v=1, portal /assets/a.js|null",
        "/api, api /api|null",
        "/api/filings/1, api /api|/filings/1",
        "/apis, portal /apis|null",
        "/api/batches/1/events, events /api/batches/1/events|null",
        "/api/batches/1/2/events, api /api|/batches/1/2/events",
        "/api/batches//events, api /api|/batches//events",
        "/api/batches/1, api /api|/batches/1",
    })
    void a_request_is_shown_to_the_servlet_whose_address_says_most(String path, String told) throws Exception {
        enter("portal", "/");
        enter("api", "/api/*");
        enter("health", "/health");
        enter("events", "/api/batches/*/events");

        assertThat(server.get(path).body()).isEqualTo(told + "|false");
    }

    @Test
    void before_anybody_has_entered_one_is_asked_to_come_again() throws Exception {
        var answer = server.get("/api/regions");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
    }

    @Test
    void a_servlet_lives_from_its_entrance_to_its_leaving_and_again_when_the_container_starts_anew() throws Exception {
        Teller early = enter("early", "/early");
        server.get("/early");
        Teller late = enter("late", "/late");
        server.restart();
        server.get("/late");
        door.removeServlet(early);

        assertThat(lives)
                .containsExactly(
                        "early begins",
                        "late begins",
                        "early ends",
                        "late ends",
                        "early begins",
                        "late begins",
                        "early ends");
        assertThat(server.get("/early").statusCode()).isEqualTo(503);
        assertThat(server.get("/late").statusCode()).isEqualTo(200);
        assertThat(late.getServletConfig()).isNotNull();
    }

    @Test
    void the_end_of_one_container_told_after_the_beginning_of_the_next_ends_nothing() throws Exception {
        enter("portal", "/");
        try (RunningServlets next = new RunningServlets(Map.of("/*", new Doorway(door)))) {
            assertThat(next.get("/").body()).startsWith("portal");
            server.stop();

            assertThat(lives).containsExactly("portal begins", "portal ends", "portal begins");
            assertThat(next.get("/").body()).isEqualTo("portal /|null|false");
        }
        assertThat(lives).endsWith("portal ends");
    }
}
