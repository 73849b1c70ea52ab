// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.http.Multipart;
import io.banjie.itests.scene.Employer;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.scene.OddSheet;
import io.banjie.itests.scene.Sheets;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.ServerProcess;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Files and cells as no template has them, sent to the running server: what it answers to each. */
@OnEachDatabase
class OddSheetsIT {

    private static final List<String> HEADINGS = List.of("姓名", "身份证号码", "终止或解除时间", "终止或解除原因");
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final ServerProcess server;
    private final Employer employer;
    private final Caller caller;

    OddSheetsIT(Backend backend) {
        server = backend.server();
        employer = Employer.registered(server);
        caller = employer.caller();
    }

    /** A woman in service since the beginning of 2019, on a roster; her ID number. */
    private String employed() {
        String idNumber = Identities.woman();
        Map<String, Object> contract = new HashMap<>(Jilin.contract("孙丽", idNumber, server.today()));
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
        return idNumber;
    }

    private static List<String> ending(String idNumber) {
        return List.of("孙丽", idNumber, "2019-07-01", "职工个人原因");
    }

    private static byte[] csv(String... cells) {
        return Sheets.csv(HEADINGS, List.of(List.of(cells)));
    }

    /** Has a file read without anything being filed. */
    private JsonNode tried(String name, byte[] file) {
        JsonNode batch = caller.upload(
                        "/api/batches",
                        new Multipart()
                                .text("region", Jilin.REGION)
                                .text("type", Jilin.TERMINATION)
                                .text("dryRun", "true")
                                .file("file", name, file))
                .expect(202)
                .json();
        return Sheets.settled(caller, batch.path("id").asText());
    }

    private static byte[] workbook() {
        return OddSheet.of(List.of(HEADINGS, ending("220102198808083327")), sheet -> {});
    }

    private static Map<String, byte[]> unreadable() {
        byte[] whole = workbook();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("不是表格文件，看起来是图片", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0, 0, 13});
        files.put("表格里没有内容", OddSheet.of(List.of(), sheet -> {}));
        files.put("只有列名，没有数据", OddSheet.of(List.of(HEADINGS), sheet -> {}));
        files.put("超过100000行", (String.join(",", HEADINGS) + "\n张三,1,2,3".repeat(100_001)).getBytes(UTF_8));
        files.put("第1行的内容写到了IW列，超过了允许的列数", "列,".repeat(16_384).getBytes(UTF_8));
        files.put("有单元格的文字超过32767个字符", csv("长".repeat(4 << 20), "1", "2", "3"));
        files.put("文件设有打开密码", OddSheet.locked(whole));
        files.put("文件已损坏，可能没有上传完整", Arrays.copyOf(whole, whole.length / 2));
        files.put("文件解压后大得不正常，已停止读取", OddSheet.with(whole, SHEET, out -> {
            out.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                    .getBytes(UTF_8));
            String cell = "<c t=\"inlineStr\"><is><t>%s</t></is></c>";
            String headings = HEADINGS.stream().map(cell::formatted).collect(Collectors.joining());
            out.write(("<row>" + headings + "</row>").getBytes(UTF_8));
            String row = "<row>" + cell.formatted(" ".repeat(30_000)) + "</row>";
            for (int i = 0; i < 3_000; i++) {
                out.write(row.getBytes(UTF_8));
            }
        }));
        files.put(
                "文件中含有不允许的内容，已停止读取",
                OddSheet.with(
                        whole,
                        SHEET,
                        out -> out.write(
                                ("<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;\">]><worksheet>&c;</worksheet>")
                                        .getBytes(UTF_8))));
        files.put("文件中的文字过多，已停止读取", OddSheet.with(whole, "xl/sharedStrings.xml", out -> {
            out.write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">".getBytes(UTF_8));
            for (int i = 0; i < 4001; i++) {
                int thousand = i * 1000;
                out.write(IntStream.range(0, 1000)
                        .mapToObj(each -> "<si><t>" + (thousand + each) + "</t></si>")
                        .collect(Collectors.joining())
                        .getBytes(UTF_8));
            }
        }));
        return files;
    }

    @Test
    void files_of_which_nothing_can_be_read_are_refused_with_a_cure() {
        unreadable().forEach((words, file) -> {
            JsonNode batch = tried("名单.xlsx", file);

            assertThat(batch.path("status").asText()).as(words).isEqualTo("REFUSED");
            assertThat(batch.at("/problem/message").asText()).isEqualTo(words);
            assertThat(batch.at("/problem/fix").asText()).as(words).isNotBlank();
            assertThat(batch.path("rows").asInt()).isZero();
        });
    }

    private static void date(Sheet sheet, int row, double value) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat((short) 14);
        Cell cell = sheet.getRow(row).getCell(2);
        cell.setBlank();
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    private static Map<String, byte[]> readable(String idNumber) {
        List<String> row = ending(idNumber);
        List<List<String>> plain = List.of(HEADINGS, row);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a merged title", OddSheet.of(List.of(List.of("某单位解除名单"), HEADINGS, row), sheet -> {
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        }));
        files.put("headings twice", OddSheet.of(List.of(HEADINGS, HEADINGS, row), sheet -> {}));
        files.put(
                "blank rows", OddSheet.of(List.of(HEADINGS, List.of(), List.of("", " "), row, List.of()), sheet -> {}));
        files.put("a hidden sheet in front", OddSheet.of(plain, sheet -> {
            Sheet hidden = sheet.getWorkbook().createSheet("隐藏");
            hidden.createRow(0).createCell(0).setCellValue("not to be read");
            sheet.getWorkbook().setSheetOrder("隐藏", 0);
            sheet.getWorkbook().setActiveSheet(1);
            sheet.getWorkbook().setSheetHidden(0, true);
        }));
        files.put("formulas", OddSheet.of(plain, sheet -> {
            sheet.getRow(1).getCell(0).setCellFormula("\"孙\"&\"丽\"");
            date(sheet, 1, 0);
            sheet.getRow(1).getCell(2).setCellFormula("DATE(2019,7,1)");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));
        byte[] since1904 = OddSheet.of(plain, sheet -> date(sheet, 1, 42_185));
        String parts = OddSheet.part(since1904, "xl/workbook.xml");
        files.put(
                "days counted from 1904",
                OddSheet.with(
                        since1904,
                        "xl/workbook.xml",
                        out -> out.write(parts.replace("date1904=\"false\"", "date1904=\"true\"")
                                .getBytes(UTF_8))));
        String wide = idNumber.chars()
                .mapToObj(c -> String.valueOf((char) (c + 0xFEE0)))
                .collect(Collectors.joining());
        files.put("full-width digits", csv("孙丽", wide, "２０１９－０７－０１", "职工个人原因"));
        files.put("marks from right to left", csv("孙丽", "\u202D" + idNumber + "\u202C", "2019-07-01", "职工个人原因"));
        files.put(
                "columns in another order",
                Sheets.csv(
                        List.of("终止或解除原因", "终止或解除时间", "身份证号码", "姓名"),
                        List.of(List.of("职工个人原因", "2019/7/1", idNumber, "孙丽"))));
        return files;
    }

    @Test
    void what_is_around_a_row_and_how_it_is_written_does_no_harm() {
        String idNumber = employed();
        readable(idNumber).forEach((what, file) -> {
            JsonNode batch = tried("名单.xlsx", file);

            List<JsonNode> rows = Sheets.rows(caller, batch);
            assertThat(rows).as(what).hasSize(1);
            assertThat(Sheets.errors(rows.get(0))).as(what).isEmpty();
            assertThat(rows.get(0).path("outcome").asText()).as(what).isEqualTo("IMPORTED");
        });
    }

    private static Map<String, byte[]> wrong(String idNumber) {
        List<List<String>> plain = List.of(HEADINGS, ending(idNumber));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "终止或解除时间是公式的错误值#REF!",
                OddSheet.of(plain, sheet -> sheet.getRow(1).getCell(2).setCellErrorValue(FormulaError.REF.getCode())));
        files.put("证件号码被表格软件转成了数字，末3位已丢失", OddSheet.of(plain, sheet -> {
            Cell cell = sheet.getRow(1).getCell(1);
            cell.setBlank();
            cell.setCellValue(630101199501010072d);
        }));
        files.put("姓名含有不可见的控制字符或换行", csv("\u200F孙丽", idNumber, "2019-07-01", "职工个人原因"));
        files.put("姓名含有无法识别的字符", halfACharacter(idNumber));
        return files;
    }

    /** An old workbook keeps half of a surrogate pair as it is. */
    private static byte[] halfACharacter(String idNumber) {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet();
            List<List<String>> rows = List.of(HEADINGS, List.of("孙\uD842", idNumber, "2019-07-01", "职工个人原因"));
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < HEADINGS.size(); j++) {
                    CellUtil.getRow(i, sheet)
                            .createCell(j)
                            .setCellValue(rows.get(i).get(j));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void cells_that_hold_nothing_usable_are_explained_and_never_repaired() {
        String idNumber = employed();
        wrong(idNumber).forEach((words, file) -> {
            JsonNode row = Sheets.rows(caller, tried("名单.xlsx", file)).get(0);

            assertThat(row.path("outcome").asText()).as(words).isEqualTo("IMPORT_FAILED");
            assertThat(Sheets.errors(row)).contains(words);
        });
        for (String day : List.of("2019-02-31", "2019-13-01", "20190231", "昨天")) {
            JsonNode row = Sheets.rows(caller, tried("名单.csv", csv("孙丽", idNumber, day, "职工个人原因")))
                    .get(0);

            assertThat(Json.items(row.path("violations"))).as(day).anySatisfy(violation -> {
                assertThat(violation.path("field").asText()).isEqualTo("terminatedOn");
                assertThat(violation.path("message").asText()).isNotBlank();
                assertThat(violation.path("fix").asText()).isNotBlank();
            });
            assertThat(row.at("/cells/terminatedOn").asText()).isEqualTo(day);
        }
    }

    @Test
    void a_text_like_a_formula_comes_back_as_the_text_it_was() throws IOException {
        String text = "=HYPERLINK(\"http://x\")";
        JsonNode batch = tried(
                "名单.csv",
                (String.join(",", HEADINGS) + "\n\"=HYPERLINK(\"\"http://x\"\")\",1,2019-07-01,+1").getBytes(UTF_8));
        byte[] file = caller.get("/api/batches/%s/import-failures"
                        .formatted(batch.path("id").asText()))
                .expect(200)
                .bytes();

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Cell name = workbook.getSheetAt(0).getRow(2).getCell(0);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue()).isEqualTo(text);
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void a_file_that_is_taken_back_while_it_is_read_leaves_nothing_open() {
        List<List<String>> rows = new ArrayList<>(List.of(ending(employed())));
        for (int i = 0; i < 50_000; i++) {
            rows.add(ending("22010219880808%04d".formatted(i % 10_000)));
        }
        String id = caller.upload(
                        "/api/batches",
                        new Multipart()
                                .text("region", Jilin.REGION)
                                .text("type", Jilin.TERMINATION)
                                .file("file", "很多.csv", Sheets.csv(HEADINGS, rows)))
                .expect(202)
                .json()
                .path("id")
                .asText();
        caller.post("/api/batches/" + id + "/actions", Map.of("action", "withdraw"))
                .expect(200);

        JsonNode batch = Sheets.settled(caller, id);
        assertThat(batch.path("status").asText()).isEqualTo("WITHDRAWN");
        assertThat(batch.path("rows").asInt()).isLessThan(50_001);
        assertThat(batch.path("inReview").asInt()).isZero();
        caller.post("/api/batches/" + id + "/actions", Map.of("action", "withdraw"))
                .refused(409, "action-not-possible");
    }
}
