// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Shanghai;
import io.banjie.itests.server.ServerProcess;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A clerk at the counter, through pages alone: prints what is there, files what comes late, doubles nothing. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CounterInBrowserIT {

    private static final String FUND = "91310105MA1FW00318";
    private static final int NINETY_DAYS = 90;

    private static ServerProcess server;
    private static Visitor clerk;
    private static Map<String, Object> late;

    @BeforeAll
    static void open() {
        server = PagesServer.running();
        String day = server.today().minusDays(NINETY_DAYS).toString();
        Map<String, Object> answers = Shanghai.hire("陈静", Identities.woman(), day);
        late = new LinkedHashMap<>();
        // The fields in the order in which they stand in the form.
        for (String field : List.of(
                "workerName",
                "idNumber",
                "personCategory",
                "hukouScope",
                "hukouAddress",
                "hireDate",
                "employmentForm",
                "occupation",
                "termType",
                "contractStart")) {
            late.put(field, answers.get(field));
        }
        clerk = new Visitor(server).signIn("sh-clerk-changning", ServerProcess.password());
    }

    @AfterAll
    static void close() {
        clerk.close();
    }

    private static Locator row(String... words) {
        Locator row = clerk.page().locator(".records > li");
        for (String word : words) {
            row = row.filter(new Locator.FilterOptions().setHasText(word));
        }
        return row;
    }

    private static void fileLateHire() {
        // The menu has a list of the same name.
        clerk.page()
                .locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("招工登记备案").setExact(true))
                .click();
        new FormPage(clerk.page()).fill(late);
    }

    private static void find(String uscc) {
        clerk.page().fill("#counter-uscc", uscc);
        clerk.press("查询单位");
    }

    @Test
    @Order(1)
    void an_employer_is_found_with_what_was_filed_for_a_person_and_its_papers() {
        clerk.goTo("/tasks");
        clerk.follow("柜面受理");
        clerk.seesHeading("柜面受理");
        find("91310105MA1FW00319");
        assertThat(clerk.page().locator("#counter-uscc")).isFocused();
        assertThat(clerk.page().locator("#counter-uscc-fault")).isVisible();
        clerk.looksRightInBothSizes("counter-wrong-code");
        find(FUND);
        clerk.seesHeading("上海长信金融信息服务有限公司");
        clerk.sees("在柜面办理");
        clerk.page().fill("#counter-worker-name", "朱晓雯");
        clerk.press("查找");
        assertThat(clerk.page().locator(".records > li")).hasCount(2);
        Locator separation = row("退工登记备案");
        separation
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("打印"))
                .click();
        assertThat(separation.getByText("四联")).isVisible();
        clerk.looksRightInBothSizes("counter-employer");
        separation.getByText("四联").click();
        assertThat(clerk.page().locator("iframe")).isVisible();
    }

    @Test
    @Order(2)
    void what_comes_late_is_filed_with_a_reason_and_printed() {
        clerk.goTo("/counter?uscc=" + FUND);
        fileLateHire();
        clerk.press("提交备案");
        assertThat(clerk.page().locator("#counter-reason-fault")).containsText("请填写补办原因");
        clerk.looksRightInBothSizes("counter-reason-missing");
        clerk.page().fill("#counter-reason", "经办人离职，未能按期办理");
        clerk.press("提交备案");
        clerk.sees("最迟办理日");
        clerk.looksRight("counter-second-look");
        clerk.press("核对无误，提交备案");
        clerk.sees("备案成功");
        clerk.sees("经办人离职，未能按期办理");
        clerk.sees("文书打印");
        clerk.looksRight("counter-filed");
    }

    @Test
    @Order(3)
    void what_is_there_is_shown_instead_of_being_filed_again() {
        clerk.goTo("/counter?uscc=" + FUND);
        fileLateHire();
        clerk.page().fill("#counter-reason", "只相信纸质凭证");
        clerk.press("提交备案");
        clerk.sees("此项业务已经办理过");
        clerk.looksRight("counter-already-filed");
        clerk.follow("查看并打印已有的业务");
        clerk.sees("文书打印");
    }

    @Test
    @Order(4)
    void a_separation_begins_with_the_person_in_service() {
        clerk.goTo("/counter?uscc=" + FUND);
        clerk.page().fill("#counter-worker-name", "倪慧敏");
        clerk.press("查找");
        row("倪慧敏")
                .getByText("退工登记备案", new Locator.GetByTextOptions().setExact(true))
                .click();
        clerk.sees("倪慧敏");
        clerk.looksRight("counter-separation");
        clerk.page()
                .getByLabel("主导航")
                .getByText("柜面受理", new Locator.GetByTextOptions().setExact(true))
                .click();
        find("91310114MA1GT001X1");
        assertThat(clerk.page().getByRole(AriaRole.ALERT, new Page.GetByRoleOptions()))
                .containsText("嘉定区就业促进中心");
    }
}
