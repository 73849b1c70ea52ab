// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.office.Page;
import io.banjie.office.Samples;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;

class SamenessTest {

    private static final Pattern TAG = Pattern.compile("([A-Z]{6})\\+NotoSerifSC");

    @Test
    void theSamePageGivesTheSameBytesFromAnyTypesetter() {
        Page page = Samples.certificate("𠮷䶮");

        assertThat(new SaucerTypesetter().pdf(page)).isEqualTo(Pages.TYPESETTER.pdf(page));
    }

    @Test
    void manyPagesAtOnceGiveTheSameBytesAsOneAfterTheOther() throws Exception {
        List<Page> pages = new ArrayList<>();
        for (String name : List.of("张建国", "𠮷田", "王䶮", "李𤆕")) {
            pages.add(Samples.certificate(name));
        }
        pages.add(Samples.roster(12));
        List<byte[]> alone = pages.stream().map(Pages.TYPESETTER::pdf).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> together = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Page page = pages.get(i % pages.size());
                together.add(threads.submit(() -> Pages.TYPESETTER.pdf(page)));
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anotherInstantGivesAnotherFile() {
        Page page = Samples.certificate("张建国");
        Page later = new Page(page.xhtml(), page.resources(), page.title(), page.language(), Instant.EPOCH);

        assertThat(Pages.TYPESETTER.pdf(later)).isNotEqualTo(Pages.TYPESETTER.pdf(page));
    }

    @Test
    void differentPapersTagTheirFontsDifferently() {
        assertThat(tag(Pages.TYPESETTER.pdf(Samples.certificate("甲"))))
                .isNotEqualTo(tag(Pages.TYPESETTER.pdf(Samples.certificate("乙"))));
    }

    @Test
    void titleLanguageAndDateStandInTheFile() {
        byte[] pdf = Pages.TYPESETTER.pdf(Samples.certificate("张建国"));

        PDDocumentInformation info = Pages.read(pdf, document -> document.getDocumentInformation());
        assertThat(info.getTitle()).isEqualTo("解除（终止）劳动合同证明书");
        assertThat(info.getCreationDate().toInstant()).isEqualTo(Samples.NOON);
        assertThat(info.getModificationDate().toInstant()).isEqualTo(Samples.NOON);
        String language =
                Pages.read(pdf, document -> document.getDocumentCatalog().getLanguage());
        assertThat(language).isEqualTo("zh-CN");
    }

    @Test
    void thePagesOwnTitleWinsOverTheTemplates() {
        Page page = new Page(
                "<html><head><title>template</title></head><body>甲</body></html>",
                Map.of(),
                "名册 N2026-000021",
                "zh-CN",
                Samples.NOON);

        String title = Pages.read(Pages.TYPESETTER.pdf(page), document -> document.getDocumentInformation()
                .getTitle());
        assertThat(title).isEqualTo("名册 N2026-000021");
    }

    @Test
    void aCertificateStaysSmall() {
        assertThat(Pages.TYPESETTER.pdf(Samples.certificate("张建国"))).hasSizeLessThan(70_000);
    }

    private static String tag(byte[] pdf) {
        Matcher matcher = TAG.matcher(new String(pdf, ISO_8859_1));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
