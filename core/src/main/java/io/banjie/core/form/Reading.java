// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.rule.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of one value as sent.
 *
 * @param value the canonical value; nothing when it was empty or could not be read
 * @param findings what is wrong with it
 */
record Reading(Optional<Object> value, List<Finding> findings) {

    /** Nothing was answered. */
    static final Reading NOTHING = new Reading(Optional.empty(), List.of());

    private static final Set<String> MORE_PRECISE =
            Set.of("too-long", "control-character", "inactive-code", "too-many-rows");

    static Reading of(Object value) {
        return new Reading(Optional.of(value), List.of());
    }

    static Reading refused(List<Finding> findings) {
        return new Reading(Optional.empty(), findings);
    }

    boolean unanswered() {
        return value.isEmpty() && findings.isEmpty();
    }

    /**
     * The same in the field's own words, said once; what is wrong in a row of a table or is said more precisely by the house
     * keeps its words.
     */
    Reading complaining(String path, String complaint) {
        Map<String, Finding> said = new LinkedHashMap<>();
        for (Finding finding : findings) {
            boolean own = finding.field().equals(path) && !MORE_PRECISE.contains(finding.code());
            String message = own ? complaint : finding.message();
            said.putIfAbsent(
                    finding.field() + " " + message,
                    new Finding(
                            finding.field(),
                            finding.code(),
                            finding.severity(),
                            message,
                            finding.legalBasis(),
                            finding.fix()));
        }
        return new Reading(value, List.copyOf(said.values()));
    }

    Reading remarking(Finding finding) {
        return new Reading(value, List.of(finding));
    }
}
