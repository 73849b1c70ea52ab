// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.banjie.itests.http.Caller;
import io.banjie.itests.scene.Employer;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.scene.Papers;
import io.banjie.itests.scene.Printed;
import io.banjie.itests.server.ServerProcess;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A newcomer's first contract, through pages alone, from registration to the certificate; the clerk beside it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryInBrowserIT {

    private static final String WORKER = "孙丽";

    private static ServerProcess server;
    private static Employer newcomer;
    private static Visitor employer;
    private static Visitor clerk;
    private static LocalDate today;
    private static String idNumber;
    private static byte[] certificate;

    @BeforeAll
    static void open() {
        server = PagesServer.running();
        newcomer = Employer.unregistered(server);
        today = server.today();
        idNumber = Identities.woman();
        employer = new Visitor(server).signIn(newcomer.username(), Employer.password());
        clerk = new Visitor(server).signIn(Jilin.CLERK, ServerProcess.password());
    }

    @AfterAll
    static void close() {
        try (Visitor first = employer;
                Visitor second = clerk) {
            assertThat(first).isNotSameAs(second);
        }
    }

    private static FormPage form() {
        return new FormPage(employer.page());
    }

    private static Map<String, Object> inOrder(Map<String, Object> answers, String... fields) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (String field : fields) {
            ordered.put(field, answers.get(field));
        }
        return ordered;
    }

    @Test
    @Order(1)
    void the_home_page_leads_a_newcomer_to_the_registration() {
        employer.goTo("/");
        employer.sees("请先办理“单位基本信息”");
        employer.looksRight("story-01-home-of-a-newcomer");
        employer.follow("现在办理单位基本信息");
        employer.seesHeading("单位基本信息");
        form().fill(Jilin.registration(newcomer.uscc(), newcomer.name()));
        employer.looksRight("story-02-registration-form");
        employer.press("保存");
        employer.sees("保存成功");
    }

    @Test
    @Order(2)
    void missing_papers_are_named_and_five_uploads_make_it_complete() {
        employer.press("提交审核");
        employer.sees("缺少材料：营业执照");
        employer.sees("缺少材料：法人身份证反面");
        employer.looksRight("story-03-papers-missing");
        for (String label : List.of("营业执照", "经办人身份证正面", "经办人身份证反面", "法人身份证正面", "法人身份证反面")) {
            Locator row = employer.page().locator("tr").filter(new Locator.FilterOptions().setHasText(label));
            row.locator("input[type=file]").setInputFiles(new FilePayload(label + ".png", "image/png", Papers.png()));
            assertThat(row.getByText("已上传").first()).isVisible();
        }
        employer.sees("必填材料已齐全");
        employer.press("提交审核");
        employer.sees("未审核");
        employer.looksRight("story-04-registration-submitted");
    }

    @Test
    @Order(3)
    void the_clerk_finds_it_in_the_queue_and_approves() {
        review("审核通过", "");
        employer.goTo("/");
        assertThat(employer.page().getByText("请先办理“单位基本信息”")).hasCount(0);
    }

    /** Opens the newest filing of the newcomer in the clerk's queue and decides it. */
    private static void review(String action, String opinion) {
        clerk.goTo("/tasks");
        Locator row = clerk.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(newcomer.name()));
        assertThat(row).hasCount(1);
        row.getByRole(AriaRole.LINK).click();
        clerk.sees(newcomer.name());
        clerk.looksRight("story-review-" + action);
        clerk.press(action);
        Locator panel = clerk.page().locator("section.confirm");
        if (!opinion.isEmpty()) {
            panel.locator("textarea").fill(opinion);
        }
        panel.getByRole(AriaRole.BUTTON).first().click();
        clerk.sees(action + "成功");
    }

    @Test
    @Order(4)
    void a_contract_is_entered_and_waits_for_review() {
        employer.goTo("/lists/new-contracts");
        employer.press("添加");
        employer.seesHeading("劳动合同新签备案");
        form().fill(inOrder(
                Jilin.contract(WORKER, idNumber, today),
                "workerName",
                "idNumber",
                "mobile",
                "employmentForm",
                "termType",
                "contractStart",
                "contractEnd",
                "signedOn",
                "contractModelNo",
                "occupation",
                "workingTimeSystem",
                "monthlyWage",
                "payday",
                "joinedOn"));
        employer.looksRight("story-05-contract-form");
        employer.press("保存");
        employer.sees("保存成功");
        Locator row = rowOf("new-contracts");
        assertThat(row).containsText("未审核");
        employer.looksRight("story-06-contracts");
    }

    private static Locator rowOf(String list) {
        employer.seesHeading("备案");
        assertThat(employer.page().url()).contains("/lists/" + list);
        return employer.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(WORKER));
    }

    @Test
    @Order(5)
    void it_comes_back_with_an_opinion_is_mended_and_approved() {
        review("审核不通过", "月工资请核对");
        employer.goTo("/tasks");
        employer.sees("月工资请核对");
        employer.looksRight("story-07-todo");
        employer.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(WORKER))
                .getByRole(AriaRole.LINK)
                .click();
        employer.press("修改");
        employer.seesHeading("劳动合同新签备案");
        form().fill("monthlyWage", "3600.50");
        employer.press("保存");
        employer.sees("未审核");
        review("审核通过", "");
    }

    @Test
    @Order(6)
    void a_roster_is_previewed_saved_and_downloaded() {
        employer.goTo("/lists/printing");
        tickWorker();
        employer.press("新增备案生成名册");
        employer.sees("保存后才能打印和下载");
        assertThat(employer.button("下载 PDF")).isDisabled();
        employer.looksRight("story-08-roster-preview");
        employer.press("保存");
        employer.sees("保存成功，备案生成表号");
        byte[] pdf = employer.downloads("下载 PDF");
        assertThat(Printed.text(pdf)).contains(WORKER).contains(idNumber);
        assertThat(Printed.sheet(employer.downloads("下载 XLSX"))).contains(WORKER);
        employer.looksRight("story-09-roster-saved");
    }

    private static void tickWorker() {
        employer.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(WORKER))
                .first()
                .locator("input[type=checkbox]")
                .check();
    }

    @Test
    @Order(7)
    void the_contract_is_renewed() {
        employer.goTo("/lists/renewals");
        tickWorker();
        employer.press("续签");
        employer.seesHeading("劳动合同续签备案");
        assertThat(form().valueOf("workerName")).isEqualTo(WORKER);
        form().fill("contractStart", today.minusDays(10).plusYears(1).toString());
        form().fill("contractEnd", today.minusDays(11).plusYears(3).toString());
        form().fill("signedOn", today.toString());
        employer.looksRight("story-10-renewal-form");
        employer.press("保存");
        employer.sees("保存成功");
        review("审核通过", "");
        employer.goTo("/lists/printing?type=renewal");
        employer.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText("续订"))
                .locator("input[type=checkbox]")
                .check();
        employer.press("续签备案生成名册");
        employer.press("保存");
        employer.sees("保存成功，备案生成表号");
    }

    @Test
    @Order(8)
    void it_is_ended_and_the_certificate_printed_and_checked() {
        employer.goTo("/lists/terminations");
        employer.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText("续订"))
                .locator("input[type=checkbox]")
                .check();
        employer.press("解除/终止");
        employer.seesHeading("劳动合同解除(终止)备案");
        form().fill("terminatedOn", today.minusDays(1).toString());
        form().fill("reason", "R3701");
        employer.looksRight("story-11-termination-form");
        employer.press("保存");
        employer.sees("保存成功");
        review("审核通过", "");

        String ending = newcomer.caller()
                .get("/api/filings?type=termination")
                .expect(200)
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asText();
        employer.goTo("/filings/" + ending);
        employer.looksRight("story-12-ended");
        employer.follow("查看并打印解除(终止)劳动合同证明书");
        employer.seesHeading("证明书");
        employer.looksRight("story-13-certificate");
        certificate = employer.downloads("下载 PDF");
        assertThat(Printed.text(certificate)).contains(WORKER).contains(idNumber);
    }

    @Test
    @Order(9)
    void anybody_checks_it_by_the_address_in_its_qr_code() {
        Map<String, String> printed = Printed.checkAddress(certificate);
        try (Visitor anybody = new Visitor(server)) {
            anybody.goTo("/check?number=" + Caller.encoded(printed.get("number")) + "&code=" + printed.get("code"));
            anybody.sees("这份证明由本平台出具，目前有效。");
            anybody.looksRight("story-14-check");
            byte[] altered = certificate.clone();
            altered[altered.length / 2] ^= 1;
            anybody.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("证明.pdf", "application/pdf", altered));
            anybody.sees("这个文件不是本平台出具的原件");
            anybody.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("证明.pdf", "application/pdf", certificate));
            anybody.sees("目前有效");
        }
    }
}
