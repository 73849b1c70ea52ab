// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.rest.RunningApi;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {
    private static RunningApi api;

    @BeforeAll
    static void start() throws Exception {
        api = new RunningApi();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void every_refusal_of_a_desk_becomes_its_status_with_words_of_its_own(ProblemCode code) throws Exception {
        api.filings.failWith(Refusal.of(code, "for developers"));

        var answer = api.get("filings/f1");
        JsonNode problem = RunningApi.body(answer);

        assertThat(answer.statusCode()).isEqualTo(code.status());
        assertThat(problem.path("title").asText()).matches(".*\\p{IsHan}.*").doesNotContain("请求没有完成");
        assertThat(problem.path("detail").asText()).matches(".*\\p{IsHan}.*");
        assertThat(problem.path("reason").asText()).isEqualTo("for developers");
        assertThat(problem.has("violations")).isFalse();
        assertThat(problem.has("incident")).isEqualTo(code.status() == 500);
    }

    @Test
    void a_refusal_tells_all_findings_its_particulars_and_when_to_try_again() throws Exception {
        api.filings.failWith(Refusal.of(ProblemCode.INVALID_ANSWERS, "两处需要修改")
                .because(List.of(
                        new Finding("wage", "required", Severity.ERROR, "missing", "Art. 1", "fill it in"),
                        new Finding("", "late", Severity.WARN, "late", "", "")))
                .with("version", 8)
                .with("status", "must not replace the real one")
                .retryAfter(Duration.ofMillis(1500)));

        var answer = api.get("filings/f1");

        assertThat(RunningApi.header(answer, "Retry-After")).hasValue("2");
        assertThat(answer.body())
                .isEqualTo("{\"type\":\"urn:banjie:problem:invalid-answers\",\"title\":\"填写的内容不符合要求\","
                        + "\"status\":422,\"detail\":\"两处需要修改\",\"code\":\"invalid-answers\",\"violations\":["
                        + "{\"field\":\"wage\",\"code\":\"required\",\"severity\":\"ERROR\",\"message\":\"missing\","
                        + "\"legalBasis\":\"Art. 1\",\"fix\":\"fill it in\"},"
                        + "{\"field\":\"\",\"code\":\"late\",\"severity\":\"WARN\",\"message\":\"late\","
                        + "\"legalBasis\":\"\",\"fix\":\"\"}],\"retryAfter\":2,\"version\":8}");
    }

    @Test
    void a_region_names_its_own_code_and_speaks_for_itself() throws Exception {
        api.filings.failWith(Refusal.of(ProblemCode.GATE_CLOSED, "请先办理单位登记").named("employer-not-registered"));

        JsonNode problem = RunningApi.body(api.get("filings/f1"));

        assertThat(problem.path("status").asInt()).isEqualTo(409);
        assertThat(problem.path("code").asText()).isEqualTo("employer-not-registered");
        assertThat(problem.path("title").asText()).isEqualTo("前置业务尚未完成");
        assertThat(problem.path("detail").asText()).isEqualTo("请先办理单位登记");
    }

    @Test
    void an_unexpected_error_is_500_with_an_id_that_the_log_has_and_neither_tells_any_data() throws Exception {
        api.filings.failWith(new IllegalStateException(
                "secret of 马一", new IllegalArgumentException("990000199001010017 is secret")));
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        JsonNode problem;
        try {
            problem = RunningApi.body(api.get("filings/f1?"));
        } finally {
            System.setErr(before);
        }

        String id = problem.path("incident").asText();
        assertThat(problem.path("status").asInt()).isEqualTo(500);
        assertThat(problem.path("code").asText()).isEqualTo("internal-error");
        assertThat(problem.path("detail").asText()).contains(id);
        assertThat(problem.toString()).doesNotContain("secret");
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains(id)
                .contains("IllegalArgumentException")
                .contains("ProblemTest")
                .doesNotContain("secret")
                .doesNotContain("990000199001010017");
    }
}
