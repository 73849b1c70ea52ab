// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.EventStream;
import io.banjie.itests.http.Json;
import io.banjie.itests.http.Multipart;
import io.banjie.itests.scene.Employer;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.scene.Sheets;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.Patience;
import io.banjie.itests.server.ServerProcess;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of many filings over HTTP: every kind that people send, and what becomes of those that go wrong on the way. */
@OnEachDatabase
class UploadsIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final List<String> HEADINGS = List.of("终止或解除原因", "身份证号", "姓名", "终止或解除时间");

    private final ServerProcess server;
    private final Employer employer;
    private final Caller caller;

    UploadsIT(Backend backend) {
        server = backend.server();
        employer = Employer.registered(server);
        caller = employer.caller();
    }

    /** Has somebody in service since the beginning of 2019, on a roster. */
    private void employs(String name, String idNumber) {
        Map<String, Object> contract = new HashMap<>(Jilin.contract(name, idNumber, server.today()));
        contract.putAll(Map.of(
                "contractStart", "2019-01-01",
                "contractEnd", "2019-12-31",
                "signedOn", "2019-01-01",
                "joinedOn", "2019-01-01"));
        String id = caller.file(Jilin.REGION, Jilin.NEW_CONTRACT, contract)
                .expect(201)
                .json()
                .path("id")
                .asText();
        server.as(Jilin.CLERK).act(id, "approve").expect(200);
        employer.saveRoster("NEW", List.of(id));
    }

    private static List<String> ending(String name, String idNumber) {
        return List.of("职工个人原因", idNumber, name, "2019-07-01");
    }

    private Multipart form(String fileName, byte[] file) {
        return new Multipart()
                .text("region", Jilin.REGION)
                .text("type", Jilin.TERMINATION)
                .file("file", fileName, file);
    }

    private List<JsonNode> batches() {
        return Json.items(caller.get("/api/batches?region=220000&type=termination")
                .expect(200)
                .json()
                .path("items"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void text_with_commas_goes_in_whatever_its_characters_and_the_order_of_its_columns(String charset) {
        String id = Identities.woman();
        employs("孙丽", id);
        byte[] utf8 = Sheets.csv(HEADINGS, List.of(ending("孙丽", id)));
        byte[] file = new String(utf8, UTF_8).getBytes(Charset.forName(charset));

        JsonNode batch = Sheets.sent(caller, Jilin.TERMINATION, "解除.csv", file);

        assertThat(batch.path("inReview").asInt()).as(batch.toString()).isEqualTo(1);
    }

    @Test
    void headings_that_mean_nothing_are_named_with_what_was_probably_meant() {
        String id = Identities.woman();
        employs("孙丽", id);
        List<String> headings = List.of("终止或解除原因", "身份证号", "姓名", "终止或解除时间", "鞋码", "备注一");
        List<String> row = new ArrayList<>(ending("孙丽", id));
        row.addAll(List.of("38", "x"));

        JsonNode read = Sheets.sent(caller, Jilin.TERMINATION, "解除.csv", Sheets.csv(headings, List.of(row)));
        JsonNode refused = Sheets.sent(
                caller,
                Jilin.TERMINATION,
                "错列.csv",
                Sheets.csv(List.of("终止或解除原因", "身份证号", "姓名", "解除时间"), List.of(ending("孙丽", id))));

        assertThat(read.path("inReview").asInt()).as(read.toString()).isEqualTo(1);
        assertThat(read.at("/unknownColumns/0/heading").asText()).isEqualTo("鞋码");
        assertThat(read.at("/unknownColumns/0/meant").isNull()).isTrue();
        assertThat(refused.path("status").asText()).isEqualTo("REFUSED");
        assertThat(refused.at("/problem/message").asText()).isEqualTo("缺少必须有的列：终止或解除时间");
        assertThat(refused.at("/unknownColumns/0/heading").asText()).isEqualTo("解除时间");
        assertThat(refused.at("/unknownColumns/0/meant").asText()).isEqualTo("终止或解除时间");
    }

    @Test
    void id_numbers_that_were_dragged_down_are_explained_with_their_rows() {
        String id = Stream.generate(Identities::woman)
                .filter(each -> each.matches(".*[0-6]"))
                .findFirst()
                .orElseThrow();
        employs("孙丽", id);
        long digits = Long.parseLong(id);
        List<List<String>> rows = new ArrayList<>(List.of(ending("孙丽", id)));
        for (int i = 1; i <= 3; i++) {
            rows.add(ending("孙丽", String.valueOf(digits + i)));
        }

        JsonNode batch = Sheets.sent(caller, Jilin.TERMINATION, "解除.csv", Sheets.csv(HEADINGS, rows));

        JsonNode hint = batch.path("hints").get(0);
        assertThat(batch.path("importFailed").asInt()).isEqualTo(3);
        assertThat(hint.path("message").asText()).contains("只是末尾数字逐行加一", "号码无法推算");
        assertThat(hint.path("rows")).extracting(JsonNode::asInt).containsExactly(3, 4, 5);
        assertThat(hint.path("value").isNull()).isTrue();
        caller.post(
                        "/api/batches/%s/actions".formatted(batch.path("id").asText()),
                        Map.of("action", "apply-hint", "hint", hint.path("id").asText()))
                .refused(409, "action-not-possible");
    }

    @Test
    void a_row_that_failed_is_watched_corrected_and_goes_in() {
        String id = Identities.woman();
        employs("孙丽", id);
        Answer answer = caller.upload(
                        "/api/batches",
                        form("解除.csv", Sheets.csv(HEADINGS, List.of(ending("孙丽", id.substring(0, 17) + "?")))))
                .expect(202);
        String batch = answer.json().path("id").asText();
        assertThat(answer.header("Location").orElseThrow()).endsWith("/api/batches/" + batch);

        try (EventStream events = EventStream.open(caller, "/api/batches/" + batch + "/events")) {
            Patience.until("the batch at rest", SOON, () -> events.data().stream()
                    .anyMatch(seen -> seen.path("status").asText().equals("FINISHED")));
        }
        JsonNode failed = Json.items(caller.get("/api/batches/" + batch + "/rows?outcome=IMPORT_FAILED")
                        .expect(200)
                        .json()
                        .path("items"))
                .get(0);
        String row =
                "/api/batches/%s/rows/%d".formatted(batch, failed.path("row").asInt());
        assertThat(Sheets.errors(failed)).isNotEmpty();
        caller.put(row, Map.of("cells", Map.of("nothing", "x"))).expect(422);
        JsonNode mended = caller.put(row, Map.of("cells", Map.of("身份证号码", id)))
                .expect(200)
                .json();

        assertThat(mended.path("outcome").asText()).as(mended.toString()).isEqualTo("IN_REVIEW");
        assertThat(Sheets.settled(caller, batch).path("importFailed").asInt()).isZero();
        caller.delete(row).expect(409);
        caller.get("/api/batches/" + batch + "/review-failures").expect(200);
    }

    @Test
    void an_upload_sent_again_is_the_same_batch_and_nothing_twice() {
        byte[] file = Sheets.csv(HEADINGS, List.of(ending("孙丽", Identities.woman())));
        Caller attempt = caller.attempting("upload-" + Identities.woman());

        JsonNode first =
                attempt.upload("/api/batches", form("a.csv", file)).expect(202).json();
        JsonNode again =
                attempt.upload("/api/batches", form("a.csv", file)).expect(202).json();

        assertThat(again.path("id")).isEqualTo(first.path("id"));
        attempt.upload("/api/batches", form("b.csv", file)).refused(422, "idempotency-key-reused");
        assertThat(batches()).hasSize(1);
    }

    @Test
    void what_cannot_be_a_file_of_filings_is_refused_at_the_door() {
        byte[] some = Sheets.csv(HEADINGS, List.of());
        caller.upload("/api/batches", form("a.csv", new byte[0])).expect(400);
        caller.upload("/api/batches", form("a.csv", new byte[52 << 20])).refused(413, "too-large");
        caller.post("/api/batches", Map.of("region", Jilin.REGION)).expect(415);
        caller.upload(
                        "/api/batches",
                        new Multipart().text("region", Jilin.REGION).file("file", "a.csv", some))
                .refused(400, "malformed");
        caller.upload(
                        "/api/batches",
                        new Multipart()
                                .text("region", Jilin.REGION)
                                .text("type", Jilin.REGISTRATION)
                                .file("file", "a.csv", some))
                .expect(404);
        server.as(Jilin.CLERK).upload("/api/batches", form("a.csv", some)).expect(403);
        caller.get("/api/regions/220000/filing-types/employer-registration/batch-template")
                .expect(404);

        assertThat(batches()).isEmpty();
    }

    @Test
    void a_client_that_dies_in_the_middle_leaves_no_batch() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            rows.add(ending("孙丽", "220102198808083327"));
        }
        byte[] file = Sheets.csv(HEADINGS, rows);
        String token = caller.request("/")
                .build()
                .headers()
                .firstValue("Authorization")
                .orElseThrow();
        String head = ("--b\r\nContent-Disposition: form-data; name=\"region\"\r\n\r\n220000\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\ntermination\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n");
        try (Socket socket = new Socket(server.uri().getHost(), server.uri().getPort())) {
            socket.setSoLinger(true, 0);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/batches HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + token
                            + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: "
                            + (head.length() + file.length + 9) + "\r\n\r\n" + head)
                    .getBytes(UTF_8));
            out.write(file, 0, file.length / 2);
            out.flush();
        }

        assertThat(batches()).isEmpty();
        JsonNode whole = Sheets.sent(caller, Jilin.TERMINATION, "a.csv", file);
        assertThat(whole.path("rows").asInt()).isEqualTo(20_000);
        assertThat(batches()).hasSize(1);
    }
}
