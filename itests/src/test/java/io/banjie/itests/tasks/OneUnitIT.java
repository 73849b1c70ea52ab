// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Sheets;
import io.banjie.itests.scene.Wuhan;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.Patience;
import io.banjie.itests.server.ServerProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A batch as one task, over HTTP: read, cleared of rows, handed in, decided row by row, mended and taken back. */
@OnEachDatabase
class OneUnitIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final List<String> HEADINGS =
            List.of("序号", "证件号码", "姓名", "民族", "参加工作日期", "户口性质", "户籍地址", "用工形式", "个人身份", "申报工资", "参保时间", "险种", "增员原因");

    private final ServerProcess server;
    private final Caller ordinary;
    private final Caller clerk;

    OneUnitIT(Backend backend) {
        server = backend.server();
        ordinary = server.as(Wuhan.ORDINARY);
        clerk = server.as(Wuhan.CLERK);
    }

    private List<String> row(String name, String idNumber, String wage) {
        return List.of(
                "1",
                idNumber,
                name,
                "01",
                server.today().minusYears(2).toString(),
                "11",
                "武汉市武昌区中南路30号",
                "2",
                "24",
                wage,
                server.today().toString(),
                "养老、失业、工伤、医疗、生育",
                "111");
    }

    private JsonNode sent(Caller employer, List<List<String>> rows) {
        return Sheets.sent(employer, Wuhan.REGION, Wuhan.ENROLMENT, "增员.csv", Sheets.csv(HEADINGS, rows));
    }

    private static JsonNode act(Caller employer, JsonNode batch, String action, int status) {
        return employer.post(path(batch) + "/actions", Map.of("action", action))
                .expect(status)
                .json();
    }

    private static String path(JsonNode batch) {
        return "/api/batches/" + batch.path("id").asText();
    }

    private static Optional<JsonNode> line(Caller employer, String list, JsonNode batch) {
        return Json.items(employer.get("/api/tasks?limit=100&list=" + list)
                        .expect(200)
                        .json()
                        .path("items"))
                .stream()
                .filter(task -> task.path("batch").path("id").equals(batch.path("id")))
                .findFirst();
    }

    private List<String> failures(JsonNode batch, String which) {
        return Sheets.shown(ordinary.get(path(batch) + "/" + which).expect(200).bytes()).stream()
                .skip(2)
                .map(cells -> String.join(" ", cells))
                .toList();
    }

    @Test
    void a_batch_is_one_task_that_holds_everybody_in_it() {
        String failing = Identities.woman();
        List<List<String>> people = new ArrayList<>(List.of(row("错工资", failing, "100.00")));
        for (String name : List.of("批甲", "批乙", "批丙", "批丁", "批戊")) {
            people.add(row(name, Identities.woman(), "6500.00"));
        }
        JsonNode batch = sent(ordinary, people);
        assertThat(batch.path("status").asText()).as(batch.toString()).isEqualTo("READY");
        assertThat(batch.path("imported").asInt()).isEqualTo(5);
        assertThat(batch.path("unknownColumns")).isEmpty();
        String number = batch.path("serialNumber").asText();
        assertThat(line(ordinary, "todo", batch)).hasValueSatisfying(task -> {
            assertThat(task.path("filing").isNull()).isTrue();
            assertThat(task.path("resultLabel").asText()).isEqualTo("未提交");
            assertThat(task.path("returned").asBoolean()).isFalse();
        });
        Map<String, Object> alone = Wuhan.enrolment("错工资", failing, server.today());
        JsonNode held = server.as(Wuhan.TRUSTED)
                .file(Wuhan.REGION, Wuhan.ENROLMENT, alone)
                .expect(409)
                .json();
        assertThat(held.path("violations").path(0).path("message").asText()).contains("流水号" + number);

        List<JsonNode> rows = Sheets.rows(ordinary, batch);
        int last = rows.get(5).path("row").asInt();
        assertThat(ordinary.delete(path(batch) + "/rows/" + last)
                        .expect(200)
                        .json()
                        .path("outcome")
                        .asText())
                .isEqualTo("REMOVED");
        act(ordinary, batch, "submit", 200);
        assertThat(Sheets.settled(ordinary, batch.path("id").asText())
                        .path("inReview")
                        .asInt())
                .isEqualTo(4);
        assertThat(line(ordinary, "done", batch)).isPresent();
        JsonNode refused = act(ordinary, batch, "withdraw", 409);
        assertThat(refused.path("code").asText()).isEqualTo("action-not-possible");

        decide(rows);
        assertThat(line(ordinary, "todo", batch)).hasValueSatisfying(task -> {
            assertThat(task.path("returned").asBoolean()).isTrue();
            assertThat(task.path("opinion").asText()).contains("2人");
        });
        assertThat(failures(batch, "import-failures"))
                .singleElement()
                .asString()
                .contains("错工资");
        assertThat(failures(batch, "review-failures")).hasSize(2).allMatch(row -> row.contains("材料不齐"));

        mended(rows.get(3).path("filing").asText());
        act(ordinary, batch, "withdraw", 200);
        JsonNode ended = Sheets.settled(ordinary, batch.path("id").asText());
        assertThat(ended.path("status").asText()).as(ended.toString()).isEqualTo("FINISHED");
        assertThat(ended.path("approved").asInt()).isEqualTo(3);
        assertThat(ended.path("withdrawn").asInt()).isEqualTo(1);
        assertThat(line(ordinary, "todo", batch)).isEmpty();
        assertThat(line(ordinary, "done", batch)
                        .orElseThrow()
                        .path("resultLabel")
                        .asText())
                .isEqualTo("结束");
        server.as(Wuhan.TRUSTED).file(Wuhan.REGION, Wuhan.ENROLMENT, alone).expect(201);
    }

    /** All but two are approved. */
    private void decide(List<JsonNode> rows) {
        clerk.act(rows.get(1).path("filing").asText(), "approve").expect(200);
        clerk.act(rows.get(2).path("filing").asText(), "approve").expect(200);
        clerk.act(rows.get(3).path("filing").asText(), "return", "材料不齐").expect(200);
        clerk.act(rows.get(4).path("filing").asText(), "return", "材料不齐").expect(200);
    }

    private void mended(String filing) {
        JsonNode returned = ordinary.get("/api/filings/" + filing).expect(200).json();
        Map<String, Object> answers = new HashMap<>();
        returned.path("answers").properties().forEach(answer -> answers.put(answer.getKey(), answer.getValue()));
        answers.put("declaredWage", "7000.00");
        ordinary.edit(returned, answers).expect(200);
        ordinary.act(filing, "submit").expect(200);
        clerk.act(filing, "approve").expect(200);
    }

    @Test
    void failed_rows_are_moved_to_a_number_of_their_own_mended_and_taken_back() {
        String failing = Identities.woman();
        JsonNode batch =
                sent(ordinary, List.of(row("错工资", failing, "100.00"), row("批己", Identities.woman(), "6500.00")));
        JsonNode split = act(ordinary, batch, "split-failed", 200);
        assertThat(split.path("serialNumber")).isNotEqualTo(batch.path("serialNumber"));
        assertThat(split.path("importFailed").asInt()).isEqualTo(1);

        JsonNode row = ordinary.put(path(split) + "/rows/2", Map.of("cells", Map.of("申报工资", "6600.00")))
                .expect(200)
                .json();
        assertThat(row.path("outcome").asText()).as(row.toString()).isEqualTo("IMPORTED");
        for (JsonNode each : List.of(split, batch)) {
            act(ordinary, each, "withdraw", 200);
            assertThat(Sheets.settled(ordinary, each.path("id").asText())
                            .path("status")
                            .asText())
                    .isEqualTo("WITHDRAWN");
        }
    }

    @Test
    void a_trusted_employers_batch_ends_by_itself() {
        Caller trusted = server.as(Wuhan.TRUSTED);
        JsonNode batch = sent(
                trusted,
                List.of(
                        row("批庚", Identities.woman(), "6500.00"),
                        row("批辛", Identities.woman(), "6500.00"),
                        row("错工资", Identities.woman(), "100.00")));
        act(trusted, batch, "release-failed", 200);
        act(trusted, batch, "submit", 200);
        Patience.until("the end of the batch", SOON, () -> trusted.get(path(batch))
                .expect(200)
                .json()
                .path("status")
                .asText()
                .equals("FINISHED"));
        assertThat(line(trusted, "done", batch)
                        .orElseThrow()
                        .path("resultLabel")
                        .asText())
                .isEqualTo("结束");
    }
}
