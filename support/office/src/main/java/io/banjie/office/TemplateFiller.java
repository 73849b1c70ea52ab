// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Fills a logic-less template with a frozen model.
 *
 * <p>The template language is Mustache without partials, without unescaped tags and without changed delimiters:
 * <code>{{name}}</code> prints a value, <code>{{#rows}}...{{/rows}}</code> repeats or shows a section,
 * <code>{{^rows}}...{{/rows}}</code> shows its opposite; <code>{{-first}}</code>, <code>{{-last}}</code> and
 * <code>{{-index}}</code> (from 1) are known inside a list.
 */
@ProviderType
public interface TemplateFiller {

    /**
     * Replaces the tags of a template by the values of a model, escaped for XML.
     *
     * <p>Values that print are strings, {@link Integer}, {@link Long}, {@link java.math.BigDecimal} (without exponent) and
     * {@link java.time.LocalDate} (ISO 8601); maps with string keys, lists and booleans steer sections; an
     * {@link java.util.Optional} stands for its content. A name is looked up in the innermost section first. A section is
     * left out when its value is {@code false}, an empty list, an empty string or an empty optional; it must be named in
     * the model all the same, so that a misspelt name never blanks a line silently.
     *
     * @param template the template's text, usually XHTML
     * @param model the values by name; nothing in it is called or changed
     * @return the filled text
     * @throws BrokenTemplate if a name is missing from the model or the template itself is wrong
     */
    String fill(String template, Map<String, ?> model);
}
