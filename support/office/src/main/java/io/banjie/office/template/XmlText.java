// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.template;

import com.samskivert.mustache.Escapers;
import io.banjie.office.BrokenTemplate;

/** Makes any value safe inside XHTML text and quoted attributes. */
final class XmlText {

    private XmlText() {}

    static String escape(String text) {
        text.codePoints().filter(codePoint -> !isXml(codePoint)).findFirst().ifPresent(codePoint -> {
            throw new BrokenTemplate("A value holds the control character U+%04X.".formatted(codePoint));
        });
        return Escapers.HTML.escape(text);
    }

    /** The characters of XML 1.0, section 2.2. */
    private static boolean isXml(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || codePoint >= 0x20 && codePoint <= 0xD7FF
                || codePoint >= 0xE000 && codePoint <= 0xFFFD
                || codePoint >= 0x10000;
    }
}
