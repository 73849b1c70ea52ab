// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import io.banjie.office.Page;
import io.banjie.office.Samples;
import io.banjie.office.Typesetter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Small pages for tests, and what a reader gets out of the drawn ones. */
final class Pages {

    /** One for all tests: the fonts are loaded once. */
    static final Typesetter TYPESETTER = new SaucerTypesetter();

    private Pages() {}

    static Page of(String body) {
        return of("", body, Map.of());
    }

    static Page of(String css, String body, Map<String, byte[]> resources) {
        String xhtml = "<html><head><style>%s</style></head><body>%s</body></html>".formatted(css, body);
        return new Page(xhtml, resources, "T", "zh-CN", Samples.NOON);
    }

    static byte[] draw(String body) {
        return TYPESETTER.pdf(of(body));
    }

    static String text(byte[] pdf) {
        return read(pdf, document -> {
            try {
                return new PDFTextStripper().getText(document).strip();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static <T> T read(byte[] pdf, Function<PDDocument, T> reader) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return reader.apply(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
