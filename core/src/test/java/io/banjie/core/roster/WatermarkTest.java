// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.document.Template;
import io.banjie.core.document.Press;
import io.banjie.office.pdf.SaucerTypesetter;
import io.banjie.office.sheet.PoiSheetWriter;
import io.banjie.office.template.MustacheFiller;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class WatermarkTest {

    private static final Template LONG = new Template(
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title>"
                    + "<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/></head><body><h1>名册</h1><table><thead><tr><th>姓名</th></tr></thead>"
                    + "{{#lines}}<tr><td>{{.}}</td></tr>{{/lines}}</table></body></html>",
            "@page { size: A4 landscape } table { -fs-table-paginate: paginate; width: 100% }");
    private static final Map<String, Object> MODEL = Map.of("lines", Collections.nCopies(90, "张三"));

    private final Press press = new Press(new MustacheFiller(), new SaucerTypesetter(), new PoiSheetWriter());

    @Test
    void eachPageOfAPreviewIsMarked() throws IOException {
        byte[] marked = press.pdf(Watermark.on(LONG), MODEL, "t", Instant.EPOCH);

        try (PDDocument document = Loader.loadPDF(marked)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document).replaceAll("\\s", ""))
                        .as("page %s", page)
                        .contains("预览");
            }
        }
    }

    @Test
    void theMarkMovesNothing() throws IOException {
        try (PDDocument marked = Loader.loadPDF(press.pdf(Watermark.on(LONG), MODEL, "t", Instant.EPOCH));
                PDDocument plain = Loader.loadPDF(press.pdf(LONG, MODEL, "t", Instant.EPOCH))) {
            assertThat(marked.getNumberOfPages()).isEqualTo(plain.getNumberOfPages());
        }
    }
}
