// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.Patience;
import io.banjie.itests.server.ServerProcess;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The process is killed while many file: what was acknowledged is there, and nothing is there twice. */
class CrashIT {

    private static final int CLIENTS = 10;
    private static final int BEFORE_THE_KILL = 60;

    private record Sent(String key, Map<String, Object> answers) {
        String idNumber() {
            return (String) answers.get("idNumber");
        }
    }

    private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    @ParameterizedTest
    @EnumSource(Backend.class)
    void every_acknowledged_filing_survives_a_kill_and_none_comes_twice(Backend backend) {
        try (ServerProcess server = ServerProcess.start(backend.settings("crash"))) {
            Caller employer = server.as("jl-huixin");
            List<Thread> clients = fileFromEverywhere(employer, server.today());
            Patience.until(
                    "filings before the kill",
                    Duration.ofMinutes(3),
                    () -> acknowledged.size() >= BEFORE_THE_KILL
                            || clients.stream().noneMatch(Thread::isAlive));
            server.kill();
            join(clients);
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(BEFORE_THE_KILL);

            server.restart();
            acknowledged.values().forEach(id -> assertWhole(employer, id));
            for (Sent attempt : sent) {
                JsonNode again = employer.attempting(attempt.key)
                        .file(Jilin.REGION, Jilin.NEW_CONTRACT, attempt.answers)
                        .expect(201)
                        .json();
                String before =
                        acknowledged.getOrDefault(attempt.key, again.path("id").asText());
                assertThat(again.path("id").asText()).isEqualTo(before);
                assertWhole(employer, before);
                assertThat(employer.get("/api/filings?idNumber=" + attempt.idNumber())
                                .expect(200)
                                .json()
                                .path("items"))
                        .hasSize(1);
            }
            assertNumbersUnique(employer);
        }
    }

    private List<Thread> fileFromEverywhere(Caller employer, LocalDate today) {
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Thread client = new Thread(() -> fileUntilTheServerIsGone(employer, today), "client-" + i);
            clients.add(client);
            client.start();
        }
        return clients;
    }

    private void fileUntilTheServerIsGone(Caller employer, LocalDate today) {
        while (true) {
            Sent next = new Sent(UUID.randomUUID().toString(), Jilin.contract("孙丽", Identities.woman(), today));
            sent.add(next);
            try {
                Answer answer = employer.attempting(next.key).file(Jilin.REGION, Jilin.NEW_CONTRACT, next.answers);
                if (answer.status() != 201) {
                    return;
                }
                acknowledged.put(next.key, answer.json().path("id").asText());
            } catch (UncheckedIOException serverGone) {
                return;
            }
        }
    }

    private static void join(List<Thread> clients) {
        for (Thread client : clients) {
            try {
                client.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }

    private static void assertWhole(Caller employer, String id) {
        JsonNode filing = employer.get("/api/filings/" + id).expect(200).json();
        assertThat(filing.path("status").asText()).isEqualTo("IN_REVIEW");
        List<JsonNode> journal = Json.items(
                employer.get("/api/filings/" + id + "/journal").expect(200).json());
        assertThat(journal).hasSize(1).allMatch(entry -> entry.path("verified").asBoolean());
    }

    private void assertNumbersUnique(Caller employer) {
        List<String> numbers = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    employer.get("/api/filings?limit=200" + cursor).expect(200).json();
            Json.items(page.path("items"))
                    .forEach(filing -> numbers.add(filing.path("serialNumber").asText()));
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + Caller.encoded(page.path("next").asText());
        } while (!cursor.isEmpty());
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(sent.size()).doesNotHaveDuplicates();
    }
}
