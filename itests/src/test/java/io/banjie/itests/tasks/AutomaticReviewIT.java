// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.EventStream;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Wuhan;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.Patience;
import io.banjie.itests.server.ServerProcess;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Review by trust and business, over HTTP: what the platform ends by itself, and what waits for the office. */
@OnEachDatabase
class AutomaticReviewIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final ServerProcess server;
    private final Caller trusted;
    private final Caller ordinary;
    private final Caller clerk;

    AutomaticReviewIT(Backend backend) {
        server = backend.server();
        trusted = server.as(Wuhan.TRUSTED);
        ordinary = server.as(Wuhan.ORDINARY);
        clerk = server.as(Wuhan.CLERK);
    }

    private String handedIn(Caller employer, String type, Map<String, Object> answers) {
        JsonNode draft = employer.file(Wuhan.REGION, type, answers).expect(201).json();
        assertThat(draft.path("status").asText()).isEqualTo("DRAFT");
        String id = draft.path("id").asText();
        JsonNode submitted = employer.act(id, "submit").expect(200).json();
        assertThat(submitted.path("status").asText()).isEqualTo("IN_REVIEW");
        assertThat(submitted.path("statusLabel").asText()).isEqualTo("进行中");
        return id;
    }

    private String enrolled(Caller employer) {
        return handedIn(employer, Wuhan.ENROLMENT, Wuhan.enrolment("陈晨", Identities.woman(), server.today()));
    }

    private static JsonNode seen(Caller reader, String filing) {
        return reader.get("/api/filings/" + filing).expect(200).json();
    }

    private static void awaitEnd(Caller employer, String filing) {
        Patience.until(
                "the end of " + filing,
                SOON,
                () -> seen(employer, filing).path("status").asText().equals("APPROVED"));
    }

    private static List<String> listed(Caller reader, String list) {
        return Json.items(reader.get("/api/tasks?limit=100&list=" + list)
                        .expect(200)
                        .json()
                        .path("items"))
                .stream()
                .map(task -> task.path("filing").path("id").asText())
                .toList();
    }

    @Test
    void a_trusted_employers_task_ends_by_itself_and_its_page_is_told() {
        try (EventStream events = EventStream.open(trusted, "/api/tasks/events")) {
            Patience.until("the stream's first words", SOON, events::greeted);
            String task = enrolled(trusted);
            Patience.until("news of the end", SOON, () -> events.data().stream()
                    .anyMatch(event -> event.path("filing").asText().equals(task)
                            && event.path("status").asText().equals("APPROVED")));
            JsonNode ended = seen(trusted, task);
            assertThat(ended.path("statusLabel").asText()).isEqualTo("结束");
            assertThat(listed(trusted, "done")).contains(task);
            assertThat(listed(trusted, "todo")).doesNotContain(task);

            JsonNode last = lastStep(task);
            assertThat(last.path("action").asText()).isEqualTo("approve");
            assertThat(last.path("actor").path("role").asText()).isEqualTo("PLATFORM");
            assertThat(last.path("verified").asBoolean()).isTrue();
        }
    }

    private JsonNode lastStep(String task) {
        List<JsonNode> journal = Json.items(
                trusted.get("/api/filings/" + task + "/journal").expect(200).json());
        return journal.get(journal.size() - 1);
    }

    @Test
    void an_ordinary_employers_task_waits_for_the_office() {
        String task = enrolled(ordinary);
        awaitEnd(trusted, enrolled(trusted));

        assertThat(seen(ordinary, task).path("status").asText()).isEqualTo("IN_REVIEW");
        clerk.act(task, "return", "工资低于下限").expect(200);
        JsonNode returned = seen(ordinary, task);
        assertThat(returned.path("statusLabel").asText()).isEqualTo("未提交");
        assertThat(returned.path("returned").asBoolean()).isTrue();
        assertThat(returned.path("opinion").asText()).isEqualTo("工资低于下限");
        ordinary.act(task, "submit").expect(200);
        clerk.act(task, "approve").expect(200);
        assertThat(seen(ordinary, task).path("statusLabel").asText()).isEqualTo("结束");
    }

    @Test
    void an_ordinary_employers_other_business_ends_by_itself() {
        String task =
                handedIn(ordinary, Wuhan.RETIREE_BENEFIT, Wuhan.benefit("黄玉兰", Identities.woman(), server.today()));
        awaitEnd(ordinary, task);
    }

    @Test
    void clerks_read_what_the_platform_decides_and_decide_it_not() {
        String task = enrolled(trusted);
        assertThat(listed(clerk, "todo")).doesNotContain(task);
        // Refused whether the platform has decided by now or not.
        clerk.act(task, "return", "抽查").expect(409);
        awaitEnd(trusted, task);
        // Some are picked by chance for a clerk to look at; none is decided again.
        assertThat(Json.items(seen(clerk, task).path("availableActions")))
                .extracting(offered -> offered.path("action").asText())
                .isSubsetOf("conform", "object");
        assertThat(listed(clerk, "done")).doesNotContain(task);
        trusted.edit(seen(trusted, task), Map.of("declaredWage", "7000.00")).expect(409);
    }
}
