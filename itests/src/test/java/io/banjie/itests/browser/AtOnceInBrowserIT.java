// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.banjie.itests.certificate.SecurePort;
import io.banjie.itests.http.Caller;
import io.banjie.itests.scene.Printed;
import io.banjie.itests.scene.Shanghai;
import io.banjie.itests.server.ServerProcess;
import io.banjie.itests.server.ServerSettings;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Employers with certificates at the pages of a region that decides at once, a clerk who decides what mends it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AtOnceInBrowserIT {

    private static final String LEAVER = "邵佳琪";
    private static final String SECOND_LOOK = "提交前请再看一眼";
    private static final String LETTER = "查看并打印《上海市单位退工证明》";
    private static final Pattern CLOCK = Pattern.compile("[012]\\d:[0-5]\\d");

    private static ServerProcess server;
    private static Visitor maker;
    private static Visitor fund;
    private static Visitor clerk;
    private static String wrong;
    private static byte[] letter;

    @BeforeAll
    static void open() {
        server = ServerProcess.start(
                ServerSettings.demonstration("at-once-pages").startingAt("2018-07-26T09:00:00+08:00"));
        SecurePort port = new SecurePort(server);
        maker = Visitor.withCertificate(port, "sh-maker").signInByCertificate();
        fund = Visitor.withCertificate(port, "sh-fund").signInByCertificate();
        clerk = new Visitor(server).signIn("sh-clerk-changning", ServerProcess.password());
    }

    @AfterAll
    static void close() {
        try (ServerProcess ended = server;
                Visitor first = maker;
                Visitor second = fund;
                Visitor third = clerk) {
            assertThat(Stream.of(ended, first, second, third)).doesNotContainNull();
        }
    }

    private static Locator look(Visitor visitor) {
        return visitor.page().locator("section.confirm");
    }

    private static void confirms(Visitor visitor, String verb) {
        visitor.press("核对无误，" + verb);
    }

    @Test
    @Order(1)
    void the_home_page_says_what_comes_first_and_how_long_the_certificate_lasts() {
        maker.goTo("/");
        maker.sees("首次办理本市户籍人员招退工,请先维护单位基本信息");
        maker.sees("登录所用的数字证书");
        maker.looksRightInBothSizes("at-once-01-home");
    }

    @Test
    @Order(2)
    void the_profile_is_told_after_a_second_look() {
        maker.follow("现在办理单位基本信息");
        maker.seesHeading("单位基本信息");
        new FormPage(maker.page()).fill(Shanghai.profile("上海嘉定精密制造有限公司", "310114"));
        maker.press("提交");
        maker.sees(SECOND_LOOK);
        maker.looksRight("at-once-02-profile");
        confirms(maker, "提交");
        maker.sees("已办结：单位基本信息");
    }

    @Test
    @Order(3)
    void a_hire_is_looked_at_twice_and_can_be_undone_while_the_clock_runs() {
        maker.goTo("/filings/new/hire?list=hires");
        FormPage form = new FormPage(maker.page());
        form.fill(Shanghai.hire("张伟", Shanghai.ZHANG_WEI, "2018-07-27"));
        maker.press("提交备案");
        assertThat(maker.page().locator("#field-hireDate-error")).isVisible();
        assertThat(look(maker)).hasCount(0);

        form.fill("hireDate", "2018-07-22");
        form.fill("contractStart", "2018-07-22");
        maker.press("提交备案");
        assertThat(look(maker)).isFocused();
        assertThat(look(maker)).containsText("张伟");
        assertThat(look(maker)).containsText("2018-07-22是星期日");
        maker.looksRightInBothSizes("at-once-03-second-look");
        look(maker).press("Escape");
        assertThat(maker.button("提交备案")).isFocused();
        form.fill("hireDate", "2018-07-23");
        form.fill("contractStart", "2018-07-23");
        maker.press("提交备案");
        confirms(maker, "提交备案");

        maker.sees("备案成功");
        assertThat(maker.page().getByRole(AriaRole.TIMER)).hasText(CLOCK);
        maker.looksRightInBothSizes("at-once-04-clock");
        maker.press("撤销备案");
        assertThat(look(maker)).isFocused();
        look(maker).getByRole(AriaRole.BUTTON).first().click();
        maker.sees("已撤销");
        assertThat(maker.page().getByRole(AriaRole.TIMER)).hasCount(0);
    }

    @Test
    @Order(4)
    void printing_is_asked_about_while_it_would_end_the_time_for_undoing() {
        fund.goTo("/lists/employed");
        fund.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(LEAVER))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("退工"))
                .click();
        fund.seesHeading("退工登记备案");
        FormPage form = new FormPage(fund.page());
        form.fill("separationDate", "2018-07-24");
        form.fill("separationReason", "R3701");
        form.fill("archiveTransfer", "2");
        fund.press("提交备案");
        assertThat(look(fund)).containsText(LEAVER + " 2018-07-24 退工");
        confirms(fund, "提交备案");
        fund.sees("已办结：退工登记备案");
        wrong = fund.page().url().replaceAll(".*/filings/([^?]+).*", "$1");
        assertThat(fund.link("填写修改单")).hasCount(0);
        assertThat(fund.link(LETTER + "（四联）")).isVisible();

        fund.follow(LETTER);
        fund.sees("打印后不能再自行“撤销备案”");
        fund.looksRight("at-once-05-before-printing");
        fund.press("取消");
        fund.sees("撤销备案");
        fund.follow(LETTER);
        fund.press("内容无误，继续打印");
        letter = fund.downloads("下载 PDF");
        assertThat(Printed.text(letter)).contains(LEAVER).contains("第一联");
    }

    @Test
    @Order(5)
    void what_cannot_be_undone_is_corrected_beside_what_stood_there() {
        fund.goTo("/filings/" + wrong);
        fund.sees("发现填错了");
        assertThat(fund.button("撤销备案")).hasCount(0);
        fund.follow("填写修改单");
        fund.seesHeading("修改单");
        FormPage form = new FormPage(fund.page());
        form.fill("kind", "AMEND");
        form.fill("wrongField", "separationDate");
        assertThat(form.control("oldValue")).hasText("2018-07-24");
        form.fill("newValue", "20180723");
        form.fill("correctionReason", "日期输错");
        form.fill("workerAware", "true");
        fund.looksRightInBothSizes("at-once-06-correction");
        assertThat(Printed.text(fund.downloads("下载招退工备案修改单（空白）"))).contains("修改");
        fund.press("提交修改单");
        fund.sees("保存成功：修改单");
        fund.sees("修改前后对照");
        assertThat(fund.page().locator("del")).hasText("2018-07-24");
        assertThat(fund.page().locator("ins")).hasText("2018-07-23");
        fund.looksRight("at-once-07-correction-filed");
    }

    @Test
    @Order(6)
    void the_clerk_sees_old_and_new_and_approves() {
        clerk.goTo("/tasks");
        clerk.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText("修改单"))
                .getByRole(AriaRole.LINK)
                .click();
        clerk.sees("修改前后对照");
        assertThat(clerk.page().locator("ins")).hasText("2018-07-23");
        clerk.looksRightInBothSizes("at-once-08-correction-decided");
        clerk.press("同意修改");
        look(clerk).getByRole(AriaRole.BUTTON).first().click();
        clerk.sees("同意修改成功");

        fund.goTo("/filings/" + wrong);
        fund.sees("这笔业务已被新版本替代");
        fund.looksRight("at-once-09-superseded");
        fund.follow("查看现行版本");
        fund.sees("2018-07-23");
        fund.sees("被本笔替代的版本");
        fund.looksRight("at-once-10-second-version");
    }

    @Test
    @Order(7)
    void anybody_learns_that_the_old_letter_was_replaced() {
        Map<String, String> printed = Printed.checkAddress(letter);
        try (Visitor anybody = new Visitor(server)) {
            anybody.goTo("/check?number=" + Caller.encoded(printed.get("number")) + "&code=" + printed.get("code"));
            anybody.sees("已有更新的证明");
            assertThat(anybody.page().locator("main")).not().containsText(LEAVER);
            anybody.looksRightInBothSizes("at-once-11-check");

            anybody.goTo("/sign-in");
            anybody.goTo("/check");
            anybody.drops(letter);
            anybody.sees("已有更新的证明");
            byte[] altered = letter.clone();
            altered[altered.length / 2] ^= 1;
            anybody.drops(altered);
            anybody.sees("这个文件不是本平台出具的原件");
            anybody.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("证明.txt", "text/plain", "证明".getBytes(UTF_8)));
            anybody.sees("请选择 PDF 文件");
            anybody.looksRight("at-once-12-check-file");
        }
    }

    @Test
    @Order(8)
    void the_administrator_takes_a_certificate_away() {
        try (Visitor admin = new Visitor(server).signIn("admin", ServerProcess.password())) {
            admin.goTo("/accounts/sh-maker");
            admin.sees("登录用的数字证书");
            admin.looksRightInBothSizes("at-once-13-certificates");
            admin.page()
                    .getByRole(AriaRole.BUTTON)
                    .filter(new Locator.FilterOptions().setHasText("解除绑定"))
                    .click();
            look(admin).getByRole(AriaRole.BUTTON).first().click();
            admin.sees("还没有用数字证书登录过");
            maker.page().evaluate("() => { location.hash = '#/lists/hires'; }");
            maker.sees("登录已超时，请重新登录");
        }
    }
}
