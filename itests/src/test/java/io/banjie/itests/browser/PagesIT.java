// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Employer;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.server.ServerProcess;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page of everybody: nothing shuts people out, nothing goes wrong behind it, no window opens. */
class PagesIT {

    private static ServerProcess server;

    @BeforeAll
    static void start() {
        server = PagesServer.running();
    }

    @Test
    void the_examiner_finds_what_is_wrong() {
        try (Visitor visitor = new Visitor(server)) {
            visitor.goTo("/sign-in");
            visitor.page().evaluate("() => document.querySelector('main').append(document.createElement('input'))");
            assertThat(new AxeBuilder(visitor.page()).analyze().getViolations()).isNotEmpty();
        }
    }

    @Test
    void pages_for_everybody() {
        try (Visitor anybody = new Visitor(server)) {
            visit(anybody, "/sign-in", "登录", "anybody-sign-in");
            anybody.press("登录");
            anybody.sees("请填写用户名");
            anybody.looksRightInBothSizes("anybody-sign-in-empty");
            visit(anybody, "/check", "证明核验", "anybody-check");
            visit(anybody, "/no-such-page", "没有这个页面", "anybody-not-found");
        }
    }

    private static void visit(Visitor visitor, String path, String heading, String picture) {
        visitor.goTo(path);
        visitor.seesHeading(heading);
        visitor.looksRightInBothSizes(picture);
    }

    @Test
    void a_wrong_password_is_told_in_words() {
        try (Visitor anybody = new Visitor(server)) {
            anybody.goTo("/sign-in");
            anybody.page().fill("#sign-in-username", "nobody-at-all");
            anybody.page().fill("#sign-in-password", "a wrong password");
            anybody.press("登录");
            anybody.sees("用户名或密码不正确");
            anybody.looksRightInBothSizes("anybody-wrong-password");
        }
    }

    @Test
    void pages_of_an_employer() {
        Employer newcomer = Employer.unregistered(server);
        try (Visitor visitor = new Visitor(server).signIn("jl-huixin", ServerProcess.password())) {
            visit(visitor, "/", "您好", "employer-home");
            visit(visitor, "/tasks", "待办", "employer-tasks");
            for (JsonNode list : lists()) {
                String id = list.path("id").asText();
                visit(visitor, "/lists/" + id, list.path("label").asText(), "employer-list-" + id);
            }
            for (String type : List.of(Jilin.REGISTRATION, Jilin.NEW_CONTRACT)) {
                visit(visitor, "/filings/new/" + type, label(type), "employer-form-" + type);
            }
            detailPages(visitor);
            visit(visitor, "/rosters", "名册", "employer-rosters");
            visitor.page().locator("tbody a").first().click();
            visitor.seesHeading("名册");
            visitor.looksRightInBothSizes("employer-roster");
            visit(visitor, "/password", "修改密码", "employer-password");
            visit(visitor, "/accounts", "没有权限", "employer-forbidden");
            visit(visitor, "/filings/01900000-0000-7000-8000-000000000000", "业务详情", "employer-unknown-filing");
        }
        try (Visitor visitor = new Visitor(server).signIn(newcomer.username(), Employer.password())) {
            visit(visitor, "/filings/new/new-contract", "劳动合同新签备案", "employer-gate");
        }
    }

    private static List<JsonNode> lists() {
        return Json.items(server.caller()
                .get("/api/regions/" + Jilin.REGION)
                .expect(200)
                .json()
                .path("lists"));
    }

    private static String label(String type) {
        return Json.items(server.caller()
                        .get("/api/regions/" + Jilin.REGION)
                        .expect(200)
                        .json()
                        .path("filingTypes"))
                .stream()
                .filter(declared -> declared.path("id").asText().equals(type))
                .findFirst()
                .orElseThrow()
                .path("label")
                .asText();
    }

    private static void detailPages(Visitor visitor) {
        for (String status : List.of("IN_REVIEW", "APPROVED", "RETURNED", "WITHDRAWN")) {
            JsonNode page = server.as("jl-huixin")
                    .get("/api/filings?limit=1&status=" + status)
                    .expect(200)
                    .json();
            JsonNode filing = page.path("items").get(0);
            visit(
                    visitor,
                    "/filings/" + filing.path("id").asText(),
                    filing.path("typeLabel").asText(),
                    "employer-filing-" + status.toLowerCase());
            visitor.press("查看每条规则");
            visitor.looksRightInBothSizes("employer-filing-explained-" + status.toLowerCase());
        }
    }

    @Test
    void a_confirmation_stands_in_the_page() {
        Employer employer = Employer.registered(server);
        String id = employer.hires("孙丽", Identities.woman()).path("id").asText();
        try (Visitor visitor = new Visitor(server).signIn(employer.username(), Employer.password())) {
            visitor.goTo("/filings/" + id);
            visitor.press("作废");
            Locator panel = visitor.page().locator("section.confirm");
            assertThat(panel).containsText("作废后不能恢复");
            visitor.looksRightInBothSizes("employer-confirm");
            panel.getByText("作废").last().click();
            visitor.sees("作废成功");
        }
    }

    @Test
    void pages_of_a_clerk() {
        Employer employer = Employer.registered(server);
        employer.hires("孙丽", Identities.woman());
        employer.hires("李雷", Identities.man());
        try (Visitor visitor = new Visitor(server).signIn(Jilin.CLERK, ServerProcess.password())) {
            visit(visitor, "/tasks", "待审核业务", "clerk-queue");
            visit(visitor, "/tasks?list=done", "已审核业务", "clerk-done");
            for (JsonNode list : lists()) {
                String id = list.path("id").asText();
                visit(visitor, "/lists/" + id, list.path("label").asText(), "clerk-list-" + id);
            }
            decideTwoAtOnce(visitor, employer);
        }
    }

    private static void decideTwoAtOnce(Visitor visitor, Employer employer) {
        employer.hires("同批甲", Identities.woman());
        employer.hires("同批乙", Identities.man());
        visitor.goTo("/tasks?name=同批");
        Stream.of("同批甲", "同批乙").forEach(worker -> visitor.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(employer.name()))
                .filter(new Locator.FilterOptions().setHasText(worker))
                .locator("input[type=checkbox]")
                .check());
        visitor.looksRightInBothSizes("clerk-two-ticked");
        visitor.press("审核通过");
        visitor.looksRightInBothSizes("clerk-two-to-be-decided");
        visitor.page().locator("section.confirm button").first().click();
        visitor.sees("成功 2 条");
        visitor.looksRightInBothSizes("clerk-two-decided");
    }

    @Test
    void the_queue_fills_while_it_is_open() {
        Employer employer = Employer.registered(server);
        try (Visitor visitor = new Visitor(server).signIn(Jilin.CLERK, ServerProcess.password())) {
            visitor.goTo("/tasks?name=新来的人");
            visitor.seesHeading("待审核业务");
            employer.hires("新来的人", Identities.man());
            assertThat(visitor.page()
                            .locator("tbody tr")
                            .filter(new Locator.FilterOptions().setHasText(employer.name())))
                    .hasCount(1);
        }
    }

    @Test
    void pages_of_an_administrator() {
        Employer employer = Employer.unregistered(server);
        try (Visitor visitor = new Visitor(server).signIn("admin", ServerProcess.password())) {
            visit(visitor, "/accounts", "账户管理", "admin-accounts");
            visit(visitor, "/accounts/new", "新建账户", "admin-new-account");
            visit(visitor, "/accounts/" + employer.username(), "账户", "admin-account");
            visitor.press("重置密码");
            visitor.looksRightInBothSizes("admin-account-confirm");
            visitor.page().locator("section.confirm button").first().click();
            visitor.sees("初始密码（只显示这一次）");
            visitor.looksRightInBothSizes("admin-account-reset");
            visit(visitor, "/admin/regions", "地区", "admin-regions");
            visit(visitor, "/admin/clock", "演示时钟", "admin-clock");
        }
    }
}
