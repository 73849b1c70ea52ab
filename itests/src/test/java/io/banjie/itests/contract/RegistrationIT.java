// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Employer;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.ServerProcess;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How an employer makes itself known, and tells of changes. */
@OnEachDatabase
class RegistrationIT {

    private static final String OTHER_PUBLIC_INSTITUTION = "20";

    private final ServerProcess server;

    RegistrationIT(Backend backend) {
        server = backend.server();
    }

    @Test
    void a_nature_that_contradicts_the_credit_code_is_warned_of_and_accepted() {
        Employer employer = Employer.unregistered(server);
        JsonNode draft = employer.caller()
                .file(
                        Jilin.REGION,
                        Jilin.REGISTRATION,
                        Jilin.but(
                                Jilin.registration(employer.uscc(), employer.name()),
                                "employerNature",
                                OTHER_PUBLIC_INSTITUTION))
                .expect(201)
                .json();
        assertThat(Json.items(draft.path("warnings"))).anySatisfy(warning -> {
            assertThat(warning.path("field").asText()).isEqualTo("employerNature");
            assertThat(warning.path("severity").asText()).isEqualTo("WARN");
            assertThat(warning.path("message").asText()).contains("单位性质");
        });
    }

    @Test
    void a_wrong_credit_code_is_refused_with_both_check_characters_that_were_expected() {
        Employer employer = Employer.unregistered(server);
        Answer refused = employer.caller()
                .file(Jilin.REGION, Jilin.REGISTRATION, Jilin.registration("91220104MA15XJNY84", employer.name()))
                .refused(422, "invalid-answers");
        assertThat(refused.messagesAt("uscc")).hasSize(2);
        assertThat(refused.messagesAt("uscc").get(0)).contains("M").contains("4");
        assertThat(refused.messagesAt("uscc").get(1)).contains("X").contains("8");
    }

    @Test
    void only_the_chosen_office_and_those_above_it_see_a_registration() {
        Employer employer = Employer.unregistered(server);
        String id = employer.register();
        server.as(Jilin.CLERK).get("/api/filings/" + id).expect(200);
        Caller stranger = server.as(Jilin.OTHER_CLERK);
        stranger.get("/api/filings/" + id).refused(404, "not-found");
        stranger.act(id, "approve").refused(404, "not-found");
        stranger.get("/api/filings/" + id + "/attachments").refused(404, "not-found");
        server.as("jl-huixin").get("/api/filings/" + id).refused(404, "not-found");
    }

    @Test
    void a_second_registration_is_refused_while_the_first_is_open() {
        Employer employer = Employer.unregistered(server);
        Map<String, Object> answers = Jilin.registration(employer.uscc(), employer.name());
        employer.caller().file(Jilin.REGION, Jilin.REGISTRATION, answers).expect(201);
        Answer second = employer.caller().file(Jilin.REGION, Jilin.REGISTRATION, answers);
        assertThat(second.status()).isIn(409, 422);
        assertThat(second.text()).contains("尚未办结");
    }

    @Test
    void a_change_carries_the_papers_over_and_counts_only_when_approved() {
        Employer employer = Employer.registered(server);
        Caller caller = employer.caller();
        JsonNode effective = caller.get("/api/filings?type=" + Jilin.REGISTRATION + "&status=APPROVED")
                .expect(200)
                .json()
                .path("items")
                .get(0);
        String before = effective.path("id").asText();
        Map<String, Object> moved =
                Jilin.but(Jilin.registration(employer.uscc(), employer.name()), "mailingAddress", "长春市新址9号");
        JsonNode change = caller.file(Jilin.REGION, Jilin.REGISTRATION, moved, before)
                .expect(201)
                .json();
        String id = change.path("id").asText();
        assertThat(Json.items(caller.get("/api/filings/" + id + "/attachments").json()))
                .isNotEmpty()
                .allMatch(paper -> paper.path("uploaded").asBoolean());
        caller.act(id, "submit").expect(200);
        assertThat(status(caller, before)).isEqualTo("APPROVED");

        Caller clerk = server.as(Jilin.CLERK);
        JsonNode compared =
                clerk.get("/api/filings/" + id + "/comparison").expect(200).json();
        assertThat(compared.path("effective").asText()).isEqualTo(before);
        assertThat(Json.items(compared.path("fields")))
                .filteredOn(field -> field.path("changed").asBoolean())
                .extracting(field -> field.path("id").asText())
                .containsExactly("mailingAddress");

        JsonNode approved = clerk.act(id, "approve").expect(200).json();
        assertThat(approved.path("supersedes").asText()).isEqualTo(before);
        JsonNode old = caller.get("/api/filings/" + before).json();
        assertThat(old.path("status").asText()).isEqualTo("SUPERSEDED");
        assertThat(old.path("supersededBy").asText()).isEqualTo(id);
        assertThat(old.path("answers").path("mailingAddress").asText()).isEqualTo("长春市人民大街1号");
    }

    private static String status(Caller caller, String filing) {
        return caller.get("/api/filings/" + filing)
                .expect(200)
                .json()
                .path("status")
                .asText();
    }
}
