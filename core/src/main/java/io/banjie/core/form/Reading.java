// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.rule.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What became of one value as sent.
 *
 * @param value the canonical value; nothing when it was empty or could not be read
 * @param findings what is wrong with it
 */
record Reading(Optional<Object> value, List<Finding> findings) {

    /** Nothing was answered. */
    static final Reading NOTHING = new Reading(Optional.empty(), List.of());

    static Reading of(Object value) {
        return new Reading(Optional.of(value), List.of());
    }

    static Reading refused(List<Finding> findings) {
        return new Reading(Optional.empty(), findings);
    }

    boolean unanswered() {
        return value.isEmpty() && findings.isEmpty();
    }

    Reading remarking(Finding finding) {
        return new Reading(value, List.of(finding));
    }
}
