// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.itests.http.Caller;
import io.banjie.itests.http.EventStream;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Wuhan;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.Patience;
import io.banjie.itests.server.ServerProcess;
import io.banjie.itests.server.ServerSettings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two servers on one PostgreSQL: one takes tasks in, the other decides them, and whoever listens to the first hears of it. */
class TwoNodesIT {

    private static final Duration SOON = Duration.ofSeconds(90);

    @Test
    void what_one_node_decides_is_told_by_the_other() {
        try (ServerProcess door = ServerProcess.start(Backend.POSTGRESQL.settings("nodes"))) {
            Reviewers.set(door, 0);
            Reviewers.awaitNone(door);
            ServerSettings beside = ServerSettings.demonstration("node-beside")
                    .on(door.settings().database().orElseThrow());
            try (ServerProcess reviewer = ServerProcess.start(beside)) {
                // Each demonstration has a clock of its own; nodes in earnest have the machine's.
                reviewer.as("admin")
                        .post("/api/demo/clock", Map.of("now", door.now().toString()))
                        .expect(200);
                decides(door);
            }
        }
    }

    private static void decides(ServerProcess door) {
        Caller employer = door.as(Wuhan.TRUSTED);
        try (EventStream events = EventStream.open(employer, "/api/tasks/events")) {
            Patience.until("the stream's first words", SOON, events::greeted);
            String task = employer.file(
                            Wuhan.REGION, Wuhan.ENROLMENT, Wuhan.enrolment("陈晨", Identities.woman(), door.today()))
                    .expect(201)
                    .json()
                    .path("id")
                    .asText();
            employer.act(task, "submit").expect(200);
            Patience.until("news of the end", SOON, () -> events.data().stream()
                    .anyMatch(event -> event.path("filing").asText().equals(task)
                            && event.path("status").asText().equals("APPROVED")));
            assertThat(Json.items(employer.get("/api/filings/" + task + "/journal")
                            .expect(200)
                            .json()))
                    .extracting(entry -> entry.path("action").asText())
                    .containsExactly("save", "submit", "approve");
        }
    }
}
