// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;

/**
 * Everything that is needed to draw one document, and nothing else is ever read.
 *
 * @param xhtml well-formed XHTML; style sheets and images are named relative to {@code resources}
 * @param resources the files the page may name, by exact name as written in {@code href}, {@code src} or
 *     {@code url(...)}; PNG, JPEG and GIF images, CSS in UTF-8. The arrays must not be changed afterwards
 * @param title the PDF's title, shown by readers in the window's title bar
 * @param language the BCP 47 tag of the text, such as {@code zh-CN}
 * @param createdAt the instant written as creation date; fix it to get the same bytes again
 */
public record Page(String xhtml, Map<String, byte[]> resources, String title, String language, Instant createdAt) {

    /** Checks that no part is absent and takes a copy of the map. */
    public Page {
        requireNonNull(xhtml, "xhtml");
        resources = Map.copyOf(resources);
        requireNonNull(title, "title");
        requireNonNull(language, "language");
        requireNonNull(createdAt, "createdAt");
    }
}
