// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Multipart;
import io.banjie.itests.scene.Employer;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.scene.Papers;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.ServerProcess;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same write sent again: by a nervous person, by a network that lost the answer, by a client that restarted. */
@OnEachDatabase
class RepeatedWritesIT {

    private final ServerProcess server;
    private final Caller employer;
    private final String key = UUID.randomUUID().toString();

    RepeatedWritesIT(Backend backend) {
        server = backend.server();
        employer = server.as("jl-huixin");
    }

    private Map<String, Object> contract(String idNumber) {
        return Jilin.contract("孙丽", idNumber, server.today());
    }

    private int count(String idNumber) {
        return employer.get("/api/filings?idNumber=" + idNumber)
                .expect(200)
                .json()
                .path("items")
                .size();
    }

    @Test
    void the_same_key_with_the_same_body_gets_the_same_answer_and_nothing_twice() {
        String idNumber = Identities.woman();
        Map<String, Object> answers = contract(idNumber);
        JsonNode first = employer.attempting(key)
                .file(Jilin.REGION, Jilin.NEW_CONTRACT, answers)
                .expect(201)
                .json();
        JsonNode second = employer.attempting(key)
                .file(Jilin.REGION, Jilin.NEW_CONTRACT, answers)
                .expect(201)
                .json();
        assertThat(second.path("id")).isEqualTo(first.path("id"));
        assertThat(second.path("serialNumber")).isEqualTo(first.path("serialNumber"));
        assertThat(count(idNumber)).isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        employer.attempting(key)
                .file(Jilin.REGION, Jilin.NEW_CONTRACT, contract(Identities.woman()))
                .expect(201);
        employer.attempting(key)
                .file(Jilin.REGION, Jilin.NEW_CONTRACT, contract(Identities.woman()))
                .refused(422, "idempotency-key-reused");
    }

    @Test
    void a_key_belongs_to_its_account() {
        employer.attempting(key)
                .file(Jilin.REGION, Jilin.NEW_CONTRACT, contract(Identities.woman()))
                .expect(201);
        Employer other = Employer.registered(server);
        other.caller()
                .attempting(key)
                .file(Jilin.REGION, Jilin.NEW_CONTRACT, contract(Identities.woman()))
                .expect(201);
    }

    @Test
    void of_many_at_once_under_one_key_one_filing_comes() {
        String idNumber = Identities.woman();
        Map<String, Object> answers = contract(idNumber);
        List<CompletableFuture<Answer>> sent = IntStream.range(0, 6)
                .mapToObj(any -> CompletableFuture.supplyAsync(
                        () -> employer.attempting(key).file(Jilin.REGION, Jilin.NEW_CONTRACT, answers)))
                .toList();
        List<Answer> answered = sent.stream().map(CompletableFuture::join).toList();
        assertThat(answered).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 409));
        List<String> ids = answered.stream()
                .filter(answer -> answer.status() == 201)
                .map(answer -> answer.json().path("id").asText())
                .distinct()
                .toList();
        assertThat(ids).hasSize(1);
        assertThat(count(idNumber)).isEqualTo(1);
        employer.attempting(key).file(Jilin.REGION, Jilin.NEW_CONTRACT, answers).expect(201);
    }

    @Test
    void of_many_at_once_without_a_key_the_person_is_filed_once() {
        String idNumber = Identities.woman();
        Map<String, Object> answers = contract(idNumber);
        List<CompletableFuture<Answer>> sent = IntStream.range(0, 6)
                .mapToObj(any ->
                        CompletableFuture.supplyAsync(() -> employer.file(Jilin.REGION, Jilin.NEW_CONTRACT, answers)))
                .toList();
        List<Integer> statuses =
                sent.stream().map(CompletableFuture::join).map(Answer::status).toList();
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status != 201).allMatch(status -> status == 409 || status == 422);
        assertThat(count(idNumber)).isEqualTo(1);
    }

    @Test
    void a_decision_repeated_under_its_key_is_answered_again() {
        String id = employer.file(Jilin.REGION, Jilin.NEW_CONTRACT, contract(Identities.woman()))
                .expect(201)
                .json()
                .path("id")
                .asText();
        Caller clerk = server.as(Jilin.CLERK).attempting(key);
        JsonNode first = clerk.act(id, "approve").expect(200).json();
        JsonNode second = clerk.act(id, "approve").expect(200).json();
        assertThat(second.path("version")).isEqualTo(first.path("version"));
        server.as(Jilin.CLERK).act(id, "approve").refused(409, "action-not-possible");
    }

    @Test
    void a_roster_and_a_paper_repeated_under_their_keys_come_once() {
        Employer own = Employer.registered(server);
        String contract = own.hasHired("孙丽", Identities.woman());
        Map<String, Object> asked = Map.of("region", Jilin.REGION, "kind", "NEW", "filings", List.of(contract));
        JsonNode first = own.caller()
                .attempting(key)
                .post("/api/rosters", asked)
                .expect(201)
                .json();
        JsonNode second = own.caller()
                .attempting(key)
                .post("/api/rosters", asked)
                .expect(201)
                .json();
        assertThat(second.path("id")).isEqualTo(first.path("id"));
        assertThat(own.caller().get("/api/rosters").json().path("items")).hasSize(1);

        Employer fresh = Employer.unregistered(server);
        String draft = fresh.caller()
                .file(Jilin.REGION, Jilin.REGISTRATION, Jilin.registration(fresh.uscc(), fresh.name()))
                .expect(201)
                .json()
                .path("id")
                .asText();
        String path = "/api/filings/" + draft + "/attachments";
        Caller uploader = fresh.caller().attempting(key);
        byte[] scan = Papers.png();
        JsonNode once = uploader.upload(path, paper(scan)).expect(201).json();
        JsonNode again = uploader.upload(path, paper(scan)).expect(201).json();
        assertThat(again.path("id")).isEqualTo(once.path("id"));
        uploader.upload(path, paper(Papers.jpeg())).expect(422);
    }

    private static Multipart paper(byte[] scan) {
        return new Multipart().text("kind", "business-licence").file("file", "a.png", scan);
    }
}
