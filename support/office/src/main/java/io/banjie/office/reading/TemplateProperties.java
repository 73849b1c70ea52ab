// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading;

import io.banjie.office.TemplateMark;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The custom document properties by which a workbook says which template it was made from. */
public final class TemplateProperties {

    /** The property that holds the template's id. */
    public static final String ID = "banjie.template";

    /** The property that holds the template's version. */
    public static final String VERSION = "banjie.template.version";

    /** Both of them. */
    public static final Set<String> NAMES = Set.of(ID, VERSION);

    private TemplateProperties() {}

    /** The mark that the properties make, if both are there. */
    public static Optional<TemplateMark> mark(Map<String, ?> properties) {
        return properties.get(ID) instanceof String id && properties.get(VERSION) instanceof String version
                ? Optional.of(new TemplateMark(id, version))
                : Optional.empty();
    }
}
