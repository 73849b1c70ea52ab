// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.rest.json.JsonProvider;
import io.banjie.rest.server.ApiServletFixture;
import io.banjie.rest.server.RunningServlets;
import io.banjie.rest.server.Things;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private final Meters meters = new Meters();
    private RunningServlets server;

    @BeforeEach
    void start() throws Exception {
        server = new RunningServlets(Map.of(
                "/metrics",
                new MetricsServlet(meters),
                "/api/*",
                ApiServletFixture.of(List.of(new Things()), List.of(new JsonProvider(), new RequestTimer(meters)))));
    }

    @AfterEach
    void stop() {
        server.close();
        meters.close();
    }

    @Test
    void the_virtual_machine_s_figures_are_there() throws Exception {
        assertThat(server.get("/metrics").body())
                .contains("jvm_memory_used_bytes")
                .contains("process_uptime_seconds");
    }

    @Test
    void requests_are_counted_by_the_resource_s_template_and_never_by_values_of_the_address() throws Exception {
        server.get("/api/things/440101199001010011");
        server.get("/api/unheard-of");

        assertThat(server.get("/metrics").body())
                .contains(
                        "http_server_requests_seconds_count{method=\"GET\",status=\"200\",uri=\"/api/things/{name}\"} 1")
                .doesNotContain("440101199001010011")
                .doesNotContain("unheard-of");
    }

    @Test
    void what_a_proxy_passes_on_is_refused() throws Exception {
        var answer = server.send(server.to("/metrics").header("X-Forwarded-For", "192.0.2.1"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }
}
