// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.banjie.itests.scene.Employer;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Printed;
import io.banjie.itests.server.ServerProcess;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists taken away as files from the pages that show them. */
class ExportInBrowserIT {

    private Employer employer;
    private Visitor visitor;

    @BeforeEach
    void open_a_list() {
        ServerProcess server = PagesServer.running();
        employer = Employer.registered(server);
        employer.hires("孙丽", Identities.woman());
        employer.hires("李雷", Identities.man());
        visitor = new Visitor(server).signIn(employer.username(), Employer.password());
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void a_list_comes_in_three_formats_with_the_conditions_and_columns_on_the_screen() {
        visitor.goTo("/lists/new-contracts");
        visitor.page().fill("#filter-name", "孙丽");
        visitor.press("查询");
        assertThat(visitor.page().locator("tbody tr")).hasCount(1);
        visitor.press("显示列");
        visitor.page()
                .getByLabel("用工形式", new Page.GetByLabelOptions().setExact(true))
                .uncheck();
        String sheet = Printed.sheet(visitor.downloads("导出 Excel"));
        assertThat(sheet).contains("孙丽", "身份证号").doesNotContain("李雷", "用工形式");
        String csv = new String(visitor.downloads("导出 CSV"), StandardCharsets.UTF_8);
        assertThat(csv).contains("孙丽").doesNotContain("李雷", "用工形式");
        assertThat(Printed.text(visitor.downloads("导出 PDF"))).contains("孙丽").doesNotContain("李雷");
    }

    @Test
    void a_list_whose_filter_was_emptied_comes_as_it_is_shown() {
        visitor.goTo("/lists/renewals");
        visitor.sees("没有符合条件的记录");
        visitor.goTo("/lists/renewals?status=&onRoster=&inService=");
        assertThat(visitor.page().locator("tbody tr")).hasCount(2);
        assertThat(Printed.sheet(visitor.downloads("导出 Excel"))).contains("孙丽", "李雷");
    }

    @Test
    void a_to_do_list_and_the_saved_rosters_come_as_files_too() {
        try (Visitor huixin = new Visitor(PagesServer.running()).signIn("jl-huixin", ServerProcess.password())) {
            huixin.goTo("/tasks");
            assertThat(Printed.sheet(huixin.downloads("导出 Excel"))).contains("劳动合同新签备案");
            huixin.goTo("/rosters");
            assertThat(Printed.sheet(huixin.downloads("导出 Excel"))).contains("JLB-06");
        }
    }
}
