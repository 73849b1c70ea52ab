// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import io.banjie.api.region.document.Template;
import io.banjie.office.Typesetter;
import java.util.Map;

/** Marks each page of a preview, whatever its template says, so that it cannot be handed in for a saved roster. */
final class Watermark {

    private Watermark() {}

    /** The word of the mark. */
    static String word() {
        return Selector.TEXTS.of("preview", Map.of());
    }

    /** The template with the mark under its text. */
    static Template on(Template template) {
        String style =
                "\nbody:before { content: \"%s\"; position: fixed; top: 40%%; left: 0; width: 100%%;".formatted(word())
                        + " text-align: center; font-family: \"%s\"; font-size: 120pt; line-height: 1;"
                                .formatted(Typesetter.SANS)
                        + " letter-spacing: 40pt; color: #e3e3e3; z-index: -1; }";
        return new Template(template.xhtml(), template.css() + style);
    }
}
