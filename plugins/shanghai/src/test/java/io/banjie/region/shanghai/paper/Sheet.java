// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.paper;

import io.banjie.api.region.document.DocumentKind.Layout;
import io.banjie.api.region.document.Template;
import io.banjie.office.Page;
import io.banjie.office.pdf.SaucerTypesetter;
import io.banjie.office.template.MustacheFiller;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The pages of a paper as a reader copies them, blanks left out; the paper itself stays in {@code target/papers}. */
final class Sheet {

    private Sheet() {}

    static List<String> pages(String name, Layout layout, Map<String, Object> model) throws IOException {
        String filled = new MustacheFiller().fill(layout.template().xhtml(), model);
        byte[] style = layout.template().css().getBytes(StandardCharsets.UTF_8);
        Instant day = Instant.parse("2018-06-28T02:00:00Z");
        byte[] pdf =
                new SaucerTypesetter().pdf(new Page(filled, Map.of(Template.STYLE, style), layout.label(), "zh", day));
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve(name + ".pdf"), pdf);
        List<String> pages = new ArrayList<>();
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= paper.getNumberOfPages(); page++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(reader.getText(paper).replaceAll("[\\s\\u3000]+", ""));
            }
        }
        return pages;
    }
}
