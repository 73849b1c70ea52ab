// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.paper;

import io.banjie.api.region.document.Template;
import java.util.Map;

/** Pages put together from the files beside this class: places like [[title]] are filled in once, when the city opens. */
final class Pages {

    private static final String STYLE = "paper.css";

    private Pages() {}

    /** The page of a file. */
    static Template page(String file, Map<String, String> places) {
        Template raw = Template.beside(Pages.class, file, STYLE);
        return new Template(filled(raw.xhtml(), places), raw.css());
    }

    /** A part of a page. */
    static String part(String file, Map<String, String> places) {
        return page(file, places).xhtml();
    }

    private static String filled(String text, Map<String, String> places) {
        String filled = text;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace("[[" + place.getKey() + "]]", place.getValue());
        }
        return filled;
    }
}
