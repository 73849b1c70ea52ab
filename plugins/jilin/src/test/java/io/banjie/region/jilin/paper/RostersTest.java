// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.document.RosterKind.RosterColumn;
import io.banjie.testkit.DrawnPaper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RostersTest {

    private static final List<String> PERSONS = List.of("张建国", "欧阳娜娜", "𠮷田一", "王䶮", "阿卜杜热西提·买买提江", "李芳");

    private static RosterKind kind(String id) {
        return Rosters.all().stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> model(RosterKind kind, int lines) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", kind.label());
        model.put("number", "XQ-JLB-06-2021-00021");
        model.put("checkUrl", "http://127.0.0.1:8181/#/check?number=XQ-JLB-06-2021-00021&code=7F3K9QXW2M4T");
        model.put("checkCode", "7F3K9QXW2M4T");
        model.put("savedOn", "2021-03-10");
        model.put("employer", Map.of("name", "吉林慧新业桥经贸有限公司", "uscc", "91220102MA17A0026Q"));
        model.put("agency", Map.of("name", "长春市劳动关系"));
        model.put(
                "profile",
                Map.of(
                        "economicType", "其他有限责任(公司)",
                        "subordination", "市、地区、州",
                        "divisionCode", "南关区",
                        "handlerName", "李四",
                        "handlerMobile", "13566657777"));
        model.put(
                "columns",
                kind.columns().stream()
                        .map(column -> Map.of("label", column.label(), "width", column.width()))
                        .toList());
        model.put(
                "lines",
                IntStream.range(0, lines)
                        .mapToObj(line -> Map.of("cells", cells(kind, line)))
                        .toList());
        model.put("total", lines);
        model.put("men", lines / 2);
        model.put("women", lines - lines / 2);
        return model;
    }

    private static List<String> cells(RosterKind kind, int line) {
        return kind.columns().stream().map(column -> cell(column, line)).toList();
    }

    private static String cell(RosterColumn column, int line) {
        return switch (column.path()) {
            case "line" -> String.valueOf(line + 1);
            case "service" -> "3年2个月";
            case "worker.name" -> PERSONS.get(line % PERSONS.size());
            case "worker.idNumber" -> "22010219851215%03dX".formatted(line);
            case "codes.reason.clause" -> "第四十一条第一款第（一）项";
            case "answers.reason" -> "双方协商一致(单位提出)";
            case "answers.probationStart~answers.probationEnd" -> line % 2 == 0 ? "2020-03-06至2020-05-05" : "";
            case "foundation.contractStart~foundation.contractEnd" -> "2020-03-06至2023-03-05";
            case "answers.remark" -> "";
            case "answers.occupation" -> line % 3 == 0 ? "后厨炸制与冷链配送" : "收银员";
            case "answers.hukouType" -> "外地非农业户口(外地城镇)";
            default -> byLabel(column.label());
        };
    }

    private static String byLabel(String label) {
        return switch (label) {
            case "性别" -> "女";
            case "用工形式" -> "非全日制";
            case "合同类别" -> "无固定期限";
            case "月工资" -> "13500.50";
            case "经济补偿金(元)" -> "103500.50";
            default -> "2020-03-06";
        };
    }

    @Test
    void eachRosterIsALandscapePageWithNumberTotalsAndRoomForSeals() throws IOException {
        for (RosterKind kind : Rosters.all()) {
            DrawnPaper paper = DrawnPaper.of("roster-" + kind.id(), kind.template(), model(kind, 6));
            assertThat(paper.landscape()).isTrue();
            assertThat(paper.pages()).hasSize(1);
            assertThat(paper.text())
                    .contains("吉林省" + kind.label())
                    .contains("单位名称：吉林慧新业桥经贸有限公司", "统一社会信用代码：91220102MA17A0026Q")
                    .contains("备案生成表号：XQ-JLB-06-2021-00021", "填报日期：2021-03-10")
                    .contains("人数合计：6人（男3人，女3人）")
                    .contains("单位（盖章）", "备案机关（盖章）", "备案日期", "经办人：李四电话：13566657777")
                    .contains("第1页共1页")
                    .doesNotContain("预览");
        }
    }

    @Test
    void aLongRosterRepeatsItsHeadingsAndCountsItsPages() throws IOException {
        RosterKind kind = kind(Rosters.NEW);
        DrawnPaper paper = DrawnPaper.of("roster-long", kind.template(), model(kind, 40));
        assertThat(paper.pages()).hasSizeGreaterThan(1);
        assertThat(paper.text().split("序号", -1)).hasSize(paper.pages().size() + 1);
        assertThat(paper.text())
                .contains("第" + paper.pages().size() + "页共" + paper.pages().size() + "页");
    }

    @Test
    void theSealsNeverStandAloneOnAPage() throws IOException {
        RosterKind kind = kind(Rosters.NEW);
        for (int lines : new int[] {1, 9, 10, 11, 12, 13, 40}) {
            DrawnPaper paper = DrawnPaper.of("roster-" + lines, kind.template(), model(kind, lines));
            assertThat(paper.text().split("序号", -1))
                    .as("%s lines", lines)
                    .hasSize(paper.pages().size() + 1);
            assertThat(paper.text()).contains("人数合计：" + lines + "人", "备案机关（盖章）");
        }
    }

    @Test
    void aPreviewSaysThatItIsOne() throws IOException {
        RosterKind kind = kind(Rosters.TERMINATE);
        Map<String, Object> model = model(kind, 2);
        model.put("number", "");
        model.put("checkUrl", "");
        model.put("checkCode", "");
        assertThat(DrawnPaper.of("roster-preview", kind.template(), model).text())
                .contains("备案生成表号：预览，保存后生成");
    }

    @Test
    void theWidthsOfTheColumnsArePercents() {
        for (RosterKind kind : Rosters.all()) {
            assertThat(kind.columns().stream().mapToInt(RosterColumn::width).sum())
                    .as(kind.id())
                    .isEqualTo(100);
        }
    }
}
