// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.region.Facet;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Answers;
import java.util.LinkedHashMap;
import java.util.Map;

/** The answers that lists are filtered by, in the order in which their type declares them. */
final class Facets {

    private static final int LONGEST = 60;

    private Facets() {}

    static Map<String, String> of(FilingType type, Answers answers) {
        Map<String, String> facets = new LinkedHashMap<>();
        for (Facet facet : type.facets()) {
            String value = answers.text(facet.id()).orElse("");
            facets.put(facet.id(), value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        }
        return facets;
    }
}
