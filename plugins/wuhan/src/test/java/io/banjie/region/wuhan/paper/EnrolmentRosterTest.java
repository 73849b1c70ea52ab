// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.testkit.DrawnPaper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnrolmentRosterTest {

    private static final RosterKind KIND = EnrolmentRoster.kind();

    private static Map<String, Object> model(int lines) {
        return RosterModel.saved(KIND, lines, EnrolmentRosterTest::cells);
    }

    private static List<String> cells(int line) {
        return List.of(
                String.valueOf(line),
                "",
                "陈晨",
                "女",
                "420106200002290020",
                "2000-02-29",
                "本地非农业户口(本地城镇)",
                "城镇合同制职工",
                "2022-07-01",
                "2026-05-06",
                "6000.00",
                "养老保险、失业保险、医疗保险、工伤保险、生育保险",
                "新参保",
                "2026-01至2026-03；2025-06、2025-07",
                "13871000009",
                "");
    }

    @Test
    void itIsALandscapePageWithItsColumnsTotalsAndRoomForBothSeals() throws IOException {
        DrawnPaper paper = DrawnPaper.of("enrolment-roster", KIND.template(), model(5));

        assertThat(paper.landscape()).isTrue();
        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.text())
                .contains("企业参保人员增员表", "单位名称：武汉江汉精工装备有限公司", "打印日期：2026-05-12")
                .contains("姓名", "证件号码", "户口性质", "用工形式", "参加工作日期", "参保时间", "险种", "增员原因", "补缴起止", "手机", "备注")
                .contains("人数合计：5人（男2人，女3人）", "合计30000.00")
                .contains("出生日期", "2000-02-29", "个人编号", "2025-06、2025-07")
                .contains("表号：ZY-91420100MA4K100164-2026-0007")
                .contains("单位（盖章）", "经办人：程芳", "社保经办机构审核意见（盖章）");
    }

    @Test
    void aLongOneRepeatsItsHeadings() throws IOException {
        DrawnPaper paper = DrawnPaper.of("enrolment-roster-long", KIND.template(), model(60));

        assertThat(paper.pages()).hasSizeGreaterThan(1);
        assertThat(paper.text().split("序号", -1)).hasSize(paper.pages().size() + 1);
    }

    @Test
    void beforeTheDecisionItIsPrintedUnderTheSerialNumberAndCannotBeTakenForASavedOne() throws IOException {
        DrawnPaper paper = DrawnPaper.of(
                "enrolment-list", KIND.template(), RosterModel.beforehand(KIND, 3, EnrolmentRosterTest::cells));

        assertThat(KIND.printedIn()).contains(Status.DRAFT, Status.IN_REVIEW);
        assertThat(paper.text())
                .contains("流水号：4201002026000000042", "合计18000.00")
                .doesNotContain("表号", "校验码");
    }
}
