// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Sheets;
import io.banjie.itests.scene.Wuhan;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.Patience;
import io.banjie.itests.server.ServerProcess;
import io.banjie.itests.tasks.Gateway.Received;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Workers whose wages were declared are told by text message: into a folder, and by a gateway once one is named. */
class MessagesIT {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final List<String> HEADINGS = List.of("申报年度", "姓名", "身份证号", "上年月均工资", "手机号码");
    private static final List<String> MOBILES = List.of("13871000001", "13871000002", "13871000003");

    private ServerProcess server;
    private Caller employer;

    @Test
    void each_worker_is_told_of_the_wage_that_was_declared() {
        try (ServerProcess own = ServerProcess.start(
                        Backend.DERBY.settings("messages").startingAt("2026-05-10T09:00:00+08:00"));
                Gateway gateway = new Gateway()) {
            server = own;
            employer = own.as(Wuhan.TRUSTED);
            eachOfABatchIntoTheFolder();
            name(gateway);
            oneByTheGateway(gateway);
        }
    }

    /** Somebody who is insured by the employer. */
    private String insured() {
        String idNumber = Identities.woman();
        String id = employer.file(Wuhan.REGION, Wuhan.ENROLMENT, Wuhan.enrolment("陈晨", idNumber, server.today()))
                .expect(201)
                .json()
                .path("id")
                .asText();
        employer.act(id, "submit").expect(200);
        Patience.until(
                "the end of " + id, SOON, () -> seen(id).path("status").asText().equals("APPROVED"));
        assertThat(seen(id).path("notices")).isEmpty();
        return idNumber;
    }

    private JsonNode seen(String filing) {
        return employer.get("/api/filings/" + filing).expect(200).json();
    }

    private void eachOfABatchIntoTheFolder() {
        List<List<String>> rows = MOBILES.stream()
                .map(mobile -> List.of("2026", "陈晨", insured(), "6000.00", mobile))
                .toList();
        JsonNode batch = Sheets.sent(employer, Wuhan.REGION, Wuhan.ANNUAL_WAGE, "工资.csv", Sheets.csv(HEADINGS, rows));
        assertThat(batch.path("status").asText()).as(batch.toString()).isEqualTo("READY");
        assertThat(batch.path("imported").asInt()).as(batch.toString()).isEqualTo(MOBILES.size());
        String path = "/api/batches/" + batch.path("id").asText();
        employer.post(path + "/actions", Map.of("action", "submit")).expect(200);
        Patience.until("three messages", SOON, () -> laid().size() == MOBILES.size());

        assertThat(laid())
                .extracting(message -> message.path("mobile").asText())
                .containsExactlyInAnyOrderElementsOf(MOBILES);
        assertThat(laid()).allSatisfy(message -> assertThat(message.path("text").asText())
                .contains("陈晨", "2026年度", "6000.00元", "2026-05-10"));
        for (JsonNode row : Sheets.rows(employer, batch)) {
            told(row.path("filing").asText());
        }
    }

    /** Waits until the filing's page says that the worker was told. */
    private void told(String filing) {
        Patience.until(
                "the message about " + filing,
                SOON,
                () -> seen(filing).at("/notices/0/state").asText().equals("SENT"));
        JsonNode notice = seen(filing).at("/notices/0");
        assertThat(notice.path("mobile").asText()).startsWith("138****000");
        assertThat(notice.path("decision").asText()).isEqualTo("APPROVED");
        assertThat(notice.path("endedAt").asText()).startsWith("2026-05-10");
        assertThat(server.as(Wuhan.CLERK)
                        .get("/api/filings/" + filing)
                        .expect(200)
                        .json()
                        .at("/notices/0"))
                .isEqualTo(notice);
    }

    private List<JsonNode> laid() {
        Path folder = server.settings().data().resolve("demo/messages");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(MessagesIT::read)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return Json.read(Files.readAllBytes(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Names the gateway in place of the folder, while the server runs. */
    private void name(Gateway gateway) {
        Path etc = server.settings().data().resolve("etc");
        try {
            Files.writeString(etc.resolve("notice.token"), "s3cret\n");
            Files.writeString(
                    etc.resolve("io.banjie.core.notice.cfg"),
                    "gateway = " + gateway.address() + "\ntokenFile = ${karaf.etc}/notice.token\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Patience.until("the gateway named", SOON, () -> server.health("messages")
                .filter(line -> line.contains("gateway 127.0.0.1"))
                .isPresent());
    }

    private void oneByTheGateway(Gateway gateway) {
        Map<String, Object> answers = Map.of(
                "workerName",
                "陈晨",
                "idNumber",
                insured(),
                "wageYear",
                2026,
                "declaredWage",
                "7000.00",
                "mobile",
                "13871000004");
        String id = employer.file(Wuhan.REGION, Wuhan.ANNUAL_WAGE, answers)
                .expect(201)
                .json()
                .path("id")
                .asText();
        employer.act(id, "submit").expect(200);
        told(id);

        assertThat(gateway.received()).as("one refusal for now, one delivery").hasSize(2);
        assertThat(gateway.received())
                .extracting(Received::key)
                .containsOnly(gateway.received().get(0).body().path("id").asText());
        assertThat(gateway.received()).extracting(Received::authorization).containsOnly("Bearer s3cret");
        assertThat(gateway.received().get(1).body().path("mobile").asText()).isEqualTo("13871000004");
        assertThat(laid()).hasSize(MOBILES.size());
        assertThat(server.health("messages"))
                .hasValueSatisfying(line -> assertThat(line).contains("OK", "none waits"));
        JsonNode unsent =
                server.as("admin").get("/api/admin/messages").expect(200).json();
        assertThat(unsent.at("/waiting/many").asInt()
                        + unsent.at("/givenUp/many").asInt())
                .isZero();
        again(employer).expect(403);
        assertThat(again(server.as("admin")).expect(200).json()).isEqualTo(unsent);
        assertThat(server.log()).doesNotContain("13871000004").doesNotContain("s3cret");
    }

    private static Answer again(Caller caller) {
        return caller.send(caller.request("/api/admin/messages/again").POST(BodyPublishers.noBody()));
    }
}
