// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.BatchDesk;
import io.banjie.rest.Form;
import io.banjie.rest.RunningApi;
import io.banjie.rest.fake.FakeBatches;
import io.banjie.rest.fake.FakeSessions;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchUploadTest {
    private static final int MEBIBYTE = 1024 * 1024;
    private static final Map<String, String> TERMINATIONS = Map.of("region", "990000", "type", "termination");
    private static RunningApi api;

    @BeforeAll
    static void start() throws Exception {
        api = new RunningApi();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @BeforeEach
    void forget() {
        api.batches.forget();
    }

    private static HttpRequest.Builder upload(HttpRequest.BodyPublisher body) {
        return api.request("batches")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(body);
    }

    private static HttpResponse<String> upload(byte[] form) throws Exception {
        return api.send(upload(BodyPublishers.ofByteArray(form)));
    }

    private static FakeBatches.Sent sent() {
        return api.batches.sent().orElseThrow();
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    @Test
    void a_file_reaches_the_desk_byte_for_byte_and_the_answer_says_where_its_batch_is() throws Exception {
        byte[] file = random(3 * MEBIBYTE);

        var answer = upload(Form.of("b", TERMINATIONS, "九月 离职.xlsx", file));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(RunningApi.header(answer, "Location")).hasValue(api.address() + "/api/batches/b1");
        assertThat(RunningApi.body(answer).path("status").asText()).isEqualTo("READING");
        assertThat(RunningApi.body(answer).path("secondsLeft").asInt()).isEqualTo(4);
        assertThat(sent().batch()).isEqualTo(new BatchDesk.NewBatch("990000", "termination", false, "九月 离职.xlsx"));
        assertThat(sent().content()).isEqualTo(file);
        assertThat(api.waitingFiles()).isEmpty();
    }

    @Test
    void a_dry_run_says_so_in_one_of_two_words() throws Exception {
        Map<String, String> dry = Map.of("region", "990000", "type", "termination", "dryRun", "true");
        Map<String, String> neither = Map.of("region", "990000", "type", "termination", "dryRun", "yes");

        assertThat(upload(Form.of("b", dry, "a.csv", new byte[] {1})).statusCode())
                .isEqualTo(202);
        assertThat(sent().batch().dryRun()).isTrue();
        var answer = upload(Form.of("b", neither, "a.csv", new byte[] {1}));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningApi.body(answer).at("/violations/0/field").asText()).isEqualTo("dryRun");
    }

    @Test
    void an_upload_is_recognised_by_all_of_its_parts() throws Exception {
        byte[] big = random(2 * MEBIBYTE);
        byte[] form = Form.of("b", TERMINATIONS, "a.csv", big);
        Map<String, String> dry = Map.of("region", "990000", "type", "termination", "dryRun", "true");

        api.send(upload(BodyPublishers.ofByteArray(form)).header("Idempotency-Key", "k"));
        var first = sent().actor().attempt();
        assertThat(sent().content()).isEqualTo(big);
        api.send(upload(BodyPublishers.ofByteArray(form)).header("Idempotency-Key", "k"));
        var again = sent().actor().attempt();
        api.send(upload(BodyPublishers.ofByteArray(Form.of("b", dry, "a.csv", big)))
                .header("Idempotency-Key", "k"));
        var otherwise = sent().actor().attempt();

        assertThat(first.key()).isEqualTo("k");
        assertThat(again).isEqualTo(first);
        assertThat(otherwise.digest()).isNotEqualTo(first.digest());
        assertThat(api.waitingFiles()).isEmpty();
    }

    @Test
    void a_file_beyond_the_limit_is_413_whether_announced_or_not_and_leaves_nothing() throws Exception {
        byte[] form = Form.of("b", TERMINATIONS, "a.csv", new byte[52 * MEBIBYTE]);

        var announced = upload(form);
        var streamed = api.send(upload(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form))));

        assertThat(announced.statusCode()).isEqualTo(413);
        assertThat(streamed.statusCode()).as(streamed.body()).isEqualTo(413);
        assertThat(RunningApi.body(streamed).path("code").asText()).isEqualTo("too-large");
        assertThat(api.batches.sent()).isEmpty();
        assertThat(api.waitingFiles()).isEmpty();
    }

    @Test
    void what_is_no_form_is_415_and_a_form_without_its_parts_400() throws Exception {
        assertThat(api.post("batches", "{}").statusCode()).isEqualTo(415);
        var answer = upload(Form.of("b", Map.of("region", "990000"), "a.csv", new byte[] {1}));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningApi.body(answer).at("/violations/0/field").asText()).isEqualTo("type");
        assertThat(api.batches.sent()).isEmpty();
    }

    @Test
    void a_form_without_its_end_is_400_and_its_file_reaches_nobody() throws Exception {
        for (int size : new int[] {10, 3 * MEBIBYTE}) {
            var answer = upload(Form.cutOff("b", TERMINATIONS, "a.csv", random(size)));

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(api.batches.sent()).isEmpty();
            assertThat(api.waitingFiles()).isEmpty();
        }
    }

    @Test
    void a_client_that_dies_in_the_middle_leaves_nothing() throws Exception {
        byte[] form = Form.of("b", TERMINATIONS, "a.csv", random(3 * MEBIBYTE));
        try (Socket socket = new Socket("localhost", api.port())) {
            socket.setSoLinger(true, 0);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/batches HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + FakeSessions.TOKEN
                            + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: " + form.length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(form, 0, 2 * MEBIBYTE);
            out.flush();
            while (api.waitingFiles().isEmpty()) {
                Thread.onSpinWait();
            }
        }

        while (!api.waitingFiles().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(api.batches.sent()).isEmpty();
        assertThat(upload(Form.of("b", TERMINATIONS, "a.csv", new byte[] {1})).statusCode())
                .isEqualTo(202);
    }
}
