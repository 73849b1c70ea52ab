// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import io.banjie.api.region.document.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names that a template asks for although neither the region of today nor the filings know them any more: a filing may
 * be decided with an older template than its foundation's form or the employer's profile. They are empty, as all that is
 * unknown.
 */
final class Unanswered {

    private static final Pattern ASKED =
            Pattern.compile("\\{\\{\\s*[#^]?\\s*((?:foundation|profile|codes)\\.\\w+(?:\\.\\w+)?)\\s*}}");

    private Unanswered() {}

    /** The model with every such name. */
    static Map<String, Object> completed(Map<String, Object> model, Template template) {
        List<List<String>> paths = ASKED.matcher(template.xhtml())
                .results()
                .map(asked -> List.of(asked.group(1).split("\\.")))
                .toList();
        Map<String, Object> complete = model;
        for (List<String> path : paths) {
            complete = with(complete, path);
        }
        return complete;
    }

    private static Map<String, Object> with(Map<String, Object> group, List<String> path) {
        Map<String, Object> more = new LinkedHashMap<>(group);
        String name = path.get(0);
        if (path.size() == 1) {
            more.putIfAbsent(name, "");
        } else {
            more.put(name, with(below(group.get(name)), path.subList(1, path.size())));
        }
        return more;
    }

    private static Map<String, Object> below(Object group) {
        Map<String, Object> known = new LinkedHashMap<>();
        if (group instanceof Map<?, ?> names) {
            names.forEach((name, value) -> known.put(String.valueOf(name), value));
        }
        return known;
    }
}
