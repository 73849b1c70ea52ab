// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Papers;
import io.banjie.itests.scene.Wuhan;
import io.banjie.itests.server.ServerProcess;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The photograph for the social-insurance card at a browser: from a file, from a reader of identity cards, or not at all. */
class PictureInBrowserIT {

    private static final int TWENTY_MEBIBYTES = 20 * 1024 * 1024;

    private static ServerProcess server;

    @BeforeAll
    static void open() {
        server = PagesServer.running();
    }

    private static Visitor employer() {
        return new Visitor(server).signIn(Wuhan.TRUSTED, ServerProcess.password());
    }

    private static Locator photo(Visitor employer) {
        return employer.page().locator("#field-photo");
    }

    private static void chooses(Visitor employer, byte[] bytes) {
        photo(employer).locator("input[type=file]").setInputFiles(new FilePayload("photo.jpg", "image/jpeg", bytes));
    }

    /** The width of the picture that is shown, once it is drawn. */
    private static void showsPicture(Visitor employer, int width) {
        assertThat(photo(employer).locator("img")).isVisible();
        employer.page()
                .waitForFunction("width => document.querySelector('#field-photo img').naturalWidth === width", width);
    }

    @Test
    void a_photograph_that_fits_is_shown_and_still_there_after_reloading() {
        try (Visitor employer = employer()) {
            EnrolmentPage page = EnrolmentPage.open(employer, server.today());
            page.fill("陈晨", Identities.woman());
            chooses(employer, Papers.portrait(358, 441));
            showsPicture(employer, 358);
            employer.looksRight("enrolment-photo");
            page.save();
            String filing =
                    employer.page().url().replaceFirst(".*/filings/", "").replaceFirst("[?].*", "");

            employer.goTo("/filings/" + filing + "/edit");
            showsPicture(employer, 358);
            employer.page().reload();
            showsPicture(employer, 358);
            assertThat(photo(employer)).containsText("已上传");
        }
    }

    @Test
    void what_does_not_fit_is_told_why_and_the_filing_is_saved_without() {
        try (Visitor employer = employer()) {
            EnrolmentPage page = EnrolmentPage.open(employer, server.today());
            page.fill("周敏", Identities.woman());
            chooses(employer, Papers.portrait(300, 400));
            assertThat(photo(employer)).containsText("图片是 300×400 像素，应为 358×441 像素");
            chooses(employer, "%PDF-1.7 renamed".getBytes(StandardCharsets.US_ASCII));
            assertThat(photo(employer)).containsText("文件不是 JPG 图片");
            chooses(employer, new byte[TWENTY_MEBIBYTES]);
            assertThat(photo(employer)).containsText("文件有 20 MB，最大 50 KB");
            assertThat(photo(employer).locator("img")).hasCount(0);
            employer.looksRight("enrolment-photo-wrong");
            page.save();
        }
    }

    @Test
    void a_reader_of_identity_cards_fills_in_the_person_and_the_picture() {
        String person = Identities.woman();
        String card = Json.write(Map.of(
                "code",
                0,
                "data",
                Map.of(
                        "partyName", "黄小梅",
                        "certNumber", person,
                        "nation", "汉",
                        "certAddress", "武汉市洪山区珞喻路100号",
                        "identityPic", Base64.getEncoder().encodeToString(Papers.portrait(102, 126)))));
        try (Visitor employer = employer()) {
            EnrolmentPage page = EnrolmentPage.open(employer, server.today());
            employer.press("读卡器");
            employer.page().getByLabel("读卡器给出的内容（JSON）").fill(card);
            employer.press("填入表单");
            employer.sees("已填入：");
            showsPicture(employer, 102);
            assertThat(page.form().control("workerName")).hasValue("黄小梅");
            assertThat(page.form().control("idNumber")).hasValue(person);
            assertThat(page.form().control("hukouAddress")).hasValue("武汉市洪山区珞喻路100号");
            employer.looksRight("enrolment-card-reader");
            page.fillBut("黄小梅", person, List.of("workerName", "idNumber", "nation", "hukouAddress"));
            page.save();
        }
    }
}
