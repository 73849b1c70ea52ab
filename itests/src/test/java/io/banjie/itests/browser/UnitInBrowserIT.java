// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.EnrolmentFile;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Sheets;
import io.banjie.itests.scene.Wuhan;
import io.banjie.itests.server.Patience;
import io.banjie.itests.server.ServerProcess;
import io.banjie.itests.server.ServerSettings;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Batches under one serial number at a browser: from a file, and from people ticked in a list while wages are declared. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UnitInBrowserIT {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final int PEOPLE = 100;
    private static final int STAFF = 20;
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

    private static ServerProcess server;
    private static Visitor ordinary;
    private static Visitor trusted;
    private static String enrolled;

    @BeforeAll
    static void open() {
        server =
                ServerProcess.start(ServerSettings.demonstration("unit-pages").startingAt("2026-05-10T09:00:00+08:00"));
        ordinary = new Visitor(server).signIn(Wuhan.ORDINARY, ServerProcess.password());
        trusted = new Visitor(server).signIn(Wuhan.TRUSTED, ServerProcess.password());
    }

    @AfterAll
    static void close() {
        try {
            trusted.close();
            ordinary.close();
        } finally {
            server.close();
        }
    }

    private static String id(Visitor visitor) {
        String[] parts = visitor.page().url().split("/");
        return parts[parts.length - 1];
    }

    private static JsonNode batch(Caller caller, String id) {
        return caller.get("/api/batches/" + id).expect(200).json();
    }

    private static void confirm(Visitor visitor) {
        visitor.page().locator("section.confirm button").first().click();
    }

    private static Locator rows(Visitor visitor) {
        return visitor.page().locator("table.grid tbody tr");
    }

    private static void ticks(Visitor visitor, int row) {
        visitor.page()
                .locator("input[type=checkbox][aria-label^='勾选第 " + row + " 行']")
                .check();
    }

    private static List<List<String>> shown(byte[] workbook) {
        return Sheets.shown(workbook).stream().skip(2).toList();
    }

    private static String name(String family, int person) {
        return family + STEMS.charAt(person / STEMS.length()) + STEMS.charAt(person % STEMS.length());
    }

    @Test
    @Order(1)
    void of_a_hundred_rows_the_seven_malformed_come_back_with_their_reasons() {
        EnrolmentFile file = new EnrolmentFile(server.today());
        IntStream.range(0, PEOPLE - 7).forEach(person -> file.with(name("职", person)));
        IntStream.range(0, 4).forEach(person -> file.with(name("低", person), Identities.woman(), "11", "100.00"));
        IntStream.range(0, 3)
                .forEach(person -> file.with(name("错", person), "42010619900101001" + person * 3, "11", "6500.00"));
        ordinary.goTo("/batches/new/enrolment");
        BatchPage page = new BatchPage(ordinary);
        page.choose(new FilePayload("增员.csv", "text/csv", file.csv()));
        ordinary.press("上传");
        page.counts("导入成功", PEOPLE - 7);
        page.counts("导入失败", 7);
        enrolled = id(ordinary);

        assertThat(shown(ordinary.downloads("下载导入失败人员列表")))
                .hasSize(7)
                .allSatisfy(row -> assertThat(String.join(" ", row)).containsAnyOf("下限", "校验", "证件号码", "身份证"));
        ordinary.looksRightInBothSizes("unit-1-imported");
    }

    @Test
    @Order(2)
    void three_are_taken_out_and_ninety_handed_in_under_one_number() {
        BatchPage page = new BatchPage(ordinary);
        ordinary.press("全部行");
        for (int row : new int[] {2, 4, 6}) {
            ticks(ordinary, row);
        }
        ordinary.press("移出勾选的 3 行");
        ordinary.press("移出本批");
        page.counts("已移出", 3);

        ordinary.press("提交审批");
        confirm(ordinary);
        page.counts("审核中", 90);
        assertThat(ordinary.page().locator("main")).containsText(number(server.as(Wuhan.ORDINARY), enrolled));
        ordinary.looksRight("unit-2-submitted");
    }

    private static String number(Caller caller, String id) {
        return batch(caller, id).path("serialNumber").asText();
    }

    @Test
    @Order(3)
    void what_fails_at_review_is_named_mended_together_and_handed_in_again_in_one_step() {
        Caller clerk = server.as(Wuhan.CLERK);
        BatchPage page = new BatchPage(ordinary);
        List<JsonNode> waiting = Json.items(server.as(Wuhan.ORDINARY)
                .get("/api/batches/" + enrolled + "/rows?outcome=IN_REVIEW&limit=200")
                .expect(200)
                .json()
                .path("items"));
        waiting.subList(0, 2).forEach(row -> clerk.act(row.path("filing").asText(), "return", "工资与合同不符")
                .expect(200));
        waiting.subList(2, waiting.size())
                .forEach(
                        row -> clerk.act(row.path("filing").asText(), "approve").expect(200));
        page.counts("通过", 88);
        page.counts("未通过", 2);
        assertThat(shown(ordinary.downloads("下载审核失败人员列表")))
                .hasSize(2)
                .allSatisfy(row -> assertThat(String.join(" ", row)).contains("工资与合同不符"));
        ordinary.looksRightInBothSizes("unit-3-returned");

        ordinary.press("全部行");
        ordinary.page().getByLabel("未通过").check();
        assertThat(rows(ordinary)).hasCount(2);
        ordinary.press("勾选全部");
        ordinary.press("批量设置勾选的 2 行");
        setsTo(ordinary, "申报工资", "7000");
        ordinary.sees("已设置 2 行");
        ordinary.press("退回人员重新提交");
        confirm(ordinary);
        page.counts("审核中", 2);
        page.counts("未通过", 0);
    }

    private static void setsTo(Visitor visitor, String field, String value) {
        Locator chosen = visitor.page().locator("#set-field");
        chosen.fill(field);
        chosen.press("Enter");
        visitor.page().locator("#set-value").fill(value);
        confirm(visitor);
    }

    private static void enrol() {
        EnrolmentFile file = new EnrolmentFile(server.today());
        IntStream.range(0, STAFF).forEach(person -> file.with(name("薪", person)));
        Caller caller = server.as(Wuhan.TRUSTED);
        JsonNode sent = Sheets.sent(caller, Wuhan.REGION, Wuhan.ENROLMENT, "在职.csv", file.csv());
        caller.post("/api/batches/" + sent.path("id").asText() + "/actions", Map.of("action", "submit"))
                .expect(200);
        Patience.until(
                "everybody is insured",
                SOON,
                () -> batch(caller, sent.path("id").asText()).path("approved").asInt() == STAFF);
    }

    @Test
    @Order(4)
    void twenty_who_are_ticked_in_the_list_are_filled_in_together() {
        enrol();
        trusted.goTo("/lists/insured?name=薪");
        trusted.page().getByLabel("选择本页全部").check();
        trusted.press("下一页");
        assertThat(rows(trusted)).hasCount(STAFF - 15);
        trusted.page().getByLabel("选择本页全部").check();
        trusted.press("批量设置工资");
        assertThat(rows(trusted)).hasCount(STAFF);

        trusted.press("勾选全部");
        trusted.press("批量设置勾选的 20 行");
        setsTo(trusted, "申报年度", "2026");
        for (int row : new int[] {20, 21}) {
            trusted.page()
                    .locator("input[type=checkbox][aria-label^='勾选第 " + row + " 行']")
                    .uncheck();
        }
        trusted.press("批量设置勾选的 18 行");
        setsTo(trusted, "上年月均工资", "6000");
        trusted.page().locator("#fill-20-declaredWage").fill("6500.50");
        trusted.page().locator("#fill-21-declaredWage").fill("22000");
        trusted.press("检查并保存");
        trusted.sees("有 1 人填写有误，没有保存");
        assertThat(trusted.page().locator("#fill-21-declaredWage-why")).containsText("上限");
        trusted.looksRightInBothSizes("unit-4-wages");

        trusted.page().locator("#fill-21-declaredWage").fill("21000");
        trusted.press("检查并保存");
        BatchPage page = new BatchPage(trusted);
        page.counts("导入成功", STAFF);
        trusted.looksRight("unit-4-saved");
        trusted.press("提交审批");
        confirm(trusted);
        page.counts("通过", STAFF);
    }

    @Test
    @Order(5)
    void each_list_of_results_shows_its_own_business_and_both_lists_of_failures() {
        Caller caller = server.as(Wuhan.TRUSTED);
        Map<String, String> numbers = new LinkedHashMap<>();
        for (String type : List.of("enrolment", "suspension", "annual-wage", "retiree-benefit")) {
            JsonNode kept = caller.post(
                            "/api/batches/rows",
                            Map.of(
                                    "region",
                                    Wuhan.REGION,
                                    "type",
                                    type,
                                    "rows",
                                    List.of(Map.of("workerName", "缺项", "idNumber", Identities.woman()))))
                    .expect(202)
                    .json();
            Sheets.settled(caller, kept.path("id").asText());
            numbers.put(type, kept.path("serialNumber").asText());
        }
        Map<String, String> lists = Map.of(
                "enrolment", "results-enrolment",
                "suspension", "results-suspension",
                "annual-wage", "results-annual-wage",
                "retiree-benefit", "results-retiree");
        lists.forEach((type, list) -> {
            trusted.goTo("/lists/" + list);
            numbers.forEach((other, number) -> assertThat(trusted.page()
                            .locator("main")
                            .getByRole(AriaRole.ROWHEADER)
                            .filter(new Locator.FilterOptions().setHasText(number)))
                    .hasCount(other.equals(type) ? 1 : 0));
            assertThat(trusted.button("导入失败人员列表").first()).isVisible();
        });
        ordinary.goTo("/lists/results-enrolment");
        Locator both = ordinary.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(number(server.as(Wuhan.ORDINARY), enrolled)))
                .first();
        assertThat(both).containsText("导入失败人员列表");
        both.getByText("详情").click();
        assertThat(ordinary.button("下载导入失败人员列表")).isVisible();
        ordinary.looksRight("unit-5-details");
    }

    @Test
    @Order(6)
    void who_has_declared_is_refused_and_after_june_everybody_is() {
        fillsOne(trusted, name("薪", 0));
        trusted.sees("该人员2026年度的工资已经申报");

        server.as("admin")
                .post("/api/demo/clock", Map.of("now", "2026-07-01T09:00:00+08:00"))
                .expect(200);
        try (Visitor later = new Visitor(server).signIn(Wuhan.TRUSTED, ServerProcess.password())) {
            fillsOne(later, name("薪", 1));
            later.sees("继续使用上年度基数");
            later.looksRight("unit-6-closed");
        }
    }

    private static void fillsOne(Visitor visitor, String name) {
        visitor.goTo("/lists/insured?name=" + name);
        visitor.page().getByLabel("选择本页全部").check();
        visitor.press("批量设置工资");
        assertThat(rows(visitor)).hasCount(1);
        visitor.page().locator("#fill-2-wageYear").fill("2026");
        visitor.page().locator("#fill-2-declaredWage").fill("6000");
        visitor.press("检查，先不保存");
        visitor.sees("有 1 人填写有误，没有保存");
    }
}
