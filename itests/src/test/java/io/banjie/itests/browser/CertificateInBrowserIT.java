// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ClientCertificate;
import io.banjie.itests.certificate.Harbour;
import io.banjie.itests.server.ServerProcess;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in at a browser that presents a certificate. */
class CertificateInBrowserIT {

    private static final double PATIENCE = 30_000;

    private static Harbour harbour;

    @BeforeAll
    static void start() {
        harbour = new Harbour("browser-certificates");
        setDefaultAssertionTimeout(PATIENCE);
    }

    @AfterAll
    static void end() {
        harbour.close();
    }

    /** The sign-in page at the secure port, reached from the plain one, in a window that holds a certificate or none. */
    private static Page signInPage(Optional<String> certificate) {
        BrowserContext window = Chromium.freshWindow(settings -> {
            settings.setIgnoreHTTPSErrors(true);
            certificate.ifPresent(name -> settings.setClientCertificates(
                    List.of(new ClientCertificate(harbour.securePort().address().toString())
                            .setPfxPath(harbour.securePort().certificate(name))
                            .setPassphrase(ServerProcess.password()))));
            return settings;
        });
        window.setDefaultTimeout(PATIENCE);
        Page page = window.newPage();
        page.navigate(harbour.server().uri() + "/#/sign-in");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("前往安全通道"))
                .click();
        page.waitForURL(harbour.securePort().address() + "/#/sign-in");
        return page;
    }

    private static Locator button(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("用数字证书登录"));
    }

    private static void assertRefused(String certificate, String words) {
        Page page = signInPage(Optional.of(certificate));
        button(page).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(words);
        page.context().close();
    }

    @Test
    void the_initial_password_is_asked_for_once() {
        Page page = signInPage(Optional.of(Harbour.MAKER));
        Locator initial = page.getByLabel("初始密码");
        assertThat(initial).hasCount(0);
        button(page).click();
        assertThat(initial).isFocused();
        Assertions.assertThat(Looks.troubleWith(page, "sign-in-initial-password", true))
                .isEmpty();

        initial.fill("not this one");
        button(page).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("初始密码不正确");
        initial.fill(ServerProcess.password());
        button(page).click();
        assertThat(page.locator(".who .name")).containsText("海港机械有限公司");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("退出"))
                .click();
        page.navigate(harbour.securePort().address() + "/#/sign-in");
        button(page).click();
        assertThat(page.locator(".who .name")).containsText("海港机械有限公司");
        assertThat(initial).hasCount(0);
        page.context().close();
    }

    @Test
    void what_is_wrong_with_a_certificate_is_said_in_words() {
        assertRefused("bad/expired", harbour.renewal());
        assertRefused("bad/revoked", "已被签发机构吊销");
        assertRefused("bad/foreign", "不是本平台认可的机构签发的");
        assertRefused("bad/unknown-employer", "还没有可以用证书登录的账户");
    }

    @Test
    void without_a_certificate_the_page_says_what_to_do() {
        Page page = signInPage(Optional.empty());
        button(page).click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("没有收到数字证书");
        Assertions.assertThat(Looks.troubleWith(page, "sign-in-without-certificate", false))
                .isEmpty();
        page.context().close();
    }
}
