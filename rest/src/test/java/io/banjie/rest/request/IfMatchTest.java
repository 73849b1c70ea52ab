// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.rest.RunningApi;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {
    private RunningApi api;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
    }

    @AfterEach
    void stop() {
        api.close();
    }

    private HttpResponse<String> edit(String ifMatch) throws Exception {
        return api.send(
                api.json("PUT", "filings/f1/answers", "{\"wage\":\"1\"}").header("If-Match", ifMatch));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"7\"", "W/\"7\"", "W/7", " 7 "})
    void the_version_is_read_bare_quoted_or_marked_weak(String header) throws Exception {
        var answer = edit(header);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(api.filings.asked()).element(2).isEqualTo(OptionalLong.of(7));
        assertThat(RunningApi.header(answer, "ETag")).hasValue("\"7\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7", "7\"", "*", "-1", "7,8", "seven", "99999999999999999999"})
    void anything_else_is_400(String header) throws Exception {
        var answer = edit(header);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningApi.body(answer).at("/violations/0/field").asText()).isEqualTo("If-Match");
    }

    @Test
    void a_missing_version_is_left_to_the_desk_which_refuses_it_with_428() throws Exception {
        api.filings.failWith(Refusal.of(ProblemCode.VERSION_MISSING, "If-Match is missing"));

        var answer = api.send(api.json("PUT", "filings/f1/answers", "{\"wage\":\"1\"}"));

        assertThat(answer.statusCode()).isEqualTo(428);
        assertThat(RunningApi.body(answer).path("code").asText()).isEqualTo("if-match-missing");
        assertThat(api.filings.asked()).element(2).isEqualTo(OptionalLong.empty());
    }

    @Test
    void the_answers_come_bare_or_wrapped() throws Exception {
        edit("7");
        Object bare = api.filings.asked().get(3);
        api.send(api.json("PUT", "filings/f1/answers", "{\"answers\":{\"wage\":\"1\"}}")
                .header("If-Match", "7"));

        assertThat(bare).isEqualTo(Map.of("wage", "1"));
        assertThat(api.filings.asked()).element(3).isEqualTo(bare);
    }
}
