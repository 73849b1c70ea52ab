// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Wuhan;
import io.banjie.itests.server.ServerProcess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tasks at a browser: saved, handed in from the to-do list, and ended before the eyes of whoever waits. */
class TasksInBrowserIT {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static ServerProcess server;
    private static Caller clerk;

    @BeforeAll
    static void open() {
        server = PagesServer.running();
        clerk = server.as(Wuhan.CLERK);
    }

    private static void saves(Visitor employer, String name) {
        EnrolmentPage page = EnrolmentPage.open(employer, server.today());
        page.fill(name, Identities.woman());
        page.save();
    }

    private static Locator row(Visitor employer, String name) {
        return employer.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void handsIn(Visitor employer, String name) {
        employer.goTo("/lists/todo");
        assertThat(row(employer, name)).containsText("未提交");
        row(employer, name).locator("input[type=checkbox]").check();
        employer.press("提交审批");
        employer.page()
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("提交审批"))
                .last()
                .click();
        assertThat(row(employer, name)).hasCount(0);
    }

    @Test
    void a_trusted_employers_task_ends_while_its_list_is_looked_at() {
        try (Visitor employer = new Visitor(server).signIn(Wuhan.TRUSTED, ServerProcess.password())) {
            saves(employer, "陈晨");
            employer.looksRight("task-saved");
            handsIn(employer, "陈晨");
            employer.goTo("/lists/done");
            assertThat(row(employer, "陈晨")).containsText("结束", SOON);
            employer.looksRight("tasks-done");
        }
    }

    @Test
    void what_an_office_returns_comes_back_to_the_page_with_its_reason() {
        try (Visitor employer = new Visitor(server).signIn(Wuhan.ORDINARY, ServerProcess.password())) {
            saves(employer, "周敏华");
            handsIn(employer, "周敏华");
            employer.goTo("/lists/done");
            assertThat(row(employer, "周敏华")).containsText("进行中");
            employer.goTo("/lists/todo");

            clerk.act(waiting("周敏华"), "return", "工资低于下限").expect(200);

            assertThat(row(employer, "周敏华")).containsText("工资低于下限", SOON);
            assertThat(row(employer, "周敏华")).containsText("是");
            handsIn(employer, "周敏华");
            employer.goTo("/lists/done");
            clerk.act(waiting("周敏华"), "approve").expect(200);
            assertThat(row(employer, "周敏华")).containsText("结束", SOON);
        }
    }

    private static String waiting(String name) {
        return Json.items(clerk.get("/api/tasks?list=todo&limit=100")
                        .expect(200)
                        .json()
                        .path("items"))
                .stream()
                .map(task -> task.path("filing"))
                .filter(filing -> filing.path("worker").path("name").asText().equals(name))
                .map(filing -> filing.path("id").asText())
                .findFirst()
                .orElseThrow();
    }
}
