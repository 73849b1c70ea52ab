// SPDX-License-Identifier: Apache-2.0
package io.banjie.testkit;

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

/**
 * A region's paper drawn as the server draws it, and left in {@code target/papers} for people to look at.
 *
 * @param pages what a reader can copy from each page, blanks and line ends left out; at least one
 * @param landscape whether the first page lies on its long side
 */
public record DrawnPaper(List<String> pages, boolean landscape) {

    private static final Instant DRAWN = Instant.parse("2021-03-10T02:00:00Z");

    /** A paper with its own list of pages. */
    public DrawnPaper {
        pages = List.copyOf(pages);
    }

    /**
     * Draws a paper.
     *
     * @param name the file's name in {@code target/papers}, without its ending
     * @param model what the template is filled with
     * @throws IOException if the file can't be written or isn't readable as PDF
     */
    public static DrawnPaper of(String name, Template template, Map<String, Object> model) throws IOException {
        byte[] css = template.css().getBytes(StandardCharsets.UTF_8);
        byte[] pdf = new SaucerTypesetter()
                .pdf(new Page(
                        new MustacheFiller().fill(template.xhtml(), model),
                        Map.of(Template.STYLE, css),
                        name,
                        "zh-CN",
                        DRAWN));
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve(name + ".pdf"), pdf);
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            var size = paper.getPage(0).getMediaBox();
            return new DrawnPaper(texts(paper), size.getWidth() > size.getHeight());
        }
    }

    /** What a reader can copy from the whole of it, blanks and line ends left out. */
    public String text() {
        return String.join("", pages);
    }

    private static List<String> texts(PDDocument paper) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int page = 1; page <= paper.getNumberOfPages(); page++) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setStartPage(page);
            reader.setEndPage(page);
            texts.add(reader.getText(paper).replaceAll("[\\s\\u3000]+", ""));
        }
        return texts;
    }
}
