// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Health;
import io.banjie.api.desk.Health.Level;
import io.banjie.api.desk.Health.Line;
import io.banjie.rest.server.RunningServlets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthServletTest {

    private final List<String> missing = new ArrayList<>();
    private final HealthServlet servlet = new HealthServlet(() -> missing);
    private RunningServlets server;

    @BeforeEach
    void start() throws Exception {
        server = new RunningServlets(Map.of("/health", servlet));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void there_is_a_line_for_each_check_of_each_bundle() throws Exception {
        servlet.addCheck(() -> List.of(new Line("database", Level.OK, "answers")));
        servlet.addCheck(() -> List.of(new Line("region 1", Level.OK, "open")));

        var answer = server.get("/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines())
                .containsExactly("OK       api: complete", "OK       database: answers", "OK       region 1: open");
    }

    @Test
    void a_warning_is_still_200() throws Exception {
        servlet.addCheck(() -> List.of(new Line("region 1", Level.WARNING, "closed")));

        var answer = server.get("/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("WARNING  region 1: closed");
    }

    @Test
    void a_core_that_cannot_serve_is_503() throws Exception {
        servlet.addCheck(() -> List.of(new Line("database", Level.CRITICAL, "does not answer")));

        assertThat(server.get("/health").statusCode()).isEqualTo(503);
    }

    @Test
    void a_core_that_is_not_there_is_503() throws Exception {
        var answer = server.get("/health");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("CRITICAL api: the core is not there" + System.lineSeparator());
    }

    @Test
    void a_part_that_waits_for_something_is_503_and_named() throws Exception {
        servlet.addCheck(() -> List.of(new Line("database", Level.OK, "answers")));
        missing.add("FilingResource waits for desk");

        var answer = server.get("/health");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("FilingResource waits for desk");
    }

    @Test
    void a_check_that_fails_itself_is_critical_and_tells_no_more_than_the_kind_of_failure() throws Exception {
        servlet.addCheck(() -> {
            throw new IllegalStateException("secret");
        });

        var answer = server.get("/health");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("IllegalStateException").doesNotContain("secret");
    }

    @Test
    void a_check_that_went_away_is_not_asked() throws Exception {
        Health gone = () -> List.of(new Line("gone", Level.OK, ""));
        servlet.addCheck(gone);
        servlet.addCheck(() -> List.of(new Line("there", Level.OK, "")));

        servlet.removeCheck(gone);

        assertThat(server.get("/health").body()).doesNotContain("gone");
    }

    @Test
    void whoever_asks_for_json_gets_json() throws Exception {
        servlet.addCheck(() -> List.of(new Line("database", Level.OK, "answers")));

        var answer = server.send(server.to("/health").header("Accept", "application/json"));

        assertThat(answer.body())
                .contains("\"status\":\"OK\"")
                .contains("{\"name\":\"database\",\"level\":\"OK\",\"message\":\"answers\"}");
    }
}
