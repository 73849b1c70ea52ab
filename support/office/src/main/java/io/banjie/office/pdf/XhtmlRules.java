// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/** Knows XHTML; its standard style sheet is read from the library once, not asked from the page's resources. */
final class XhtmlRules extends XhtmlNamespaceHandler {

    private static final String FILE = "/resources/css/XhtmlNamespaceHandler.css";

    private static final StylesheetInfo STANDARD =
            new StylesheetInfo(Origin.USER_AGENT, FILE, StylesheetInfo.mediaTypes(""), standard());

    @Override
    public Optional<StylesheetInfo> getDefaultStylesheet() {
        return Optional.of(STANDARD);
    }

    private static String standard() {
        try (InputStream in = XhtmlNamespaceHandler.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
