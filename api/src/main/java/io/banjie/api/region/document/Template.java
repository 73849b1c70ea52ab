// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A page to be filled in: XHTML in a logic-less template language, and its style sheet. Archived with the filing type,
 * so that a document can be drawn when the region's bundle is gone.
 *
 * <p>The language is Mustache without partials, unescaped tags and changed delimiters. The page names its style sheet
 * {@value #STYLE}; it may draw a QR code by <code>&lt;img src="qr:..."/&gt;</code>.
 *
 * @param xhtml the page
 * @param css the style sheet
 */
public record Template(String xhtml, String css) {

    /** The name under which the page finds its style sheet. */
    public static final String STYLE = "style.css";

    public Template {
        Objects.requireNonNull(xhtml, "xhtml");
        Objects.requireNonNull(css, "css");
    }

    /**
     * The template in two files beside a class of the region.
     *
     * @param beside the class
     * @param page file name of the page
     * @param style file name of the style sheet
     * @throws IllegalStateException when a file is missing
     */
    public static Template beside(Class<?> beside, String page, String style) {
        return new Template(read(beside, page), read(beside, style));
    }

    private static String read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no file " + file + " beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
