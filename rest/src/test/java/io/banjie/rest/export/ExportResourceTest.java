// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.desk.ExportDesk.Format;
import io.banjie.api.desk.ExportDesk.Wanted;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.TaskDesk;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.rest.RunningApi;
import io.banjie.rest.fake.Samples;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportResourceTest {
    private static final byte[] CHUNK = new byte[64 * 1024];
    private RunningApi api;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void a_list_comes_as_a_file_under_its_chinese_name_to_be_saved() throws Exception {
        var answer = api.get("filings/export?format=csv&list=overview&region=990000&status=APPROVED"
                + "&columns=worker.name,answers.wage&columns=late");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("a,b\r\n");
        assertThat(RunningApi.header(answer, "Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(RunningApi.header(answer, "Content-Disposition"))
                .hasValue("attachment; filename=\"____ 1.csv\";"
                        + " filename*=UTF-8''%E7%BB%BC%E5%90%88%E6%9F%A5%E8%AF%A2%201.csv");
        assertThat(RunningApi.header(answer, "Cache-Control")).hasValue("no-store");
        assertThat(api.exports.asked())
                .contains(
                        Samples.employer(),
                        new Wanted(
                                Format.CSV, Optional.of("overview"), List.of("worker.name", "answers.wage", "late")));
        FilingQuery query = (FilingQuery) api.exports.asked().get(1);
        assertThat(query.region()).hasValue("990000");
        assertThat(query.statuses()).containsExactly(Status.APPROVED);
    }

    @Test
    void a_workbook_is_what_comes_unless_something_else_is_asked_for() throws Exception {
        api.get("filings/export");

        assertThat(api.exports.asked())
                .containsExactly(
                        Samples.employer(), FilingQuery.all(), new Wanted(Format.XLSX, Optional.empty(), List.of()));
        assertThat(api.get("filings/export?format=doc").statusCode()).isEqualTo(400);
        assertThat(api.get("filings/export?limit=5").statusCode()).isEqualTo(400);
    }

    @Test
    void tasks_and_rosters_are_lists_too() throws Exception {
        assertThat(api.get("tasks/export?list=done&format=csv").statusCode()).isEqualTo(200);
        assertThat(api.exports.asked())
                .containsExactly(
                        Samples.employer(),
                        TaskDesk.Side.DONE,
                        FilingQuery.all(),
                        new Wanted(Format.CSV, Optional.empty(), List.of()));
        assertThat(api.get("rosters/export?region=990000&kind=NEW&format=pdf").statusCode())
                .isEqualTo(200);
        assertThat(api.exports.asked())
                .containsExactly(Samples.employer(), Optional.of("990000"), Optional.of("NEW"), Format.PDF);
    }

    @Test
    void a_list_too_long_for_a_pdf_is_413_and_says_what_would_help() throws Exception {
        var answer = api.get("filings/export?format=pdf");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(RunningApi.body(answer).path("code").asText()).isEqualTo("too-many-rows");
        assertThat(RunningApi.body(answer).path("detail").asText()).contains("xlsx");
        assertThat(RunningApi.body(answer).path("most").asInt()).isEqualTo(20_000);
    }

    @Test
    void without_a_session_there_is_no_file() throws Exception {
        assertThat(api.send(api.anonymous("filings/export")).statusCode()).isEqualTo(401);
    }

    @Test
    void what_is_refused_before_the_first_byte_is_a_problem() throws Exception {
        api.exports.send(out -> {
            throw Refusal.of(ProblemCode.TOO_MANY_ATTEMPTS, "too many").retryAfter(Duration.ofSeconds(10));
        });

        var answer = api.get("filings/export?format=csv");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(RunningApi.header(answer, "Retry-After")).hasValue("10");
        assertThat(RunningApi.header(answer, "Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(RunningApi.header(answer, "Content-Disposition")).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_finished_never_looks_whole() {
        api.exports.send(out -> {
            for (int i = 0; i < 20; i++) {
                out.write(CHUNK);
            }
            throw Refusal.of(ProblemCode.DATABASE_UNAVAILABLE, "gone");
        });

        assertThatThrownBy(() -> api.get("filings/export?format=csv")).isInstanceOf(IOException.class);
    }

    @Test
    void a_caller_that_breaks_off_ends_the_writing() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        api.exports.send(out -> {
            try {
                while (true) {
                    out.write(CHUNK);
                }
            } finally {
                ended.countDown();
            }
        });
        var answer = java.net.http.HttpClient.newHttpClient()
                .send(
                        api.request("filings/export?format=csv").build(),
                        java.net.http.HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.body().readNBytes(10)).hasSize(10);

        answer.body().close();

        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
    }
}
