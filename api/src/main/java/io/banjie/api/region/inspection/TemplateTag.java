// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A tag of a template.
 *
 * @param sign {@code #}, {@code ^}, {@code /}, {@code !}, another sign, or nothing for a printed name
 * @param name the name, or a comment's text
 */
record TemplateTag(String sign, String name) {

    private static final Pattern TAG = Pattern.compile("\\{\\{\\s*([#^/!>&=<$]?)\\s*([^{}]*?)\\s*}}");

    /** All tags in order. */
    static List<TemplateTag> in(String template) {
        return TAG.matcher(template)
                .results()
                .map(tag -> new TemplateTag(tag.group(1), tag.group(2)))
                .toList();
    }

    /** The template with its tags replaced by a text where they print and by nothing elsewhere. */
    static String filled(String template, String text) {
        return TAG.matcher(template).replaceAll(tag -> tag.group(1).isEmpty() ? text : "");
    }
}
