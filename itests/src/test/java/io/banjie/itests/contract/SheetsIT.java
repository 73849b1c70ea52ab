// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Employer;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.scene.Sheets;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.ServerProcess;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The files of the instructions, on the running server: the template of endings, 马五, and the fifteen rows that failed. */
@OnEachDatabase
class SheetsIT {

    private static final List<String> HEADINGS = List.of("姓名", "身份证号码", "终止或解除时间", "终止或解除原因", "失败原因");
    private static final List<String> NOTES = List.of("10个汉字以内", "18位准确的身份证号码", "格式:yyyy-mm-dd", "选择", "不需填写");
    private static final List<String> CONTRACT_HEADINGS = List.of(
            "姓名",
            "证件类型",
            "证件号码",
            "性别",
            "联系电话",
            "用工形式",
            "合同类别",
            "合同起始日期(yyyyMMdd)",
            "合同结束日期",
            "签订日期",
            "岗位",
            "工时制度",
            "月工资",
            "发工资日期",
            "使用合同模板(序号)");
    private static final List<String> NAMES = List.of(
            "测试", "测试一", "测试二", "测试三", "测试四", "测试五", "测试六", "测试七", "测试八", "测试九", "测试十", "测试万", "测试千", "测试百", "测试万");
    private static final List<String> IDS = List.of(
            "513401199001010027",
            "513401199002020040",
            "513401199003030064",
            "513401199004040088",
            "513401199005050106",
            "51340119900606012X",
            "513401199007070143",
            "513401199008080167",
            "513401199009090180",
            "513401199010100200",
            "513401199011110224",
            "513401199012120248",
            "513401199001130264",
            "513401199002140288",
            "513401199003150306");
    private static final List<Integer> MODELS =
            List.of(0, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2030, 2030, 2030);

    private final ServerProcess server;
    private final Employer employer;
    private final Caller caller;

    SheetsIT(Backend backend) {
        server = backend.server();
        employer = Employer.registered(server);
        caller = employer.caller();
    }

    private byte[] template(String type) {
        return caller.get("/api/regions/%s/filing-types/%s/batch-template".formatted(Jilin.REGION, type))
                .expect(200)
                .bytes();
    }

    @Test
    void the_template_of_endings_is_that_of_the_instructions() {
        assertThat(Sheets.shown(template(Jilin.TERMINATION)).subList(0, 2)).containsExactly(HEADINGS, NOTES);
    }

    @Test
    void the_row_of_the_instructions_goes_in_however_a_spreadsheet_saved_it() throws IOException {
        Map<String, Object> contract = new HashMap<>(Jilin.contract("马五", "630101199501010072", server.today()));
        LocalDate begin = LocalDate.of(2019, 1, 1);
        contract.putAll(Map.of(
                "contractStart", begin.toString(),
                "contractEnd", "2019-12-31",
                "signedOn", begin.toString(),
                "joinedOn", begin.toString()));
        String hired = caller.file(Jilin.REGION, Jilin.NEW_CONTRACT, contract)
                .expect(201)
                .json()
                .path("id")
                .asText();
        server.as(Jilin.CLERK).act(hired, "approve").expect(200);
        employer.saveRoster("NEW", List.of(hired));

        for (String format : List.of("csv", "xls", "xlsx")) {
            JsonNode filing = goneIn(hired, Sheets.sent(caller, Jilin.TERMINATION, "解除." + format, saved(format)));
            caller.act(filing.path("id").asText(), "withdraw").expect(200);
        }
        byte[] file = Sheets.filled(
                template(Jilin.TERMINATION), List.of(List.of("马五", "630101199501010072", "2019-07-01", "职工个人原因")));
        JsonNode batch = Sheets.sent(caller, Jilin.TERMINATION, "解除.xlsx", file);
        JsonNode filing = goneIn(hired, batch);
        server.as(Jilin.CLERK).act(filing.path("id").asText(), "approve").expect(200);
        assertThat(Sheets.settled(caller, batch.path("id").asText())
                        .path("status")
                        .asText())
                .isEqualTo("FINISHED");
    }

    /** The template with the row, as a spreadsheet saved it. */
    private static byte[] saved(String format) throws IOException {
        try (InputStream file = SheetsIT.class.getResourceAsStream("/io/banjie/itests/sheets/saved." + format)) {
            return file.readAllBytes();
        }
    }

    /** Makes sure that the only row of a batch waits for its decision; its filing. */
    private JsonNode goneIn(String hired, JsonNode batch) {
        assertThat(batch.path("status").asText()).as(batch.toString()).isEqualTo("IN_REVIEW");
        assertThat(batch.path("unknownColumns")).isEmpty();
        server.as(Jilin.CLERK).get("/api/batches/" + batch.path("id").asText()).expect(404);
        JsonNode row = Sheets.rows(caller, batch).get(0);
        assertThat(Sheets.errors(row)).isEmpty();
        JsonNode filing = caller.get("/api/filings/" + row.path("filing").asText())
                .expect(200)
                .json();
        assertThat(filing.path("statusLabel").asText()).isEqualTo("未审核");
        assertThat(filing.path("onRoster").asBoolean()).isFalse();
        assertThat(filing.path("relatesTo").asText()).isEqualTo(hired);
        assertThat(filing.at("/answers/reason").asText()).isEqualTo("R3701");
        assertThat(filing.at("/answers/terminatedOn").asText()).isEqualTo("2019-07-01");
        return filing;
    }

    private static List<List<String>> fifteen() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            String start = LocalDate.of(2020, 3, 6).plusDays(Math.min(i, 13)).toString();
            String end = LocalDate.parse(start).plusYears(1).toString();
            rows.add(List.of(
                    NAMES.get(i),
                    "居民身份证",
                    IDS.get(i),
                    "女",
                    "13566657777",
                    "全日制",
                    "固定期限",
                    start.replace("-", ""),
                    end.replace("-", ""),
                    start.replace("-", ""),
                    "店员",
                    "标准工时制",
                    "3500",
                    "4",
                    i == 0 ? "1" : "劳动合同号 (备案试运行文本) " + MODELS.get(i)));
        }
        return rows;
    }

    @Test
    void the_fifteen_rows_fail_for_the_reasons_of_the_instructions_and_one_step_mends_fourteen() {
        Employer other = Employer.registered(server);
        String name = other.name();
        String hired = other.hasHired(NAMES.get(0), IDS.get(0));
        other.saveRoster("NEW", List.of(hired));
        Map<String, Object> ending = Jilin.ending(server.today());
        other.caller().file(Jilin.REGION, Jilin.TERMINATION, ending, hired).expect(201);

        JsonNode failed = Sheets.sent(caller, Jilin.NEW_CONTRACT, "新签.csv", Sheets.csv(CONTRACT_HEADINGS, fifteen()));

        assertThat(failed.path("status").asText()).isEqualTo("FINISHED");
        assertThat(failed.path("importFailed").asInt()).isEqualTo(15);
        List<JsonNode> rows = Sheets.rows(caller, failed);
        assertThat(Sheets.errors(rows.get(0))).containsExactly("此人存在未审核的备案信息", "此人在单位【" + name + "】已存在全日制劳动合同");
        for (int i = 1; i < rows.size(); i++) {
            assertThat(Sheets.errors(rows.get(i)))
                    .containsExactly("使用合同模板没有【劳动合同号 (备案试运行文本) %d】对应的序号".formatted(MODELS.get(i)));
        }
        JsonNode hint = failed.path("hints").get(0);
        assertThat(hint.path("message").asText()).startsWith("看起来是下拉填充导致的递增（2018→2030），是否全部改为1");
        assertThat(Json.items(hint.path("rows"))).hasSize(14);

        List<JsonNode> dates = Json.items(failed.path("hints")).stream().skip(1).toList();
        assertThat(dates)
                .extracting(each -> each.path("field").asText())
                .containsExactlyInAnyOrder("contractStart", "contractEnd", "signedOn");
        assertThat(dates)
                .extracting(each -> each.path("message").asText())
                .anyMatch(words -> words.contains("从第3行到第15行都比上一行多一天（2020-03-06→2020-03-19）"));
        assertThat(dates).allMatch(each -> each.path("mendable").asBoolean());

        byte[] workbook = caller.get("/api/batches/%s/import-failures"
                        .formatted(failed.path("id").asText()))
                .expect(200)
                .bytes();
        assertThat(Sheets.shown(workbook).stream()
                        .skip(2)
                        .map(row -> row.get(row.size() - 1))
                        .toList())
                .hasSize(15)
                .allMatch(reasons -> reasons.contains("使用合同模板没有") || reasons.contains("已存在全日制劳动合同"));

        caller.post(
                        "/api/batches/%s/actions".formatted(failed.path("id").asText()),
                        Map.of("action", "apply-hint", "hint", hint.path("id").asText()))
                .expect(200);
        JsonNode mended = Sheets.settled(caller, failed.path("id").asText());
        assertThat(mended.path("status").asText()).isEqualTo("IN_REVIEW");
        assertThat(mended.path("imported").asInt()).isEqualTo(14);
        assertThat(mended.path("inReview").asInt()).isEqualTo(14);
        assertThat(Json.items(mended.path("hints"))).hasSize(3).noneMatch(each -> each.path("mendable")
                .asBoolean());
        assertThat(Sheets.rows(caller, mended).stream()
                        .filter(row -> row.path("outcome").asText().equals("IMPORT_FAILED"))
                        .toList())
                .hasSize(1);
    }

    @Test
    void a_file_that_is_none_is_refused_in_words() {
        JsonNode batch = Sheets.sent(caller, Jilin.TERMINATION, "名单.xlsx", "%PDF-1.7 nothing".getBytes());

        assertThat(batch.path("status").asText()).isEqualTo("REFUSED");
        assertThat(batch.path("problem").path("message").asText()).isEqualTo("不是表格文件，看起来是PDF文件");
    }
}
