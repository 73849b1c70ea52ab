// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.itests.server.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pages in the other browser that the provinces name. */
class FirefoxIT {

    private static final Path PICTURE = Path.of("target/screenshots/firefox-home.png");
    private static final String TAB = "\uE004";
    private static final String ENTER = "\uE007";

    @Test
    void an_employer_signs_in_with_the_keyboard_and_sees_the_home_page() throws IOException {
        ServerProcess server = PagesServer.running();
        try (Firefox firefox = new Firefox()) {
            firefox.open(server.uri() + "/");
            firefox.awaits("document.querySelector('#sign-in-username') !== null");
            firefox.evaluate("document.querySelector('#sign-in-username').focus()");
            firefox.type("jl-huixin" + TAB + ServerProcess.password() + ENTER);
            firefox.awaits("document.querySelector('h1')?.innerText.includes('您好') ?? false");
            firefox.awaits("document.querySelectorAll('tbody tr').length > 0");
            assertThat(firefox.evaluate("navigator.userAgent")).contains("Firefox");
            assertThat(firefox.evaluate("document.querySelector('main').innerText"))
                    .contains("待办事项", "办理业务", "最近办理");

            firefox.open(server.uri() + "/#/filings/new/new-contract");
            firefox.awaits("document.querySelector('#field-workerName') !== null");
            assertThat(firefox.evaluate("String(document.querySelectorAll('.field').length)"))
                    .isNotEqualTo("0");
            Files.createDirectories(PICTURE.getParent());
            Files.write(PICTURE, firefox.picture());
        }
    }
}
