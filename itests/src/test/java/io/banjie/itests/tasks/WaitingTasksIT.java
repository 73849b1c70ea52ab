// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Wuhan;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.Patience;
import io.banjie.itests.server.ServerProcess;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The process is killed while a thousand tasks are under way: all of them end after the next start, each once. */
class WaitingTasksIT {

    private static final int TASKS = 1000;
    private static final int CLIENTS = 4;
    private static final Duration LONG = Duration.ofMinutes(4);

    @ParameterizedTest
    @EnumSource(Backend.class)
    void a_thousand_tasks_under_way_survive_a_kill_and_end(Backend backend) {
        try (ServerProcess server = ServerProcess.start(backend.settings("tasks"))) {
            Reviewers.set(server, 0);
            Reviewers.awaitNone(server);
            Caller employer = server.as(Wuhan.TRUSTED);
            List<String> tasks = handIn(employer, server.today());
            assertThat(tasks).hasSize(TASKS);
            assertThat(statuses(employer, "IN_REVIEW")).isGreaterThanOrEqualTo(TASKS);
            server.kill();

            Reviewers.set(server, 1);
            server.restart();
            Patience.until("the end of all", LONG, () -> statuses(employer, "IN_REVIEW") == 0);
            tasks.forEach(task -> assertEndedOnce(employer, task));
        }
    }

    private static List<String> handIn(Caller employer, LocalDate today) {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<String>> sent = new ArrayList<>();
            for (int i = 0; i < TASKS; i++) {
                sent.add(clients.submit(() -> handInOne(employer, today)));
            }
            List<String> tasks = new ArrayList<>();
            for (Future<String> one : sent) {
                tasks.add(one.get());
            }
            return tasks;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        } finally {
            clients.shutdownNow();
        }
    }

    private static String handInOne(Caller employer, LocalDate today) {
        String id = employer.file(Wuhan.REGION, Wuhan.ENROLMENT, Wuhan.enrolment("陈晨", Identities.woman(), today))
                .expect(201)
                .json()
                .path("id")
                .asText();
        employer.act(id, "submit").expect(200);
        return id;
    }

    private static long statuses(Caller employer, String status) {
        return employer.get("/api/filings?limit=1&count=true&status=" + status)
                .expect(200)
                .json()
                .path("total")
                .asLong();
    }

    private static void assertEndedOnce(Caller employer, String task) {
        JsonNode filing = employer.get("/api/filings/" + task).expect(200).json();
        assertThat(filing.path("status").asText()).isEqualTo("APPROVED");
        assertThat(Json.items(employer.get("/api/filings/" + task + "/journal")
                        .expect(200)
                        .json()))
                .extracting(entry -> entry.path("action").asText())
                .containsExactly("save", "submit", "approve");
    }
}
