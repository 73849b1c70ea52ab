// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.BatchDesk;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.desk.PageRequest;
import io.banjie.rest.RunningApi;
import io.banjie.rest.fake.Samples;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchResourceTest {
    private static RunningApi api;

    @BeforeAll
    static void start() throws Exception {
        api = new RunningApi();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void batches_are_listed_in_pages_by_region_and_type() throws Exception {
        var answer = api.get("batches?region=990000&type=termination&limit=5&cursor=x");

        assertThat(api.batches.asked())
                .containsExactly(
                        Samples.employer(),
                        Optional.of("990000"),
                        Optional.of("termination"),
                        new PageRequest(5, Optional.of("x"), false));
        assertThat(RunningApi.body(answer).at("/items/0/id").asText()).isEqualTo("b1");
        assertThat(RunningApi.body(answer).path("next").isNull()).isTrue();
        assertThat(api.get("batches?status=READY").statusCode()).isEqualTo(400);
    }

    @Test
    void a_batch_says_where_its_rows_are_and_why_its_file_could_not_be_read() throws Exception {
        assertThat(api.get("batches/b1").body())
                .isEqualTo(
                        "{\"id\":\"b1\",\"serialNumber\":\"990000-B-1\",\"region\":\"990000\",\"type\":\"termination\","
                                + "\"typeLabel\":\"Termination\",\"status\":\"REFUSED\",\"statusLabel\":\"REFUSED\","
                                + "\"oneUnit\":false,\"returned\":0,\"rows\":3,\"imported\":2,\"importFailed\":1,\"removed\":0,"
                                + "\"inReview\":2,\"approved\":0,\"reviewFailed\":0,\"withdrawn\":0,\"progress\":1.0,"
                                + "\"secondsLeft\":null,\"hints\":[{\"id\":\"h1\",\"message\":\"the year of all dates is 2015\","
                                + "\"rows\":[4],\"field\":\"endDate\",\"value\":null,\"mendable\":true}],\"unknownColumns\":["
                                + "{\"heading\":\"名姓\",\"meant\":\"姓名\"},{\"heading\":\"鞋码\",\"meant\":null}],\"problem\":{\"field\":\"\","
                                + "\"code\":\"heading-missing\",\"severity\":\"ERROR\",\"message\":\"no column 姓名\","
                                + "\"legalBasis\":\"\",\"fix\":\"take ours\"},\"dryRun\":false,\"fileName\":\"九月 离职.xlsx\","
                                + "\"createdAt\":\"2026-07-02T01:00:00Z\",\"availableActions\":[]}");
    }

    @Test
    void rows_are_paged_and_chosen_by_their_outcome() throws Exception {
        var answer = api.get("batches/b1/rows?outcome=IMPORT_FAILED&limit=1");

        assertThat(answer.body())
                .isEqualTo("{\"items\":[{\"row\":4,\"outcome\":\"IMPORT_FAILED\",\"filing\":null,"
                        + "\"cells\":{\"workerName\":\"马一\"},\"violations\":[{\"field\":\"endDate\","
                        + "\"code\":\"before-start\",\"severity\":\"ERROR\",\"message\":\"before its start\","
                        + "\"legalBasis\":\"Art. 1\",\"fix\":\"\"}]}],\"next\":\"4\"}");
        assertThat(api.batches.asked())
                .containsExactly(
                        Samples.employer(),
                        "b1",
                        Optional.of(BatchRow.Outcome.IMPORT_FAILED),
                        new PageRequest(1, Optional.empty(), false));
        assertThat(RunningApi.body(api.get("batches/b1/rows?outcome=FAILED"))
                        .at("/violations/0/field")
                        .asText())
                .isEqualTo("outcome");
    }

    @Test
    void a_row_is_corrected_by_cells_of_any_kind() throws Exception {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("姓名", "马一");
        cells.put("severance", new BigDecimal("1200.5"));
        cells.put("remark", null);

        var answer = api.send(api.json(
                "PUT", "batches/b1/rows/4", "{\"cells\":{\"姓名\":\"马一\",\"severance\":1200.5,\"remark\":null}}"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(RunningApi.body(answer).path("row").asInt()).isEqualTo(4);
        assertThat(api.batches.asked()).containsExactly(Samples.employer(), "b1", 4, cells);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"cells\":null}", "{\"cells\":[]}", "{\"cells\":{},\"row\":4}", "[]"})
    void cells_that_are_none_are_400(String body) throws Exception {
        assertThat(api.send(api.json("PUT", "batches/b1/rows/4", body)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void people_who_are_known_come_as_rows_that_are_judged_and_kept() throws Exception {
        var known =
                api.post("batches/prefill", "{\"region\":\"990000\",\"type\":\"termination\",\"filings\":[\"f1\"]}");
        assertThat(RunningApi.body(known).at("/rows/0/cells/workerName").asText())
                .isEqualTo("马一");
        assertThat(api.batches.asked()).containsExactly(Samples.employer(), "990000", "termination", List.of("f1"));

        String rows = "{\"region\":\"990000\",\"type\":\"termination\",\"rows\":[{\"declaredWage\":6000}]}";
        assertThat(RunningApi.body(api.post("batches/preview", rows))
                        .at("/0/outcome")
                        .asText())
                .isEqualTo("IMPORT_FAILED");
        var kept = api.post("batches/rows", rows);
        assertThat(kept.statusCode()).isEqualTo(202);
        assertThat(RunningApi.header(kept, "Location").orElseThrow()).endsWith("/api/batches/b1");
        assertThat(api.post("batches/rows", "{\"region\":\"990000\",\"type\":\"unknown\",\"rows\":[]}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(api.post("batches/rows", "{\"region\":\"990000\",\"type\":\"termination\",\"rows\":[null]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void several_rows_are_set_to_the_same_cells() throws Exception {
        var answer =
                api.send(api.json("PUT", "batches/b1/rows", "{\"rows\":[4,5],\"cells\":{\"declaredWage\":\"6000\"}}"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(RunningApi.body(answer).at("/0/changed").asBoolean(true)).isFalse();
        assertThat(RunningApi.body(answer).at("/0/row/violations/0/code").asText())
                .isEqualTo("before-start");
        assertThat(api.batches.asked())
                .containsExactly(Samples.employer(), "b1", Set.of(4, 5), Map.of("declaredWage", "6000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"cells\":{}}", "{\"rows\":4,\"cells\":{}}", "{\"rows\":[\"four\"],\"cells\":{}}"})
    void rows_that_are_none_are_400(String body) throws Exception {
        assertThat(api.send(api.json("PUT", "batches/b1/rows", body)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_row_is_taken_out() throws Exception {
        var answer = api.send(api.request("batches/b1/rows/5").DELETE());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(RunningApi.body(answer).path("outcome").asText()).isEqualTo("REMOVED");
        assertThat(api.batches.asked()).containsExactly(Samples.employer(), "b1", 5);
    }

    @Test
    void a_row_that_is_no_number_is_404() throws Exception {
        assertThat(api.send(api.request("batches/b1/rows/five").DELETE()).statusCode())
                .isEqualTo(404);
        assertThat(api.send(api.request("batches/b1/rows/99999999999").DELETE()).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "submit, SUBMIT",
        "resubmit, RESUBMIT",
        "withdraw, WITHDRAW",
        "apply-hint, APPLY_HINT",
        "release-failed, RELEASE_FAILED",
        "split-failed, SPLIT_FAILED"
    })
    void actions_go_by_their_words(String word, BatchDesk.Action action) throws Exception {
        var answer = api.post("batches/b1/actions", "{\"action\":\"" + word + "\",\"hint\":\"h1\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(RunningApi.body(answer).path("status").asText()).isEqualTo("IN_REVIEW");
        assertThat(api.batches.asked()).containsExactly(Samples.employer(), "b1", action, Optional.of("h1"));
    }

    @Test
    void an_unknown_action_is_400_and_told_which_there_are() throws Exception {
        var answer = api.post("batches/b1/actions", "{\"action\":\"approve\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningApi.body(answer).path("detail").asText()).contains("submit、resubmit、withdraw、apply-hint");
    }

    @Test
    void the_template_comes_under_its_chinese_name() throws Exception {
        var answer = api.get("regions/990000/filing-types/termination/batch-template");

        assertThat(answer.body()).startsWith("PK");
        assertThat(RunningApi.header(answer, "Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(RunningApi.header(answer, "Content-Disposition").orElseThrow())
                .endsWith("filename*=UTF-8''%E7%A6%BB%E8%81%8C%E5%A4%87%E6%A1%88%E6%A8%A1%E6%9D%BF.xlsx");
        assertThat(api.get("regions/990000/filing-types/unknown/batch-template").statusCode())
                .isEqualTo(404);
    }

    @Test
    void failed_rows_come_back_as_workbooks() throws Exception {
        assertThat(api.get("batches/b1/import-failures").body()).startsWith("PK");
        assertThat(api.batches.asked()).containsExactly(Samples.employer(), "b1", BatchDesk.Failures.IMPORT);
        assertThat(api.get("batches/b1/review-failures").body()).startsWith("PK");
        assertThat(api.batches.asked()).containsExactly(Samples.employer(), "b1", BatchDesk.Failures.REVIEW);
    }

    @Test
    void what_nobody_may_know_of_is_404_and_without_a_session_401() throws Exception {
        assertThat(api.get("batches/unknown").statusCode()).isEqualTo(404);
        for (String path : new String[] {"batches", "batches/b1", "batches/b1/rows", "batches/b1/import-failures"}) {
            assertThat(api.send(api.anonymous(path)).statusCode()).as(path).isEqualTo(401);
        }
    }
}
