// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.document.RosterKind.RosterColumn;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnrolmentRosterTest {

    private static final RosterKind KIND = EnrolmentRoster.kind();

    private static Map<String, Object> model(int lines) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", KIND.label());
        model.put("number", "ZY-91420100MA4K100164-2026-0007");
        model.put("checkUrl", "http://127.0.0.1:8181/#/check?number=ZY-91420100MA4K100164-2026-0007&code=7F3K9QXW2M4T");
        model.put("checkCode", "7F3K9QXW2M4T");
        model.put("savedOn", "2026-05-12");
        model.put("employer", Map.of("name", "武汉江汉精工装备有限公司", "uscc", "91420100MA4K100164"));
        model.put("agency", Map.of("name", "武昌区社会保险管理处"));
        model.put("profile", Map.of("handlerName", "程芳", "handlerMobile", "13871000001"));
        model.put(
                "columns",
                KIND.columns().stream()
                        .map(column -> Map.of("label", column.label(), "width", column.width()))
                        .toList());
        model.put(
                "lines",
                IntStream.rangeClosed(1, lines)
                        .mapToObj(line -> Map.of("cells", cells(line)))
                        .toList());
        model.put("total", lines);
        model.put("men", lines / 2);
        model.put("women", lines - lines / 2);
        return model;
    }

    private static List<String> cells(int line) {
        return List.of(
                String.valueOf(line),
                "陈晨",
                "女",
                "420106200002290020",
                "本地非农业户口(本地城镇)",
                "城镇合同制职工",
                "2022-07-01",
                "2026-05-06",
                "6000.00",
                "养老保险、失业保险、医疗保险、工伤保险、生育保险",
                "新参保",
                "2026-01至2026-03",
                "13871000009",
                "");
    }

    @Test
    void itIsALandscapePageWithItsColumnsTotalsAndRoomForBothSeals() throws IOException {
        Drawing paper = Drawing.of("enrolment-roster", KIND.template(), model(6));

        assertThat(paper.landscape()).isTrue();
        assertThat(paper.pages()).isEqualTo(1);
        assertThat(paper.text())
                .contains("企业参保人员增员表", "单位名称：武汉江汉精工装备有限公司", "打印日期：2026-05-12")
                .contains("姓名", "证件号码", "户口性质", "用工形式", "参加工作日期", "参保时间", "险种", "增员原因", "补缴起止", "手机", "备注")
                .contains("人数合计：6人（男3人，女3人）")
                .contains("单位（盖章）", "经办人：程芳", "社保经办机构审核意见（盖章）");
    }

    @Test
    void aLongOneRepeatsItsHeadings() throws IOException {
        Drawing paper = Drawing.of("enrolment-roster-long", KIND.template(), model(60));

        assertThat(paper.pages()).isGreaterThan(1);
        assertThat(paper.text().split("序号", -1)).hasSize(paper.pages() + 1);
    }

    @Test
    void theWidthsOfTheColumnsArePercents() {
        assertThat(KIND.columns().stream().mapToInt(RosterColumn::width).sum()).isEqualTo(100);
    }
}
