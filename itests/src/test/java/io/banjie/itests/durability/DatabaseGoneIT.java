// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.server.Patience;
import io.banjie.itests.server.Postgres;
import io.banjie.itests.server.ServerProcess;
import io.banjie.itests.server.ServerSettings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The database goes away and comes back while the server runs. */
class DatabaseGoneIT {

    private static final Duration BACK = Duration.ofMinutes(2);

    private static Postgres postgres;
    private static ServerProcess server;

    @BeforeAll
    static void start() {
        postgres = new Postgres();
        server = ServerProcess.launch(
                ServerSettings.demonstration("database-gone").on(postgres.database("gone")));
        // The server waits for a database that comes after it.
        postgres.stop();
        Patience.until("a server without its database", Duration.ofMinutes(5), () -> server.caller()
                .tryGet("/health")
                .filter(health -> health.status() == 503 && health.text().contains("database"))
                .isPresent());
        postgres.start();
        server.awaitReady();
    }

    @AfterAll
    static void end() {
        server.close();
        postgres.close();
    }

    @Test
    void calls_are_told_to_come_back_and_afterwards_everything_is_there() {
        Caller employer = server.as("jl-huixin");
        LocalDate today = server.today();
        String key = UUID.randomUUID().toString();
        Map<String, Object> duringTheGap = Jilin.contract("李雷", Identities.man(), today);
        JsonNode before = employer.file(
                        Jilin.REGION, Jilin.NEW_CONTRACT, Jilin.contract("孙丽", Identities.woman(), today))
                .expect(201)
                .json();
        String path = "/api/filings/" + before.path("id").asText();

        postgres.stop();
        Patience.until("a refusal", BACK, () -> employer.get(path).status() == 503);
        assertUnavailable(employer.get(path));
        assertUnavailable(employer.attempting(key).file(Jilin.REGION, Jilin.NEW_CONTRACT, duringTheGap));
        assertUnavailable(server.caller().signIn("jl-huixin", ServerProcess.password()));
        assertThat(server.caller().get("/health").status()).isEqualTo(503);
        server.caller().get("/").expect(200);

        postgres.start();
        Patience.until("an answer again", BACK, () -> employer.get(path).status() == 200);
        assertThat(employer.get(path).json()).isEqualTo(before);
        JsonNode retried = employer.attempting(key)
                .file(Jilin.REGION, Jilin.NEW_CONTRACT, duringTheGap)
                .expect(201)
                .json();
        JsonNode again = employer.attempting(key)
                .file(Jilin.REGION, Jilin.NEW_CONTRACT, duringTheGap)
                .expect(201)
                .json();
        assertThat(again.path("id")).isEqualTo(retried.path("id"));
        Patience.until(
                "a healthy server", BACK, () -> server.caller().get("/health").status() == 200);
        server.as(Jilin.CLERK).act(before.path("id").asText(), "approve").expect(200);
    }

    @Test
    void a_database_that_stops_answering_holds_nobody_up_for_long() {
        Caller employer = server.as("jl-huixin");
        LocalDate today = server.today();
        String key = UUID.randomUUID().toString();
        Map<String, Object> answers = Jilin.contract("孙丽", Identities.woman(), today);
        postgres.freeze();
        try {
            for (int i = 0; i < 3; i++) {
                assertUnavailable(employer.attempting(key).file(Jilin.REGION, Jilin.NEW_CONTRACT, answers));
            }
            assertThat(server.caller().get("/health").status()).isEqualTo(503);
        } finally {
            postgres.thaw();
        }
        Patience.until(
                "an answer again", BACK, () -> employer.get("/api/filings").status() == 200);
        employer.attempting(key).file(Jilin.REGION, Jilin.NEW_CONTRACT, answers).expect(201);
    }

    private static void assertUnavailable(Answer answer) {
        answer.refused(503, "database-unavailable");
        assertThat(Integer.parseInt(answer.header("Retry-After").orElseThrow())).isPositive();
    }
}
