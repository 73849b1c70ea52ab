// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.scene.Employer;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Accounts and signing in. */
@OnEachDatabase
class AccountsIT {

    private static final String OWN = "a sentence of one's own";

    private final ServerProcess server;
    private final Caller admin;
    private final String username = "it-" + UUID.randomUUID().toString().substring(0, 13);

    AccountsIT(Backend backend) {
        server = backend.server();
        admin = server.as("admin");
    }

    private Map<String, Object> clerk() {
        return new HashMap<>(Map.of(
                "username",
                username,
                "displayName",
                "新审核员",
                "role",
                "CLERK",
                "region",
                Jilin.REGION,
                "agency",
                Jilin.AGENCY));
    }

    private String made() {
        return admin.post("/api/accounts", clerk())
                .expect(201)
                .json()
                .path("initialPassword")
                .asText();
    }

    @Test
    void a_demonstration_is_told_before_it_starts_that_it_brings_its_administrator() throws IOException {
        assertThat(Files.readString(server.settings().data().resolve("etc/io.banjie.core.account.cfg")))
                .contains("firstAdministrator = false");
    }

    @Test
    void a_new_account_gets_a_password_told_once_and_must_choose_its_own() {
        String initial = made();
        assertThat(initial).hasSizeGreaterThanOrEqualTo(10);
        JsonNode session = server.caller().signIn(username, initial).expect(200).json();
        assertThat(session.path("account").path("mustChangePassword").asBoolean())
                .isTrue();
        Caller caller = server.caller().bearing(session.path("token").asText());
        caller.get("/api/tasks").refused(403, "password-change-required");
        caller.put("/api/session/password", Map.of("currentPassword", "wrong", "newPassword", OWN))
                .expect(401);
        assertThat(caller.put("/api/session/password", Map.of("currentPassword", initial, "newPassword", "kurz"))
                        .refused(422, "invalid-answers")
                        .fields())
                .containsExactly("newPassword");
        caller.put("/api/session/password", Map.of("currentPassword", initial, "newPassword", OWN))
                .expect(204);
        caller.get("/api/tasks").expect(200);
        server.caller().signIn(username, initial).refused(401, "password-wrong");
        server.caller().signIn(username, OWN).expect(200);
    }

    @Test
    void a_changed_password_ends_the_other_sessions() {
        String initial = made();
        Caller here = server.caller().signedIn(username, initial);
        Caller there = server.caller().signedIn(username, initial);
        here.put("/api/session/password", Map.of("currentPassword", initial, "newPassword", OWN))
                .expect(204);
        here.get("/api/session").expect(200);
        there.get("/api/session").refused(401, "unauthenticated");
        here.delete("/api/session").expect(204);
        here.get("/api/session").refused(401, "unauthenticated");
    }

    @Test
    void an_administrator_disables_resets_and_binds_anew() {
        String initial = made();
        Caller caller = server.caller().signedIn(username, initial);
        String path = "/api/accounts/" + username;
        admin.put(path, Map.of("disabled", true)).expect(200);
        caller.get("/api/session").refused(401, "unauthenticated");
        server.caller().signIn(username, initial).refused(401, "password-wrong");

        JsonNode reset = admin.put(path, Map.of("disabled", false, "resetPassword", true, "agency", "JLB-03"))
                .expect(200)
                .json();
        assertThat(reset.path("account").path("agency").path("id").asText()).isEqualTo("JLB-03");
        server.caller().signIn(username, reset.path("initialPassword").asText()).expect(200);
        JsonNode listed = admin.get("/api/accounts?q=" + username).expect(200).json();
        assertThat(listed.path("items")).hasSize(1);
        assertThat(listed.path("items").get(0).path("mustChangePassword").asBoolean())
                .isTrue();
    }

    @Test
    void everything_wrong_with_a_new_account_is_said_at_once() {
        Map<String, Object> wrong = clerk();
        wrong.put("username", "X");
        wrong.put("displayName", " ");
        wrong.put("agency", "JLB-99");
        Answer refused = admin.post("/api/accounts", wrong).refused(422, "invalid-answers");
        assertThat(refused.fields()).containsExactlyInAnyOrder("username", "displayName", "agency");
        made();
        admin.post("/api/accounts", clerk()).refused(409, "already-exists");
    }

    @Test
    void only_administrators_look_after_accounts_and_they_decide_no_filings() {
        server.as("jl-huixin").get("/api/accounts").refused(403, "forbidden");
        server.as(Jilin.CLERK).post("/api/accounts", clerk()).refused(403, "forbidden");
        server.as(Jilin.CLERK)
                .put("/api/accounts/jl-huixin", Map.of("disabled", true))
                .refused(403, "forbidden");
        admin.get("/api/tasks").expect(403);
        admin.get("/api/filings").expect(403);
        admin.put("/api/accounts/admin", Map.of("disabled", true)).expect(409);
    }

    @Test
    void guessing_is_made_slow() {
        String initial = made();
        for (int i = 0; i < 5; i++) {
            server.caller().signIn(username, "guess number " + i).refused(401, "password-wrong");
        }
        Answer throttled = server.caller().signIn(username, initial).refused(429, "too-many-attempts");
        assertThat(Integer.parseInt(throttled.header("Retry-After").orElseThrow()))
                .isPositive();
        server.caller().signIn("jl-huixin", ServerProcess.password()).expect(200);
    }

    @Test
    void two_accounts_of_one_employer_see_the_same_filings() {
        Employer employer = Employer.registered(server);
        String second = admin.post(
                        "/api/accounts",
                        Map.of(
                                "username",
                                username,
                                "displayName",
                                "第二经办人",
                                "role",
                                "EMPLOYER",
                                "region",
                                Jilin.REGION,
                                "employer",
                                Map.of("uscc", employer.uscc(), "name", employer.name()),
                                "password",
                                OWN))
                .expect(201)
                .json()
                .path("initialPassword")
                .asText("");
        assertThat(second).isIn("", "null");
        Caller colleague = server.caller().signedIn(username, OWN);
        colleague
                .put("/api/session/password", Map.of("currentPassword", OWN, "newPassword", OWN + "!"))
                .expect(204);
        assertThat(colleague.get("/api/filings").expect(200).json().path("items"))
                .hasSize(1);
    }
}
