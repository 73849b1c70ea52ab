// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.rest.RunningApi;
import io.banjie.rest.fake.FakeSessions;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {
    private static final String FILING = "{\"region\":\"990000\",\"type\":\"new-contract\",\"answers\":{}}";
    private RunningApi api;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
    }

    @AfterEach
    void stop() {
        api.close();
    }

    private HttpResponse<String> signIn(String password) throws Exception {
        return api.send(api.anonymous("session")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"username\":\"employer\",\"password\":\"" + password + "\"}")));
    }

    private String code(HttpResponse<String> answer) throws Exception {
        return RunningApi.body(answer).path("code").asText();
    }

    private HttpRequest.Builder byCookie(String method, String path, String body) {
        return api.anonymous(path)
                .header("Cookie", "banjie-session-" + api.port() + "=" + FakeSessions.TOKEN)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
    }

    @Test
    void signing_in_answers_with_token_and_account_and_sets_a_cookie_that_no_script_reads() throws Exception {
        var answer = signIn("right");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"token\":\"token-of-employer\",\"expiresAt\":\"2026-07-02T09:00:00Z\",\"account\":{"
                        + "\"username\":\"employer\",\"displayName\":\"Example Trading\",\"role\":\"EMPLOYER\","
                        + "\"region\":\"990000\",\"employer\":{\"uscc\":\"91990000MA00000001\","
                        + "\"name\":\"Example Trading\"},\"agency\":null,\"mustChangePassword\":false}}");
        assertThat(RunningApi.header(answer, "Set-Cookie"))
                .hasValue("banjie-session-" + api.port() + "=token-of-employer; Path=/; HttpOnly; SameSite=Strict");
    }

    @Test
    void a_wrong_password_is_401_and_says_no_more() throws Exception {
        var answer = signIn("wrong");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(code(answer)).isEqualTo("password-wrong");
        assertThat(RunningApi.header(answer, "Set-Cookie")).isEmpty();
    }

    @Test
    void signing_in_from_a_page_of_another_site_is_403() throws Exception {
        var answer = api.send(api.anonymous("session")
                .header("Content-Type", "application/json")
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.ofString("{\"username\":\"employer\",\"password\":\"right\"}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(code(answer)).isEqualTo("origin-mismatch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "session",
                "filings",
                "filings/f1",
                "nothing",
                "regions/990000/code-lists/C-TERM",
                "regions/990000/",
                "regions;a/990000",
                "certificates/N1/more",
                "employments",
                "admin/regions",
                "admin/messages",
                "demo/clock"
            })
    void without_signing_in_everything_but_the_open_calls_is_401(String path) throws Exception {
        var answer = api.send(api.anonymous(path));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(code(answer)).isEqualTo("unauthenticated");
        assertThat(RunningApi.header(answer, "WWW-Authenticate")).hasValue("Bearer realm=\"banjie\"");
        assertThat(RunningApi.header(answer, "Cache-Control")).hasValue("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"regions", "regions/990000", "certificates/N1?code=C1"})
    void the_open_calls_answer_anybody_even_with_a_token_that_is_over(String path) throws Exception {
        assertThat(api.send(api.anonymous(path)).statusCode()).isEqualTo(200);
        assertThat(api.send(api.anonymous(path).header("Authorization", "Bearer over"))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "Bearer unknown",
                "Bearer token-of-employer x",
                "Basic ZW1wbG95ZXI6cmlnaHQ=",
                "token-of-employer"
            })
    void a_garbled_or_unknown_token_is_401_and_a_cookie_does_not_mend_it(String authorization) throws Exception {
        var answer = api.send(api.anonymous("filings/f1")
                .header("Authorization", authorization)
                .header("Cookie", "banjie-session-" + api.port() + "=" + FakeSessions.TOKEN));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void the_cookie_of_another_port_is_not_taken() throws Exception {
        var answer = api.send(api.anonymous("filings/f1").header("Cookie", "banjie-session-1=" + FakeSessions.TOKEN));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void reading_by_cookie_needs_no_origin_but_writing_does() throws Exception {
        assertThat(api.send(byCookie("GET", "filings/f1", "")).statusCode()).isEqualTo(200);

        var answer = api.send(byCookie("POST", "filings", FILING));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(code(answer)).isEqualTo("origin-mismatch");
        assertThat(api.filings.asked()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "http://elsewhere.example", "http://localhost:1", "not a url at all", "file:///x"})
    void writing_by_cookie_from_elsewhere_is_403(String origin) throws Exception {
        assertThat(api.send(byCookie("POST", "filings", FILING).header("Origin", origin))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void writing_by_cookie_from_an_own_page_is_taken_by_origin_or_by_referer() throws Exception {
        String own = api.address();

        assertThat(api.send(byCookie("POST", "filings", FILING).header("Origin", own))
                        .statusCode())
                .isEqualTo(201);
        assertThat(api.send(byCookie("POST", "filings", FILING).header("Referer", own + "/#/filings"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_harmless_method_cannot_be_made_a_write_by_a_header_or_a_parameter() throws Exception {
        assertThat(api.send(byCookie("GET", "session", "").header("X-HTTP-Method-Override", "DELETE"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(api.send(byCookie("GET", "session?_method=DELETE", "")).statusCode())
                .isEqualTo(400);
        assertThat(api.get("session").statusCode()).isEqualTo(200);
    }

    @Test
    void writing_by_token_needs_no_origin() throws Exception {
        assertThat(api.post("filings", FILING).statusCode()).isEqualTo(201);
    }

    @Test
    void who_must_change_the_password_may_do_nothing_else() throws Exception {
        String token = "Bearer " + FakeSessions.NEWCOMERS;

        var refused = api.send(api.anonymous("filings").header("Authorization", token));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(code(refused)).isEqualTo("password-change-required");
        assertThat(RunningApi.body(api.send(api.anonymous("session").header("Authorization", token)))
                        .at("/account/mustChangePassword")
                        .asBoolean())
                .isTrue();
        assertThat(api.send(api.anonymous("session/password")
                                .header("Authorization", token)
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString("{\"currentPassword\":\"a\",\"newPassword\":\"b\"}")))
                        .statusCode())
                .isEqualTo(204);
        assertThat(api.sessions.changed()).isEqualTo("newcomer token-of-newcomer a b");
    }

    @Test
    void signing_out_ends_the_session_and_erases_the_cookie() throws Exception {
        var answer = api.send(api.request("session").DELETE());

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(RunningApi.header(answer, "Set-Cookie").orElseThrow()).endsWith("; Max-Age=0");
        assertThat(api.get("session").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> signInByCertificate(String... headers) throws Exception {
        var request = api.anonymous("session/certificate")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"));
        return api.send(headers.length == 0 ? request : request.headers(headers));
    }

    @Test
    void over_plain_http_there_is_no_certificate() throws Exception {
        var answer = signInByCertificate();

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(code(answer)).isEqualTo("certificate-missing");
        assertThat(RunningApi.body(answer).path("detail").asText()).contains("https");
    }

    @Test
    void signing_in_by_certificate_from_a_page_of_another_site_is_403() throws Exception {
        assertThat(signInByCertificate("Origin", "https://elsewhere.example").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoever_signed_in_by_password_has_no_certificate_to_be_told_of() throws Exception {
        assertThat(api.get("session/certificate").statusCode()).isEqualTo(404);
        assertThat(api.send(api.anonymous("session/certificate")).statusCode()).isEqualTo(401);
    }
}
