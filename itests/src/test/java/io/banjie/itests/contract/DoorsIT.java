// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.ServerProcess;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which calls there are, and which of them are open to everybody. */
@OnEachDatabase
class DoorsIT {

    /** The calls of the contract, as its document describes them. */
    private static final List<String> CALLS = List.of(
            "POST /session",
            "GET /session",
            "DELETE /session",
            "PUT /session/password",
            "GET /accounts",
            "POST /accounts",
            "PUT /accounts/{username}",
            "GET /regions",
            "GET /regions/{code}",
            "GET /regions/{code}/filing-types/{type}/form",
            "GET /regions/{code}/filing-types/{type}/prefill",
            "GET /regions/{code}/code-lists/{id}",
            "POST /filings",
            "GET /filings",
            "GET /filings/{id}",
            "GET /filings/{id}/form",
            "PUT /filings/{id}/answers",
            "POST /filings/{id}/actions",
            "GET /filings/{id}/journal",
            "GET /filings/{id}/explanation",
            "GET /filings/{id}/attachments",
            "POST /filings/{id}/attachments",
            "GET /attachments/{id}",
            "DELETE /attachments/{id}",
            "GET /tasks",
            "GET /tasks/events",
            "POST /tasks/actions",
            "GET /employments",
            "POST /rosters/preview",
            "POST /rosters",
            "GET /rosters",
            "GET /rosters/{id}/document",
            "GET /filings/{id}/documents",
            "GET /filings/{id}/documents/{kind}",
            "GET /certificates/{number}",
            "POST /certificates/check",
            "GET /admin/regions",
            "POST /demo/clock");

    private static final Set<String> OPEN = Set.of(
            "POST /session",
            "POST /session/certificate",
            "GET /regions",
            "GET /regions/{code}",
            "GET /certificates/{number}",
            "POST /certificates/check");

    private final ServerProcess server;
    private final JsonNode description;

    DoorsIT(Backend backend) {
        server = backend.server();
        description = server.caller().get("/api/openapi.json").expect(200).json();
    }

    private List<String> described() {
        List<String> calls = new ArrayList<>();
        description.path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> calls.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return calls;
    }

    @Test
    void the_description_lists_every_call_of_the_contract() {
        assertThat(description.path("openapi").asText()).startsWith("3.");
        assertThat(described()).containsAll(CALLS);
    }

    @Test
    void the_description_lists_only_what_answers() {
        Caller signedIn = server.as("admin");
        for (String call : described()) {
            String method = call.substring(0, call.indexOf(' '));
            Answer refused = signedIn.send(signedIn.request(path(call)).method("PATCH", BodyPublishers.noBody()));
            refused.expect(405);
            assertThat(refused.header("Allow").orElse("")).as(call).contains(method);
        }
    }

    private static String path(String call) {
        return "/api"
                + call.substring(call.indexOf(' ') + 1)
                        .replace("{code}", Jilin.REGION)
                        .replaceAll("\\{[a-z]+}", "x");
    }

    @Test
    void every_call_but_the_open_ones_needs_a_session() {
        Set<String> askedFor = new TreeSet<>(described());
        askedFor.removeAll(OPEN);
        for (String call : askedFor) {
            String method = call.substring(0, call.indexOf(' '));
            Answer answer = method.equals("GET") || method.equals("DELETE")
                    ? server.caller().send(server.caller().request(path(call)).method(method, BodyPublishers.noBody()))
                    : server.caller().send(method, path(call), "{}");
            assertThat(answer.status()).as(call).isEqualTo(401);
            answer.refused(401, "unauthenticated");
        }
        server.caller().bearing("made-up").get("/api/filings").refused(401, "unauthenticated");
        server.caller().get("/api/whatever").expect(401);
    }

    @Test
    void the_open_calls_the_pages_and_the_health_are_for_everybody() {
        Caller anybody = server.caller();
        anybody.get("/api/regions").expect(200);
        anybody.get("/api/regions/" + Jilin.REGION).expect(200);
        anybody.get("/api/certificates/none?code=none").expect(404);
        assertThat(anybody.get("/health").expect(200).text()).contains("region 220000");
        assertThat(anybody.get("/metrics").expect(200).text()).contains("http_server_requests_seconds");
        Answer page = anybody.get("/").expect(200);
        assertThat(page.mediaType()).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy").orElse("")).contains("default-src 'none'");
    }

    @Test
    void the_cookie_of_the_pages_writes_only_from_the_own_pages() {
        Answer session = server.caller()
                .post("/api/session", Map.of("username", "jl-huixin", "password", ServerProcess.password()))
                .expect(200);
        String cookie = session.header("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .startsWith("banjie-session-" + server.settings().port() + "=")
                .contains("HttpOnly")
                .contains("SameSite=Strict");
        Caller browser = server.caller().with("Cookie", cookie.substring(0, cookie.indexOf(';')));
        browser.get("/api/session").expect(200);
        browser.act("none", "withdraw").refused(403, "origin-mismatch");
        browser.with("Origin", "http://127.0.0.1:1").act("none", "withdraw").refused(403, "origin-mismatch");
        browser.with("Origin", server.uri()).act("none", "withdraw").refused(404, "not-found");
        browser.with("Origin", server.uri()).delete("/api/session").expect(204);
        browser.get("/api/session").refused(401, "unauthenticated");
    }
}
