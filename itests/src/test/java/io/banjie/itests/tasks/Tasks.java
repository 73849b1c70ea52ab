// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Wuhan;
import io.banjie.itests.server.Patience;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Tasks as whoever files and whoever reviews them sees them over HTTP. */
final class Tasks {

    private static final Duration SOON = Duration.ofSeconds(60);

    private Tasks() {}

    static JsonNode saved(Caller employer, String type, Map<String, ?> answers) {
        return employer.file(Wuhan.REGION, type, answers).expect(201).json();
    }

    static JsonNode seen(Caller reader, JsonNode task) {
        return reader.get("/api/filings/" + id(task)).expect(200).json();
    }

    static String id(JsonNode task) {
        return task.path("id").asText();
    }

    /** A task of a trusted employer, handed in and ended. */
    static JsonNode ended(Caller trusted, JsonNode draft) {
        trusted.act(id(draft), "submit").expect(200);
        Patience.until(
                "the end of " + id(draft),
                SOON,
                () -> seen(trusted, draft).path("status").asText().equals("APPROVED"));
        return seen(trusted, draft);
    }

    /** A task handed in and approved by the office. */
    static JsonNode approved(Caller employer, Caller clerk, JsonNode draft) {
        employer.act(id(draft), "submit").expect(200);
        return clerk.act(id(draft), "approve").expect(200).json();
    }

    static Optional<JsonNode> listed(Caller reader, String list, JsonNode task) {
        return Json.items(reader.get("/api/tasks?limit=100&list=" + list)
                        .expect(200)
                        .json()
                        .path("items"))
                .stream()
                .filter(line -> id(line.path("filing")).equals(id(task)))
                .findFirst();
    }
}
