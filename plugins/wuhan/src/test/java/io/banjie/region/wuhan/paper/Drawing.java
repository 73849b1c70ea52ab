// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.paper;

import io.banjie.api.region.document.Template;
import io.banjie.office.Page;
import io.banjie.office.Typesetter;
import io.banjie.office.pdf.SaucerTypesetter;
import io.banjie.office.template.MustacheFiller;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A paper drawn as the server draws it, and left in {@code target/papers} for people to look at.
 *
 * @param pages how many pages it has
 * @param landscape whether the first lies on its long side
 * @param text what a reader can copy from it, blanks and line ends left out
 */
record Drawing(int pages, boolean landscape, String text) {

    private static final Typesetter TYPESETTER = new SaucerTypesetter();
    private static final MustacheFiller FILLER = new MustacheFiller();

    static Drawing of(String name, Template template, Map<String, Object> model) throws IOException {
        byte[] css = template.css().getBytes(StandardCharsets.UTF_8);
        byte[] pdf = TYPESETTER.pdf(new Page(
                FILLER.fill(template.xhtml(), model),
                Map.of(Template.STYLE, css),
                name,
                "zh-CN",
                Instant.parse("2021-03-10T02:00:00Z")));
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var size = document.getPage(0).getMediaBox();
            String text = new PDFTextStripper().getText(document).replaceAll("[\\s\\u3000]+", "");
            return new Drawing(document.getNumberOfPages(), size.getWidth() > size.getHeight(), text);
        }
    }
}
