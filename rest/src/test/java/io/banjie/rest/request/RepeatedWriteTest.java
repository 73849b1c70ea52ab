// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Attempt;
import io.banjie.rest.RunningApi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedWriteTest {
    private static final String ACT = "{\"action\":\"approve\"}";
    private static RunningApi api;

    @BeforeAll
    static void start() throws Exception {
        api = new RunningApi();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private Attempt attempt(String method, String path, String body, String key) throws Exception {
        var answer = api.send(api.json(method, path, body).header("Idempotency-Key", key));
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return api.filings.actor().attempt();
    }

    @Test
    void a_call_without_a_key_is_not_repeatable() throws Exception {
        api.post("filings/f1/actions", ACT);

        assertThat(api.filings.actor().attempt()).isEqualTo(Attempt.NONE);
    }

    @Test
    void the_same_request_has_the_same_key_and_digest() throws Exception {
        Attempt first = attempt("POST", "filings/f1/actions", ACT, "k-1");

        assertThat(first.key()).isEqualTo("k-1");
        assertThat(first.digest()).matches("[0-9a-f]{64}");
        assertThat(attempt("POST", "filings/f1/actions", ACT, "k-1")).isEqualTo(first);
    }

    @Test
    void another_body_or_address_has_another_digest() throws Exception {
        Attempt first = attempt("POST", "filings/f1/actions", ACT, "k-1");

        assertThat(attempt("POST", "filings/f1/actions", ACT + " ", "k-1").digest())
                .isNotEqualTo(first.digest());
        assertThat(attempt("POST", "filings/f2/actions", ACT, "k-1").digest()).isNotEqualTo(first.digest());
    }

    @Test
    void reading_is_never_an_attempt() throws Exception {
        api.send(api.request("filings/f1").header("Idempotency-Key", "k-1"));

        assertThat(api.filings.actor().attempt()).isEqualTo(Attempt.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "a\tb"})
    void a_key_with_blanks_is_400(String key) throws Exception {
        var answer = api.send(api.json("POST", "filings/f1/actions", ACT).header("Idempotency-Key", key));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void a_key_longer_than_80_characters_is_400() throws Exception {
        var answer = api.send(api.json("POST", "filings/f1/actions", ACT).header("Idempotency-Key", "k".repeat(81)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningApi.body(answer).at("/violations/0/field").asText()).isEqualTo("Idempotency-Key");
    }
}
