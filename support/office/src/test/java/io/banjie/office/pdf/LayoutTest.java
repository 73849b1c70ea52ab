// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.office.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void aRosterOfManyPagesIsLandscapeRepeatsItsHeaderAndNumbersItsPages() {
        byte[] pdf = Pages.TYPESETTER.pdf(Samples.roster(60));

        List<String> pages = pages(pdf);
        assertThat(pages).hasSizeGreaterThan(2);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("第 %d 页 共 %d 页".formatted(i + 1, pages.size()));
        }
        assertThat(pages.subList(0, 3)).allSatisfy(page -> assertThat(page).contains("身份证号", "合同起始日期"));
        PDRectangle paper = Pages.read(pdf, document -> document.getPage(0).getMediaBox());
        assertThat(Math.round(paper.getWidth())).isEqualTo(842);
        assertThat(Math.round(paper.getHeight())).isEqualTo(595);
    }

    @Test
    void aCertificateIsOnePortraitPage() {
        byte[] pdf = Pages.TYPESETTER.pdf(Samples.certificate("𠮷䶮𤆕"));

        assertThat(pages(pdf)).singleElement().asString().contains("𠮷䶮𤆕", "27,500.00", "第 1 页 共 1 页");
        PDRectangle paper = Pages.read(pdf, document -> document.getPage(0).getMediaBox());
        assertThat(Math.round(paper.getWidth())).isEqualTo(595);
    }

    @Test
    void aPageBreakIsObeyed() {
        byte[] pdf = Pages.TYPESETTER.pdf(
                Pages.of("h2 { page-break-before: always }", "<p>甲</p><h2>乙</h2><h2>丙</h2>", Map.of()));

        assertThat(pages(pdf)).map(String::strip).containsExactly("甲", "乙", "丙");
    }

    private static List<String> pages(byte[] pdf) {
        return Pages.read(pdf, document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(number -> {
                        stripper.setStartPage(number);
                        stripper.setEndPage(number);
                        try {
                            return stripper.getText(document);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        });
    }
}
