// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.banjie.itests.scene.Employer;
import io.banjie.itests.scene.FilledSheet;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.scene.Printed;
import io.banjie.itests.server.ServerProcess;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Many contracts in one file, through pages alone: from the template to the clerk's approval. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BatchInBrowserIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int PEOPLE = 6;

    private static ServerProcess server;
    private static Employer employer;
    private static Visitor visitor;
    private static BatchPage batch;
    private static byte[] template;

    @BeforeAll
    static void open() {
        server = PagesServer.running();
        employer = Employer.registered(server);
        visitor = new Visitor(server).signIn(employer.username(), Employer.password());
        batch = new BatchPage(visitor);
    }

    @AfterAll
    static void close() {
        visitor.close();
    }

    /** What stands in the row of a person; the column of the template was dragged down from its first cell. */
    private static Map<String, String> person(int index, String model, String wage) {
        String start = server.today().minusDays(10).format(DateTimeFormatter.BASIC_ISO_DATE);
        String end = server.today().minusDays(11).plusYears(1).format(DateTimeFormatter.BASIC_ISO_DATE);
        return new TreeMap<>(Map.ofEntries(
                Map.entry("姓名", "批量" + "甲乙丙丁戊己".charAt(index % PEOPLE)),
                Map.entry("证件号码", Identities.woman()),
                Map.entry("性别", "女"),
                Map.entry("联系电话", "13566657777"),
                Map.entry("用工形式", "全日制"),
                Map.entry("合同类别", "固定期限"),
                Map.entry("合同起始日期", start),
                Map.entry("合同结束日期", end),
                Map.entry("签订日期", start),
                Map.entry("岗位", "店员"),
                Map.entry("工时制度", "标准工时制"),
                Map.entry("月工资", wage),
                Map.entry("发工资日期", "4"),
                Map.entry("使用合同模板", model)));
    }

    @Test
    @Order(1)
    void the_list_leads_to_the_template() {
        visitor.goTo("/lists/new-contracts");
        visitor.follow("批量办理");
        visitor.seesHeading("批量办理：劳动合同新签备案");
        visitor.looksRight("batch-01-new");
        template = visitor.downloads("下载模板");
        assertThat(Printed.sheet(template)).contains("姓名").contains("失败原因");
    }

    @Test
    @Order(2)
    void a_file_that_is_none_is_refused_before_it_travels_and_a_broken_one_with_its_cure() {
        batch.choose(new FilePayload("照片.png", "image/png", new byte[] {1}));
        visitor.sees("“照片.png”不是表格文件");
        batch.choose(new FilePayload("坏.xlsx", XLSX, "no workbook".getBytes(StandardCharsets.UTF_8)));
        visitor.press("上传");
        visitor.sees("文件无法读取");
        visitor.sees("怎样改：");
        visitor.looksRight("batch-02-unreadable");
    }

    @Test
    @Order(3)
    void a_dry_run_files_nothing_and_keeps_the_file_for_filing() {
        List<Map<String, String>> rows = IntStream.range(0, PEOPLE)
                .mapToObj(index ->
                        person(index, index < 4 ? String.valueOf(2018 + index) : "1", index == 5 ? "100" : "3500"))
                .toList();
        visitor.goTo("/batches/new/new-contract");
        batch.choose(new FilePayload("新签名单.xlsx", XLSX, FilledSheet.of(template, rows)));
        visitor.page().getByText("先试读，不提交").click();
        visitor.press("上传试读");
        visitor.sees("这是试读，没有办理任何业务。");
        batch.counts("导入成功", 1);
        batch.counts("导入失败", 5);
        visitor.looksRight("batch-03-dry-run");
        assertThat(employer.caller()
                        .get("/api/filings?type=" + Jilin.NEW_CONTRACT)
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        visitor.follow("正式上传");
        visitor.sees("已选择：新签名单.xlsx");
    }

    @Test
    @Order(4)
    void good_rows_are_filed_and_each_failing_cell_is_named_with_its_cure() {
        visitor.button("上传").dblclick();
        visitor.sees("需要修改的行（5）");
        batch.counts("总数", PEOPLE);
        batch.counts("审核中", 1);
        visitor.sees("使用合同模板没有【2019】对应的序号");
        visitor.sees("依据：《最低工资规定》");
        visitor.looksRight("batch-04-failures");
        assertThat(Printed.sheet(visitor.downloads("下载失败行（Excel）")))
                .contains("失败原因")
                .contains("最低工资");
    }

    @Test
    @Order(5)
    void a_row_is_corrected_in_the_grid_with_the_keyboard() {
        Locator wage = visitor.page().locator("input[id$='-monthlyWage']");
        wage.fill("3600");
        wage.press("Enter");
        assertThat(visitor.page().locator("td.mended")).containsText("已改好，导入成功");
        batch.counts("导入失败", 4);
        batch.counts("审核中", 2);
        visitor.looksRight("batch-05-corrected");
    }

    @Test
    @Order(6)
    void what_was_dragged_down_is_mended_at_one_stroke_after_a_look_at_it() {
        visitor.press("查看怎样改");
        Locator panel = visitor.page().locator("section.confirm");
        assertThat(panel.locator("tbody tr")).hasCount(4);
        assertThat(panel).containsText("2021");
        visitor.looksRight("batch-06-hint");
        panel.getByRole(AriaRole.BUTTON).first().click();
        batch.counts("导入失败", 0);
        batch.counts("审核中", PEOPLE);
        visitor.sees("全部行都已导入成功。");
    }

    @Test
    @Order(7)
    void the_page_follows_while_the_clerk_decides() {
        try (Visitor clerk = new Visitor(server).signIn(Jilin.CLERK, ServerProcess.password())) {
            clerk.goTo("/tasks?name=批量");
            Locator rows =
                    clerk.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(employer.name()));
            assertThat(rows).hasCount(PEOPLE);
            rows.locator("input[type=checkbox]").all().forEach(Locator::check);
            clerk.press("审核通过");
            clerk.page().locator("section.confirm button").first().click();
            clerk.sees("成功 " + PEOPLE + " 条");
        }
        batch.counts("通过", PEOPLE);
        visitor.sees("已办结");
        visitor.looksRight("batch-07-decided");
    }

    @Test
    @Order(8)
    void earlier_files_are_found_again() {
        visitor.goTo("/batches");
        assertThat(visitor.page().locator("tbody tr")).hasCount(3);
        visitor.looksRight("batch-08-earlier");
        visitor.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText("已办结"))
                .getByRole(AriaRole.LINK)
                .click();
        visitor.press("全部行");
        assertThat(visitor.page().locator("tbody tr")).hasCount(PEOPLE);
        visitor.looksRight("batch-09-rows");
    }

    @Test
    @Order(9)
    void a_large_file_shows_how_far_it_is_and_draws_no_large_page() {
        String headings = String.join(",", person(0, "", "").keySet());
        String rows = IntStream.range(0, 20_000)
                .mapToObj(index -> String.join(",", person(index, "99", "3500").values()))
                .collect(Collectors.joining("\n"));
        visitor.goTo("/batches/new/new-contract");
        batch.choose(new FilePayload("很多人.csv", "text/csv", (headings + "\n" + rows).getBytes(StandardCharsets.UTF_8)));
        visitor.page().getByText("先试读，不提交").click();
        visitor.press("上传试读");
        assertThat(visitor.page().locator("progress[aria-label='办理进度']")).isVisible();
        visitor.looksRight("batch-10-reading");
        batch.counts("导入失败", 20_000);
        assertThat(visitor.page().locator("#row-2")).isVisible();
        assertThat((int) visitor.page().evaluate("() => document.querySelectorAll('*').length"))
                .isLessThan(3_000);
    }

    @Test
    @Order(10)
    void a_batch_is_taken_back_after_a_second_look() {
        visitor.goTo("/batches/new/new-contract");
        batch.choose(new FilePayload("撤回.xlsx", XLSX, FilledSheet.of(template, List.of(person(0, "1", "3500")))));
        visitor.press("上传");
        batch.counts("审核中", 1);
        visitor.press("撤回");
        visitor.sees("确认撤回这一批？");
        visitor.looksRight("batch-11-withdraw");
        visitor.page().locator("section.confirm button").first().click();
        visitor.sees("撤回成功");
        batch.counts("撤回", 1);
    }
}
