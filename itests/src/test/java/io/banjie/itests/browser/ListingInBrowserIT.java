// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Printed;
import io.banjie.itests.scene.Sheets;
import io.banjie.itests.scene.Wuhan;
import io.banjie.itests.server.ServerProcess;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 《企业参保人员增员表》 at a browser, of one task and of a whole batch, before anybody decides. */
class ListingInBrowserIT {

    private static final String LABEL = "企业参保人员增员表";
    private static final List<String> HEADINGS =
            List.of("证件号码", "姓名", "民族", "参加工作日期", "户口性质", "户籍地址", "用工形式", "个人身份", "申报工资", "参保时间", "险种");

    private static ServerProcess server;

    @BeforeAll
    static void open() {
        server = PagesServer.running();
    }

    private static Visitor employer() {
        return new Visitor(server).signIn(Wuhan.ORDINARY, ServerProcess.password());
    }

    @Test
    void one_task_is_printed_with_its_row() {
        String person = Identities.woman();
        try (Visitor employer = employer()) {
            EnrolmentPage page = EnrolmentPage.open(employer, server.today());
            page.fill("陈晨", person);
            page.save();

            assertThat(Printed.letters(employer.downloads("下载 PDF " + LABEL)))
                    .contains(LABEL, "武汉珞珈餐饮管理有限公司", "陈晨", person, "新参保", "6500.00", "流水号：4201")
                    .contains("人数合计：1人（男0人，女1人）", "合计6500.00");
            assertThat(Printed.sheet(employer.downloads("下载 XLSX " + LABEL)))
                    .contains(LABEL, "陈晨", person, "新参保", "6500.00");
        }
    }

    @Test
    void a_batch_is_printed_with_all_its_rows_and_totals() {
        List<String> people = List.of(Identities.woman(), Identities.man(), Identities.woman());
        JsonNode batch = Sheets.sent(
                server.as(Wuhan.ORDINARY),
                Wuhan.REGION,
                Wuhan.ENROLMENT,
                "增员.csv",
                Sheets.csv(
                        HEADINGS,
                        List.of(
                                row("批甲", people.get(0), "6500"),
                                row("批乙", people.get(1), "7000.50"),
                                row("批丙", people.get(2), "100"))));
        try (Visitor employer = employer()) {
            employer.goTo("/batches/" + batch.path("id").asText());
            employer.looksRight("batch-listing");
            assertThat(Printed.letters(employer.downloads("下载 PDF " + LABEL)))
                    .contains("批甲", "批乙", people.get(0), people.get(1))
                    .contains("流水号：" + batch.path("serialNumber").asText())
                    .contains("人数合计：2人（男1人，女1人）", "合计13500.50")
                    .doesNotContain(people.get(2));
            assertThat(Printed.sheet(employer.downloads("下载 XLSX " + LABEL)))
                    .contains("批甲", "批乙", "7,000.50", "合计：13500.50")
                    .doesNotContain("批丙");
        }
    }

    private static List<String> row(String name, String idNumber, String wage) {
        String today = server.today().toString();
        return List.of(
                idNumber, name, "01", "2020-07-01", "11", "武汉市武昌区中南路30号", "2", "24", wage, today, "养老、失业、工伤、医疗、生育");
    }
}
