// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.banjie.itests.server.ServerProcess;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Large type, for those whose eyes have done long service. How each page looks in it is examined with that page. */
class LargeTypeIT {

    private static final Pattern LARGE = Pattern.compile("\\blarge\\b");

    private ServerProcess server;
    private Visitor visitor;

    @BeforeEach
    void open() {
        server = PagesServer.running();
        visitor = new Visitor(server);
        visitor.goTo("/sign-in");
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void it_is_chosen_with_the_keyboard_before_signing_in_and_stays() {
        double plain = sizeOfType();
        Page page = visitor.page();
        for (int i = 0; i < 10 && !"长辈版".equals(page.evaluate("() => document.activeElement.innerText")); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("html")).hasClass(LARGE);
        assertThat(visitor.button("标准版")).isFocused();
        assertThat(sizeOfType()).isGreaterThanOrEqualTo(plain * 1.25);
        page.reload();
        assertThat(page.locator("html")).hasClass(LARGE);
        visitor.signIn("jl-huixin", ServerProcess.password());
        assertThat(page.locator("html")).hasClass(LARGE);
        visitor.press("标准版");
        assertThat(page.locator("html")).not().hasClass(LARGE);
        assertThat(sizeOfType()).isEqualTo(plain);
    }

    private double sizeOfType() {
        return ((Number) visitor.page().evaluate("() => parseFloat(getComputedStyle(document.body).fontSize)"))
                .doubleValue();
    }

    @Test
    void lines_stand_apart_and_no_word_is_small() {
        visitor.signIn("jl-huixin", ServerProcess.password());
        visitor.press("长辈版");
        for (String path : new String[] {"/", "/lists/overview", "/filings/new/new-contract", "/tasks"}) {
            visitor.goTo(path);
            Object tooSmall = visitor.page()
                    .evaluate(
                            """
                            () => [...document.querySelectorAll('main *, header *')]
                              .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim()))
                              .filter((e) => e.offsetParent)
                              .map((e) => [e, getComputedStyle(e)])
                              .filter(([, s]) => parseFloat(s.fontSize) < 17 || parseFloat(s.lineHeight) < 1.3 * parseFloat(s.fontSize))
                              .slice(0, 5).map(([e, s]) => `${s.fontSize} ${s.lineHeight} ${e.outerHTML.slice(0, 120)}`).join('\\n')""");
            assertThat(tooSmall).as(path).isEqualTo("");
        }
    }

    @Test
    void on_paper_there_is_the_header_and_the_table_but_nothing_to_press() {
        visitor.signIn("jl-huixin", ServerProcess.password());
        visitor.goTo("/lists/overview");
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visitor.page().locator("header")).containsText("打印时间");
        assertThat(visitor.page().locator("tbody tr").first()).isVisible();
        assertThat(
                        visitor.page()
                                .locator(
                                        ".navigation:visible, .page-heading nav:visible, main button:visible, .operations:visible"))
                .hasCount(0);
    }
}
