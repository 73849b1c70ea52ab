// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.rest.RunningApi;
import io.banjie.rest.demo.ClockFixture;
import io.banjie.rest.fake.FakeClock;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedRequestTest {
    private static final String GOOD = "{\"region\":\"990000\",\"type\":\"new-contract\",\"answers\":{}}";
    private static RunningApi api;

    @BeforeAll
    static void start() throws Exception {
        api = new RunningApi();
        ClockFixture.open(api.clock, new FakeClock());
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static JsonNode problem(HttpResponse<String> answer, int status, String code) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(RunningApi.header(answer, "Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonNode problem = RunningApi.body(answer);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("type").asText()).isEqualTo("urn:banjie:problem:" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).matches(".*\\p{IsHan}.*");
        assertThat(problem.path("detail").asText()).matches("(?s).*\\p{IsHan}.*");
        return problem;
    }

    @Test
    void broken_json_is_400_with_line_and_column_and_quotes_nothing_of_it() throws Exception {
        JsonNode problem = problem(api.post("filings", "{\n \"region\": secret }"), 400, "malformed");

        assertThat(problem.path("detail").asText()).contains("第 2 行").contains("列）");
        assertThat(problem.toString()).doesNotContain("secret").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"region\":1,\"type\":\"t\",\"answers\":{}} | region | 文字",
                "{\"region\":\"r\",\"type\":true,\"answers\":{}} | type | 文字",
                "{\"region\":\"r\",\"type\":\"t\",\"answers\":[]} | answers | 对象",
                "{\"region\":\"r\",\"type\":\"t\",\"answers\":\"\"} | answers | 对象",
                "{\"region\":\"r\",\"type\":\"t\",\"answers\":{},\"channel\":\"PIGEON\"} | channel | 规定的格式",
                "{\"region\":\"r\",\"type\":\"t\",\"answers\":{},\"channel\":\"\"} | channel | 规定的格式",
                "{\"region\":\"r\",\"type\":\"t\",\"answers\":{},\"channel\":1} | channel | 规定的格式",
                "{\"region\":\"r\",\"type\":\"t\",\"answers\":{},\"relatesTo\":{}} | relatesTo | 文字",
                "{\"region\":\"r\\u0000\",\"type\":\"t\",\"answers\":{}} | region | 不含控制字符",
                "{\"region\":\"r\",\"type\":\"t\",\"answers\":{\"a\":\"\\ud800\"}} | answers.a | 不含控制字符",
                "{\"region\":\"r\",\"type\":\"t\",\"answers\":{\"a\":1e400}} | answers.a | 规定的格式"
            })
    void a_member_of_the_wrong_type_is_400_and_named(String body, String member, String expected) throws Exception {
        JsonNode problem = problem(api.post("filings", body), 400, "malformed");

        assertThat(problem.at("/violations/0/field").asText()).isEqualTo(member);
        assertThat(problem.at("/violations/0/code").asText()).isEqualTo("member-type");
        assertThat(problem.path("detail").asText()).contains(member).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | filings/f1/actions | {\"action\":\"approve\",\"version\":\"7\"} | version",
                "POST | filings/f1/actions | {\"action\":\"approve\",\"version\":7.5} | version",
                "POST | filings/f1/actions | {\"action\":\"destroy\"} | action",
                "POST | tasks/actions | {\"action\":\"approve\",\"filings\":[{\"id\":\"f\",\"version\":true}]} |"
                        + " filings[0].version",
                "POST | tasks/actions | {\"action\":\"approve\",\"filings\":[{\"id\":\"f\",\"version\":-1}]} |"
                        + " filings.version",
                "POST | tasks/actions | {\"action\":\"approve\",\"filings\":\"f\"} | filings",
                "POST | rosters | {\"region\":\"r\",\"kind\":\"NEW\",\"filings\":[7]} | filings[0]",
                "POST | accounts | {\"username\":\"u\",\"displayName\":\"d\",\"role\":\"KING\"} | role",
                "PUT | accounts/u | {\"disabled\":\"yes\"} | disabled",
                "POST | demo/clock | {\"now\":\"tomorrow\"} | now"
            })
    void wrong_types_are_named_wherever_they_are(String method, String path, String body, String member)
            throws Exception {
        JsonNode problem = problem(api.send(api.json(method, path, body)), 400, "malformed");

        assertThat(problem.at("/violations/0/field").asText()).isEqualTo(member);
        assertThat(problem.at("/violations/0/code").asText()).isEqualTo("member-type");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"t\",\"answers\":{}} | region",
                "{\"region\":null,\"type\":\"t\",\"answers\":{}} | region",
                "{\"region\":\"r\",\"type\":\"t\"} | answers"
            })
    void a_member_that_must_be_there_and_is_not_is_400_and_named(String body, String member) throws Exception {
        JsonNode problem = problem(api.post("filings", body), 400, "malformed");

        assertThat(problem.at("/violations/0/field").asText()).isEqualTo(member);
        assertThat(problem.at("/violations/0/code").asText()).isEqualTo("member-missing");
    }

    @Test
    void an_unknown_member_is_400_and_named() throws Exception {
        JsonNode problem =
                problem(api.post("filings", GOOD.replace("{}", "{},\"extra\":\"secret\"")), 400, "malformed");

        assertThat(problem.at("/violations/0/field").asText()).isEqualTo("extra");
        assertThat(problem.at("/violations/0/code").asText()).isEqualTo("member-unknown");
        assertThat(problem.toString()).doesNotContain("secret");
    }

    @Test
    void a_null_in_a_list_is_400() throws Exception {
        problem(api.post("rosters", "{\"region\":\"r\",\"kind\":\"NEW\",\"filings\":[null]}"), 400, "malformed");
    }

    @Test
    void the_same_member_twice_is_400() throws Exception {
        problem(api.post("filings", GOOD.replace("{}", "{\"a\":1,\"a\":2}")), 400, "malformed");
    }

    @Test
    void json_deeper_than_anybody_needs_is_400() throws Exception {
        String deep = "[".repeat(5000) + "]".repeat(5000);

        problem(api.post("filings", GOOD.replace("{}", "{\"a\":" + deep + "}")), 400, "malformed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "'  '", "null", "[]", "\"text\"", "7", "'{} {}'"})
    void a_body_that_is_no_object_is_400(String body) throws Exception {
        problem(api.post("filings", body), 400, "malformed");
    }

    @Test
    void no_body_at_all_is_400() throws Exception {
        problem(api.send(api.request("filings").POST(BodyPublishers.noBody())), 400, "malformed");
    }

    @Test
    void bytes_that_are_no_utf_8_are_400() throws Exception {
        byte[] latin = GOOD.replace("new-contract", "\u00e9").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        problem(
                api.send(api.request("filings")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(latin))),
                400,
                "malformed");
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/x-www-form-urlencoded", "application/json;charset=GBK", "*/*"})
    void another_content_type_is_415(String type) throws Exception {
        problem(
                api.send(api.request("filings").header("Content-Type", type).POST(BodyPublishers.ofString(GOOD))),
                415,
                "wrong-type");
    }

    @Test
    void a_body_without_a_content_type_is_415() throws Exception {
        problem(api.send(api.request("filings").POST(BodyPublishers.ofString(GOOD))), 415, "wrong-type");
    }

    @Test
    void json_with_utf_8_named_is_read() throws Exception {
        var answer = api.send(api.request("filings")
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(GOOD)));

        assertThat(answer.statusCode()).isEqualTo(201);
    }

    @Test
    void an_unknown_address_is_404() throws Exception {
        problem(api.get("nothing/here"), 404, "not-found");
        problem(api.get("filings/f1/nothing"), 404, "not-found");
        problem(api.get(""), 404, "not-found");
    }

    @Test
    void a_wrong_method_is_405_and_tells_the_right_ones() throws Exception {
        var answer = api.send(api.request("filings/f1").DELETE());

        problem(answer, 405, "method-not-allowed");
        assertThat(Set.of(RunningApi.header(answer, "Allow").orElseThrow().split(", ")))
                .containsExactlyInAnyOrder("GET", "HEAD");
    }

    @Test
    void a_format_that_is_not_to_be_had_is_406() throws Exception {
        problem(api.send(api.request("filings/f1").header("Accept", "text/xml")), 406, "not-acceptable");
    }

    @Test
    void a_body_of_ten_megabytes_is_413_before_it_is_parsed_and_the_connection_goes_on() throws Exception {
        String big = "{\"region\":\"" + "x".repeat(10_000_000) + "\"}";

        problem(api.post("filings", big), 413, "too-large");
        problem(api.post("filings", big.substring(0, 1024 * 1024 + 1)), 413, "too-large");
        problem(
                api.send(api.request("filings")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(
                                big.getBytes(java.nio.charset.StandardCharsets.UTF_8))))),
                413,
                "too-large");
        problem(api.post("nothing", big), 404, "not-found");
        assertThat(api.post("filings", GOOD).statusCode()).isEqualTo(201);
    }
}
