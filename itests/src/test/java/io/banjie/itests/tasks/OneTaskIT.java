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
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.ServerProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;

/** A task before it is handed in, over HTTP: saved, mended, taken back, refused with all that is missing. */
@OnEachDatabase
class OneTaskIT {

    private static final String PERSON = "420106200002290020";

    private final ServerProcess server;
    private final Caller trusted;

    OneTaskIT(Backend backend) {
        server = backend.server();
        trusted = server.as(Wuhan.TRUSTED);
    }

    @Test
    void a_saved_task_waits_in_the_list_and_is_mended_under_its_number() {
        Map<String, Object> answers = new HashMap<>(Wuhan.enrolment("陈晨", PERSON, server.today()));
        JsonNode saved = Tasks.saved(trusted, Wuhan.ENROLMENT, answers);
        JsonNode line = Tasks.listed(trusted, "todo", saved).orElseThrow();
        assertThat(line.path("resultLabel").asText()).isEqualTo("未提交");
        assertThat(line.path("returned").asBoolean()).isFalse();
        assertThat(line.path("opinion").asText("")).isEmpty();
        server.as(Wuhan.ORDINARY).file(Wuhan.REGION, Wuhan.ENROLMENT, answers).expect(409);

        answers.put("declaredWage", "7000.00");
        JsonNode mended = trusted.edit(saved, answers).expect(200).json();
        assertThat(mended.path("serialNumber")).isEqualTo(saved.path("serialNumber"));
        assertThat(mended.path("status").asText()).isEqualTo("DRAFT");
        assertThat(mended.at("/answers/declaredWage").asText()).isEqualTo("7000.00");

        JsonNode withdrawn =
                trusted.act(Tasks.id(saved), "withdraw").expect(200).json();
        assertThat(withdrawn.path("statusLabel").asText()).isEqualTo("已退单");
        assertThat(Tasks.listed(trusted, "todo", saved)).isEmpty();
        JsonNode anew = Tasks.saved(server.as(Wuhan.ORDINARY), Wuhan.ENROLMENT, answers);
        server.as(Wuhan.ORDINARY).act(Tasks.id(anew), "withdraw").expect(200);
    }

    @Test
    void what_is_left_empty_is_told_all_at_once_and_nothing_is_saved() {
        String person = Identities.woman();
        Answer refused = trusted.file(Wuhan.REGION, Wuhan.ENROLMENT, Map.of("workerName", "陈晨", "idNumber", person))
                .refused(422, "invalid-answers");
        assertThat(refused.fields())
                .contains(
                        "nation",
                        "firstEmployedOn",
                        "hukouType",
                        "hukouAddress",
                        "employmentForm",
                        "personalIdentity",
                        "declaredWage",
                        "insuredFrom",
                        "insuranceTypes")
                .doesNotContain("addReason", "sex", "photo");
        JsonNode saved = Tasks.saved(trusted, Wuhan.ENROLMENT, Wuhan.enrolment("陈晨", person, server.today()));
        trusted.act(Tasks.id(saved), "withdraw").expect(200);
    }

    @Test
    void a_sheet_is_taken_in_every_format_and_whoever_is_new_need_not_be_called_so() {
        byte[] template = trusted.get("/api/regions/420100/filing-types/enrolment/batch-template")
                .expect(200)
                .bytes();
        List<String> headings = Sheets.shown(template).get(0);
        for (String format : List.of("xlsx", "xls", "csv")) {
            List<String> row = headings.stream().map(this::cell).toList();
            byte[] file =
                    switch (format) {
                        case "csv" -> Sheets.csv(headings, List.of(row));
                        case "xls" -> old(headings, row);
                        default -> Sheets.filled(template, List.of(row));
                    };
            JsonNode batch = Sheets.sent(trusted, Wuhan.REGION, Wuhan.ENROLMENT, "增员." + format, file);
            assertThat(batch.path("imported").asInt())
                    .as(format + Sheets.rows(trusted, batch))
                    .isEqualTo(1);
            String filing = Sheets.rows(trusted, batch).get(0).path("filing").asText();
            assertThat(trusted.get("/api/filings/" + filing)
                            .expect(200)
                            .json()
                            .at("/answers/addReason")
                            .asText())
                    .isEqualTo("111");
            trusted.post("/api/batches/" + Tasks.id(batch) + "/actions", Map.of("action", "withdraw"))
                    .expect(200);
        }
    }

    private String cell(String heading) {
        Map<String, String> known = Map.of(
                "证件号码", Identities.woman(),
                "姓名", "孙丽",
                "民族", "汉族",
                "参加工作日期", server.today().minusYears(2).toString(),
                "户籍地址", "武汉市武昌区中南路30号",
                "用工形式", "城镇合同制职工",
                "个人身份", "工人",
                "申报工资", "6500",
                "参保时间", server.today().toString(),
                "险种", "养老、失业、工伤、医疗、生育");
        return heading.startsWith("户口性质")
                ? "11"
                : known.entrySet().stream()
                        .filter(each -> heading.startsWith(each.getKey())
                                || heading.startsWith("参保险种") && each.getKey().equals("险种"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("");
    }

    private static byte[] old(List<String> headings, List<String> row) {
        try (Workbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            for (List<String> cells : List.of(headings, row)) {
                var line = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int i = 0; i < cells.size(); i++) {
                    line.createCell(i).setCellValue(cells.get(i));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
