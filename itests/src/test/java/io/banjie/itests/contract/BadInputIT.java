// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Employer;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.ServerProcess;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a problem document that names what is wrong, and the server goes on. */
@OnEachDatabase
class BadInputIT {

    private static final String NOBODY = "01900000-0000-7000-8000-000000000000";

    private final ServerProcess server;
    private final Caller employer;
    private final Caller clerk;

    BadInputIT(Backend backend) {
        server = backend.server();
        employer = server.as("jl-huixin");
        clerk = server.as(Jilin.CLERK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"region\": 220000, \"type\": \"new-contract\", \"answers\": {}}",
                "{\"region\": \"220000\", \"type\": [\"new-contract\"], \"answers\": {}}",
                "{\"region\": \"220000\", \"type\": \"new-contract\", \"answers\": \"none\"}",
                "{\"region\": \"220000\", \"type\": \"new-contract\", \"answers\": []}",
                "{\"region\": \"220000\", \"type\": \"new-contract\", \"answers\": null}",
                "{\"region\": \"220000\", \"type\": \"new-contract\", \"answers\": {}, \"channel\": \"PIGEON\"}",
                "{\"region\": \"220000\", \"type\": \"new-contract\", \"answers\": {}, \"relatesTo\": 7}",
                "{\"region\": \"220000\", \"type\": \"new-contract\"}",
                "{\"region\": \"220000\", \"type\": \"new-contract\", \"answers\": {}, \"surprise\": true}",
                "{\"region\": \"220000\", \"type\": \"new-contract\", \"answers\": {}",
                "[]",
                "null",
                "\"text\"",
                "not JSON",
                ""
            })
    void a_body_that_is_not_what_is_asked_for_is_malformed(String body) {
        employer.send("POST", "/api/filings", body).refused(400, "malformed");
    }

    @Test
    void values_of_wrong_types_are_refused_at_their_fields() {
        Map<String, Object> answers = Jilin.contract("孙丽", Identities.woman(), server.today());
        answers.put("workerName", 7);
        answers.put("contractStart", List.of("2026-02-20"));
        answers.put("payday", Map.of("day", 4));
        answers.put("monthlyWage", true);
        answers.put("employmentForm", 99);
        Answer refused =
                employer.file(Jilin.REGION, Jilin.NEW_CONTRACT, answers).refused(422, "invalid-answers");
        assertThat(refused.fields()).contains("contractStart", "payday", "monthlyWage", "employmentForm");
    }

    @Test
    void no_body_and_another_media_type_are_refused() {
        employer.send(employer.request("/api/filings").POST(BodyPublishers.noBody()))
                .expect(400);
        employer.send(employer.request("/api/filings")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("{}")))
                .refused(415, "wrong-type");
    }

    @Test
    void ten_megabytes_of_json_are_too_large() {
        String body = "{\"region\": \"" + "x".repeat(10_000_000) + "\"}";
        employer.send("POST", "/api/filings", body).refused(413, "too-large");
        employer.get("/api/session").expect(200);
    }

    @Test
    void unknown_regions_types_and_filings_are_not_found() {
        Map<String, Object> answers = Jilin.contract("孙丽", Identities.woman(), server.today());
        employer.file("999999", Jilin.NEW_CONTRACT, answers).refused(404, "not-found");
        employer.file(Jilin.REGION, "tea-party", answers).refused(404, "not-found");
        employer.get("/api/regions/999999").refused(404, "not-found");
        employer.get("/api/regions/220000/filing-types/tea-party/form").refused(404, "not-found");
        employer.get("/api/regions/220000/code-lists/C-NONE").refused(404, "not-found");
        for (String id : List.of(NOBODY, "x", "%2e%2e", Caller.encoded("中"))) {
            employer.get("/api/filings/" + id).refused(404, "not-found");
            employer.act(id, "withdraw").refused(404, "not-found");
            employer.get("/api/filings/" + id + "/journal").refused(404, "not-found");
            employer.get("/api/attachments/" + id).refused(404, "not-found");
        }
        employer.get("/api/nothing-here").refused(404, "not-found");
        employer.delete("/api/filings").refused(405, "method-not-allowed");
    }

    @Test
    void what_belongs_to_others_is_not_found_either() {
        Employer other = Employer.registered(server);
        String id = other.hires("孙丽", Identities.woman()).path("id").asText();
        employer.get("/api/filings/" + id).refused(404, "not-found");
        employer.get("/api/filings/" + id + "/explanation").refused(404, "not-found");
        employer.get("/api/filings/" + id + "/attachments").refused(404, "not-found");
        employer.act(id, "withdraw").refused(404, "not-found");
        employer.with("If-Match", 1)
                .put("/api/filings/" + id + "/answers", Map.of())
                .refused(404, "not-found");
        server.as(Jilin.OTHER_CLERK).act(id, "approve").refused(404, "not-found");
    }

    @Test
    void what_is_built_on_anothers_filing_is_refused_as_if_there_were_none() {
        Employer other = Employer.registered(server);
        String id = other.hires("孙丽", Identities.woman()).path("id").asText();
        Map<String, Object> ending = Jilin.ending(server.today());
        Answer theirs =
                employer.file(Jilin.REGION, Jilin.TERMINATION, ending, id).refused(422, "invalid-answers");
        Answer nobodys =
                employer.file(Jilin.REGION, Jilin.TERMINATION, ending, NOBODY).refused(422, "invalid-answers");
        assertThat(theirs.fields()).contains("relatesTo");
        assertThat(theirs.json()).isEqualTo(nobodys.json());
    }

    @Test
    void who_may_not_file_is_told_so() {
        Map<String, Object> answers = Jilin.contract("孙丽", Identities.woman(), server.today());
        clerk.file(Jilin.REGION, Jilin.NEW_CONTRACT, answers).refused(403, "forbidden");
        server.as("admin").file(Jilin.REGION, Jilin.NEW_CONTRACT, answers).refused(403, "forbidden");
    }

    @Test
    void unknown_actions_and_long_opinions_are_malformed() {
        Employer other = Employer.registered(server);
        String id = other.hires("孙丽", Identities.woman()).path("id").asText();
        clerk.act(id, "dance").refused(400, "malformed");
        clerk.act(id, "return", "长".repeat(501)).expect(400);
        other.caller().act(id, "submit").refused(409, "action-not-possible");
        clerk.post("/api/filings/" + id + "/actions", Map.of("action", "forward", "agency", "JLB-99"))
                .expect(422);
        clerk.post("/api/tasks/actions", Map.of("action", "approve", "filings", List.of()))
                .expect(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=many",
                "cursor=nonsense",
                "status=HAPPY",
                "onRoster=perhaps",
                "from=yesterday",
                "nonsense=1",
                "count=maybe"
            })
    void a_query_that_cannot_be_understood_is_malformed(String query) {
        employer.get("/api/filings?" + query).refused(400, "malformed");
    }

    @Test
    void a_text_with_hostile_characters_is_a_text_or_refused() {
        String nasty = "'; drop table filing; -- <script>";
        JsonNode page = employer.get("/api/filings?name=" + Caller.encoded(nasty))
                .expect(200)
                .json();
        assertThat(page.path("items")).isEmpty();
        Map<String, Object> answers = Jilin.contract("孙丽", Identities.woman(), server.today());
        answers.put("remark", "=cmd|' /C calc'!A0 <b>&amp;");
        JsonNode filed = employer.file(Jilin.REGION, Jilin.NEW_CONTRACT, answers)
                .expect(201)
                .json();
        assertThat(filed.path("answers").path("remark").asText()).isEqualTo("=cmd|' /C calc'!A0 <b>&amp;");
        answers.put("idNumber", Identities.woman());
        answers.put("remark", "null \u0000 inside");
        assertThat(employer.file(Jilin.REGION, Jilin.NEW_CONTRACT, answers).status())
                .isIn(400, 422);
        employer.send("POST", "/api/session", Json.write(Map.of("username", "a\u0000b", "password", "x")))
                .expect(400);
    }

    @Test
    void a_name_beyond_the_basic_plane_is_kept_whole() {
        String idNumber = Identities.man();
        JsonNode filed = employer.file(
                        Jilin.REGION, Jilin.NEW_CONTRACT, Jilin.contract("𠮷龑𤆕", idNumber, server.today()))
                .expect(201)
                .json();
        JsonNode found =
                employer.get("/api/filings?idNumber=" + idNumber).expect(200).json();
        assertThat(found.path("items").get(0).path("worker").path("name").asText())
                .isEqualTo("𠮷龑𤆕");
        assertThat(filed.path("answers").path("workerName").asText()).isEqualTo("𠮷龑𤆕");
    }
}
