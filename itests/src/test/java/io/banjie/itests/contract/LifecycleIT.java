// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Employer;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.ServerProcess;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What can be done to a filing, by whom, and when not. */
@OnEachDatabase
class LifecycleIT {

    private final ServerProcess server;
    private final Caller clerk;
    private final Employer employer;

    LifecycleIT(Backend backend) {
        server = backend.server();
        clerk = server.as(Jilin.CLERK);
        employer = Employer.registered(server);
    }

    @Test
    void a_filing_under_review_is_not_edited_but_withdrawn_and_entered_again() {
        String idNumber = Identities.woman();
        JsonNode filed = employer.hires("孙丽", idNumber);
        Map<String, Object> answers = Jilin.contract("孙丽", idNumber, server.today());
        employer.caller().edit(filed, answers).refused(409, "action-not-possible");
        assertThat(actions(filed)).containsExactly("withdraw");

        JsonNode withdrawn = employer.caller()
                .act(filed.path("id").asText(), "withdraw")
                .expect(200)
                .json();
        assertThat(withdrawn.path("status").asText()).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.path("statusLabel").asText()).isEqualTo("作废");
        assertThat(actions(withdrawn)).isEmpty();
        employer.hires("孙丽", idNumber);
    }

    private static List<String> actions(JsonNode filing) {
        return Json.items(filing.path("availableActions")).stream()
                .map(action -> action.path("action").asText())
                .toList();
    }

    @Test
    void a_returned_filing_is_mended_and_is_under_review_again() {
        String idNumber = Identities.woman();
        JsonNode filed = employer.hires("孙丽", idNumber);
        String id = filed.path("id").asText();
        clerk.act(id, "return", "岗位名称不清楚").expect(200);
        JsonNode returned = find(id);
        assertThat(actions(returned)).contains("edit", "withdraw");
        JsonNode todo =
                employer.caller().get("/api/tasks?list=todo").expect(200).json();
        assertThat(Json.items(todo.path("items"))).singleElement().satisfies(task -> {
            assertThat(task.path("filing").path("id").asText()).isEqualTo(id);
            assertThat(task.path("returned").asBoolean()).isTrue();
            assertThat(task.path("opinion").asText()).isEqualTo("岗位名称不清楚");
        });
        JsonNode mended = employer.caller()
                .edit(returned, Jilin.but(Jilin.contract("孙丽", idNumber, server.today()), "occupation", "收银员"))
                .expect(200)
                .json();
        assertThat(mended.path("statusLabel").asText()).isEqualTo("未审核");
        assertThat(mended.path("returned").asBoolean()).isFalse();
    }

    private JsonNode find(String id) {
        return employer.caller().get("/api/filings/" + id).expect(200).json();
    }

    @Test
    void an_edit_says_which_version_it_is_based_on() {
        String idNumber = Identities.woman();
        String id = employer.hires("孙丽", idNumber).path("id").asText();
        clerk.act(id, "return", "请核对").expect(200);
        long version = find(id).path("version").asLong();
        Map<String, Object> answers = Jilin.contract("孙丽", idNumber, server.today());
        String path = "/api/filings/" + id + "/answers";
        employer.caller().put(path, answers).refused(428, "if-match-missing");
        JsonNode stale = employer.caller()
                .with("If-Match", version - 1)
                .put(path, answers)
                .refused(409, "stale-version")
                .json();
        assertThat(stale.path("version").asLong()).isEqualTo(version);
        employer.caller()
                .with("If-Match", "\"" + version + "\"")
                .put(path, Map.of("answers", answers))
                .expect(200);
    }

    @Test
    void an_action_may_say_which_version_it_is_based_on() {
        JsonNode filed = employer.hires("孙丽", Identities.woman());
        String path = "/api/filings/" + filed.path("id").asText() + "/actions";
        long version = filed.path("version").asLong();
        clerk.post(path, Map.of("action", "approve", "version", version + 7)).refused(409, "stale-version");
        clerk.post(path, Map.of("action", "approve", "version", version)).expect(200);
    }

    @Test
    void what_is_decided_stays_decided() {
        String id = employer.hasHired("孙丽", Identities.woman());
        clerk.act(id, "approve").refused(409, "action-not-possible");
        clerk.act(id, "return", "太晚").refused(409, "action-not-possible");
        employer.caller().act(id, "withdraw").refused(409, "action-not-possible");
        employer.caller().act(id, "approve").refused(403, "forbidden");
    }

    @Test
    void many_are_decided_at_once_each_with_its_own_outcome() {
        JsonNode good = employer.hires("孙丽", Identities.woman());
        JsonNode stale = employer.hires("李雷", Identities.man());
        JsonNode gone = employer.hires("周敏", Identities.woman());
        employer.caller().act(gone.path("id").asText(), "withdraw").expect(200);
        List<Map<String, Object>> chosen = List.of(
                Map.of(
                        "id",
                        good.path("id").asText(),
                        "version",
                        good.path("version").asLong()),
                Map.of("id", stale.path("id").asText(), "version", 99),
                Map.of("id", gone.path("id").asText()),
                Map.of("id", "01900000-0000-7000-8000-000000000000"));
        JsonNode outcomes = clerk.post(
                        "/api/tasks/actions", Map.of("action", "approve", "filings", chosen, "opinion", "同意备案"))
                .expect(200)
                .json();
        assertThat(outcomes.findValuesAsText("outcome")).containsExactly("DONE", "REFUSED", "REFUSED", "REFUSED");
        assertThat(Json.items(outcomes))
                .extracting(outcome -> outcome.path("problem").path("code").asText())
                .containsExactly("", "stale-version", "action-not-possible", "not-found");
        assertThat(find(good.path("id").asText()).path("opinion").asText()).isEqualTo("同意备案");
        assertThat(find(stale.path("id").asText()).path("status").asText()).isEqualTo("IN_REVIEW");
    }

    @Test
    void a_filing_is_forwarded_to_another_office_which_decides_it() {
        String id = employer.hires("孙丽", Identities.woman()).path("id").asText();
        Caller other = server.as(Jilin.OTHER_CLERK);
        other.get("/api/filings/" + id).refused(404, "not-found");
        clerk.post(
                        "/api/filings/" + id + "/actions",
                        Map.of("action", "forward", "agency", "JLB-03", "opinion", "请贵局办理"))
                .expect(200);
        other.act(id, "approve").expect(200);
        assertThat(find(id).path("agency").path("id").asText()).isEqualTo("JLB-03");
    }

    @Test
    void every_step_is_in_a_journal_that_verifies_and_every_rule_is_explained() {
        String id = employer.hires("孙丽", Identities.woman()).path("id").asText();
        clerk.act(id, "return", "请核对").expect(200);
        employer.caller().act(id, "withdraw").expect(200);
        List<JsonNode> journal = Json.items(employer.caller()
                .get("/api/filings/" + id + "/journal")
                .expect(200)
                .json());
        assertThat(journal)
                .extracting(entry -> entry.path("action").asText())
                .containsExactly("save", "return", "withdraw");
        assertThat(journal).allMatch(entry -> entry.path("verified").asBoolean());
        for (int i = 1; i < journal.size(); i++) {
            assertThat(journal.get(i).path("previousHash"))
                    .isEqualTo(journal.get(i - 1).path("hash"));
        }
        assertThat(journal.get(1).path("actor").path("username").asText()).isEqualTo(Jilin.CLERK);

        JsonNode explanation = employer.caller()
                .get("/api/filings/" + id + "/explanation")
                .expect(200)
                .json();
        assertThat(explanation.path("formVersion").asText()).isNotBlank();
        assertThat(Json.items(explanation.path("rules"))).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.path("verdict").asText()).isIn("PASSED", "WARNED", "NOT_APPLICABLE");
            assertThat(rule.path("legalBasis").asText()).isNotBlank();
        });
    }
}
