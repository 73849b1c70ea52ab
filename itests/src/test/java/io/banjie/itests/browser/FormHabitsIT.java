// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Employer;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.server.Patience;
import io.banjie.itests.server.ServerProcess;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form under hasty, interrupted and mouseless hands. */
class FormHabitsIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final List<String> TYPED = List.of(
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
            "joinedOn");

    private ServerProcess server;
    private Employer employer;
    private Visitor visitor;
    private FormPage form;
    private Map<String, Object> answers;

    @BeforeEach
    void open_an_empty_form() {
        server = PagesServer.running();
        employer = Employer.registered(server);
        visitor = new Visitor(server).signIn(employer.username(), Employer.password());
        form = new FormPage(visitor.page());
        Map<String, Object> all = Jilin.contract("孙丽", Identities.woman(), server.today());
        answers = new LinkedHashMap<>();
        TYPED.forEach(field -> answers.put(field, all.get(field)));
        visitor.goTo("/filings/new/new-contract?list=new-contracts");
        visitor.seesHeading("劳动合同新签备案");
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    private List<JsonNode> filed() {
        JsonNode page = employer.caller()
                .get("/api/filings?type=new-contract")
                .expect(200)
                .json();
        return Json.items(page.path("items"));
    }

    @Test
    void everything_wrong_is_said_at_once_and_each_line_leads_to_its_field() {
        form.fill("idNumber", "220102199306180245");
        form.fill("monthlyWage", "三千");
        form.fill("payday", "4号");
        visitor.press("保存");
        Locator summary = visitor.page().locator("div.summary[role=alert]");
        assertThat(summary).isVisible();
        assertThat(summary).isFocused();
        for (String words : List.of("姓名", "末位校验码", "月工资", "发工资日期", "合同起始日期", "工作岗位")) {
            assertThat(summary).containsText(words);
        }
        assertThat(filed()).isEmpty();
        visitor.looksRight("form-everything-wrong");
        summary.locator("a[href='#field-payday']").click();
        assertThat(form.control("payday")).isFocused();
        assertThat(form.control("payday")).hasAttribute("aria-invalid", "true");
        form.fill("payday", "4");
        assertThat(visitor.page().locator("#field-payday-error")).hasCount(0);
        assertThat(form.valueOf("monthlyWage")).isEqualTo("三千");
    }

    @Test
    void what_only_the_server_finds_is_shown_at_its_field_with_the_article() {
        form.fill(answers);
        form.fill("monthlyWage", "100");
        visitor.press("保存");
        Locator summary = visitor.page().locator("div.summary[role=alert]");
        assertThat(summary).containsText("最低工资");
        assertThat(summary).containsText("依据：");
        assertThat(visitor.page().locator("#field-monthlyWage-error")).containsText("最低工资");
        visitor.looksRight("form-refused-by-the-server");
        assertThat(filed()).isEmpty();
    }

    @Test
    void a_double_click_makes_one_filing() {
        form.fill(answers);
        visitor.button("保存").dblclick();
        visitor.sees("保存成功");
        assertThat(filed()).hasSize(1);
    }

    @Test
    void a_session_that_ends_in_the_midst_of_a_form_loses_nothing() {
        form.fill(answers);
        visitor.window()
                .request()
                .delete(
                        server.uri() + "/api/session",
                        RequestOptions.create().setHeader("Origin", server.uri().toString()));
        visitor.press("保存");
        visitor.sees("登录已超时，请重新登录");
        visitor.looksRight("form-session-over");
        assertThat(form.valueOf("workerName")).isEqualTo("孙丽");
        assertThat(visitor.page().locator("#sign-in-username")).hasValue(employer.username());
        visitor.page().fill("#sign-in-password", Employer.password());
        visitor.page().locator("section.expired button[type=submit]").click();
        visitor.sees("保存成功");
        assertThat(filed()).hasSize(1);
    }

    @Test
    void what_was_typed_outlives_a_reload() {
        form.fill("workerName", "孙丽");
        form.fill("occupation", "店员");
        visitor.page().reload();
        visitor.sees("已恢复您上次没有提交的内容");
        assertThat(form.valueOf("workerName")).isEqualTo("孙丽");
        assertThat(form.valueOf("occupation")).isEqualTo("店员");
        visitor.looksRight("form-restored");
    }

    @Test
    void a_filing_is_made_with_the_keyboard_alone() {
        answers.forEach((field, value) -> {
            String type = tabTo(field);
            switch (type) {
                case "radio" -> pickRadio(field, String.valueOf(value));
                case "combobox" -> {
                    visitor.page().keyboard().type(String.valueOf(value));
                    visitor.page().keyboard().press("Enter");
                }
                default -> visitor.page().keyboard().type(String.valueOf(value));
            }
        });
        tabToSubmit();
        visitor.page().keyboard().press("Enter");
        visitor.sees("保存成功");
        assertThat(filed()).hasSize(1);
    }

    /** Presses Tab until the focus is in the field's control; what kind of control it is. */
    private String tabTo(String field) {
        return tabUntil(
                """
                (field) => {
                  const at = document.activeElement;
                  if (!at.closest(`#field-${field}`)) return '';
                  return at.type === 'radio' ? 'radio' : at.getAttribute('role') ?? 'text';
                }""",
                field);
    }

    private void tabToSubmit() {
        tabUntil("() => document.activeElement.matches('form button[type=submit]') ? 'button' : ''", "");
    }

    private String tabUntil(String arrived, String argument) {
        Page page = visitor.page();
        for (int i = 0; i < 120; i++) {
            String kind = String.valueOf(page.evaluate(arrived, argument));
            if (!kind.isEmpty()) {
                return kind;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not lead to " + argument);
    }

    private void pickRadio(String field, String code) {
        Locator wanted = form.control(field).locator("input[value='" + code + "']");
        visitor.page().keyboard().press("Space");
        Patience.until("the choice of " + field, SOON, () -> {
            boolean chosen = wanted.isChecked();
            if (!chosen) {
                visitor.page().keyboard().press("ArrowDown");
            }
            return chosen;
        });
    }
}
