// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Sheets;
import io.banjie.itests.scene.Wuhan;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.Patience;
import io.banjie.itests.server.ServerProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The wages of a year, over HTTP: declared in the window for everybody at once, once, and mended with the office. */
class YearlyWageIT {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final int STAFF = 20;

    private record Scene(ServerProcess server, Caller trusted, Caller clerk, List<String> staff) {}

    @ParameterizedTest
    @EnumSource(Backend.class)
    void wages_are_declared_once_in_the_window_and_mended_with_the_office(Backend backend) {
        try (ServerProcess server =
                ServerProcess.start(backend.settings("wages").startingAt("2026-05-10T09:00:00+08:00"))) {
            List<String> staff = Stream.generate(Identities::woman).limit(STAFF).toList();
            Scene scene = new Scene(server, server.as(Wuhan.TRUSTED), server.as(Wuhan.CLERK), staff);
            enrol(scene);
            declareForAll(scene);
            JsonNode declared = declared(scene, staff.get(0));
            assertThat(declared.at("/answers/declaredWage").asText()).isEqualTo("6000");
            isDeclaredOnce(scene, staff.get(0));
            mends(scene, declared);
            isDeclaredOnce(scene, staff.get(0));
            closesInJuly(scene, staff.get(STAFF - 1));
        }
    }

    private static void enrol(Scene scene) {
        String today = scene.server.today().toString();
        List<List<String>> rows = scene.staff.stream()
                .map(person -> List.of(
                        person,
                        "孙丽",
                        "01",
                        "2020-07-01",
                        "11",
                        "武汉市武昌区中南路30号",
                        "2",
                        "24",
                        "5000",
                        today,
                        "养老、失业、工伤、医疗、生育"))
                .toList();
        ends(
                scene,
                Wuhan.ENROLMENT,
                List.of("证件号码", "姓名", "民族", "参加工作日期", "户口性质", "户籍地址", "用工形式", "个人身份", "申报工资", "参保时间", "险种"),
                rows);
    }

    /** Eighteen have the same wage, one another, and one a wage far above the bound. */
    private static void declareForAll(Scene scene) {
        List<List<String>> rows = new ArrayList<>();
        IntStream.range(0, STAFF)
                .forEach(i -> rows.add(List.of(
                        "2026",
                        "孙丽",
                        scene.staff.get(i),
                        i < 18 ? "6000" : i == 18 ? "7,000.00" : "60000",
                        "13871000000")));
        JsonNode batch = ends(scene, Wuhan.ANNUAL_WAGE, List.of("申报年度", "姓名", "证件号码", "上年月均工资", "手机号码"), rows);
        assertThat(batch.path("approved").asInt()).isEqualTo(STAFF - 1);
        assertThat(Sheets.rows(scene.trusted, batch))
                .filteredOn(row -> row.path("outcome").asText().equals("IMPORT_FAILED"))
                .singleElement()
                .satisfies(row -> assertThat(Sheets.errors(row).get(0)).contains("工资高于上限"));
    }

    /** What could not be imported is let go, so that the rest ends. */
    private static JsonNode ends(Scene scene, String type, List<String> headings, List<List<String>> rows) {
        JsonNode batch = Sheets.sent(scene.trusted, Wuhan.REGION, type, "一批.csv", Sheets.csv(headings, quoted(rows)));
        assertThat(batch.path("status").asText()).as(batch.toString()).isEqualTo("READY");
        String path = "/api/batches/" + Tasks.id(batch);
        scene.trusted.post(path + "/actions", Map.of("action", "submit")).expect(200);
        Patience.until("the end of " + type, SOON, () -> {
            JsonNode now = scene.trusted.get(path).expect(200).json();
            return now.path("approved").asInt() == now.path("imported").asInt();
        });
        return scene.trusted.get(path).expect(200).json();
    }

    private static List<List<String>> quoted(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> '"' + cell + '"').toList())
                .toList();
    }

    private static JsonNode declared(Scene scene, String person) {
        return scene.trusted
                .get("/api/filings?region=420100&type=annual-wage&status=APPROVED&idNumber=" + person)
                .expect(200)
                .json()
                .at("/items/0");
    }

    private static Answer declares(Scene scene, String person) {
        return scene.trusted.file(
                Wuhan.REGION,
                Wuhan.ANNUAL_WAGE,
                Map.of(
                        "workerName",
                        "孙丽",
                        "idNumber",
                        person,
                        "wageYear",
                        2026,
                        "declaredWage",
                        "6100",
                        "mobile",
                        "13871000000"));
    }

    private static void isDeclaredOnce(Scene scene, String person) {
        Answer again = declares(scene, person).refused(422, "invalid-answers");
        assertThat(again.errors()).singleElement().satisfies(violation -> {
            assertThat(violation.path("message").asText()).isEqualTo("该人员2026年度的工资已经申报");
            assertThat(violation.path("fix").asText()).contains("工资更正");
        });
    }

    private static void mends(Scene scene, JsonNode declared) {
        Map<String, String> sixTwo = Map.of("newValue", "6200", "correctionReason", "少计奖金");
        assertThat(scene.trusted
                        .file(
                                Wuhan.REGION,
                                Wuhan.WAGE_CORRECTION,
                                Map.of("newValue", "60000", "correctionReason", "少计奖金"),
                                Tasks.id(declared))
                        .refused(422, "invalid-answers")
                        .messagesAt("newValue")
                        .get(0))
                .contains("工资高于上限");
        JsonNode draft = scene.trusted
                .file(Wuhan.REGION, Wuhan.WAGE_CORRECTION, sixTwo, Tasks.id(declared))
                .expect(201)
                .json();
        assertThat(draft.path("status").asText()).isEqualTo("DRAFT");
        JsonNode waiting =
                scene.trusted.act(Tasks.id(draft), "submit").expect(200).json();
        assertThat(waiting.path("status").asText()).isEqualTo("IN_REVIEW");
        assertThat(Tasks.listed(scene.clerk, "todo", draft)).isPresent();
        assertThat(Tasks.seen(scene.trusted, declared).path("status").asText()).isEqualTo("APPROVED");

        scene.clerk.act(Tasks.id(draft), "approve").expect(200);

        JsonNode old = Tasks.seen(scene.trusted, declared);
        assertThat(old.path("statusLabel").asText()).isEqualTo("已更正");
        JsonNode newer = scene.trusted
                .get("/api/filings/" + old.path("supersededBy").asText())
                .expect(200)
                .json();
        assertThat(newer.path("status").asText()).isEqualTo("APPROVED");
        assertThat(newer.at("/answers/declaredWage").asText()).isEqualTo("6200");
        assertThat(newer.path("inService").asBoolean()).isTrue();
    }

    private static void closesInJuly(Scene scene, String person) {
        scene.server
                .as("admin")
                .post("/api/demo/clock", Map.of("now", "2026-07-01T09:00:00+08:00"))
                .expect(200);
        assertThat(declares(scene, person).refused(422, "invalid-answers").messagesAt("wageYear"))
                .containsExactly("本年度申报已于6月30日截止，继续使用上年度基数");
    }
}
