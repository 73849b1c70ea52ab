// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import io.banjie.api.region.rule.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Why a filing was accepted: each rule that was examined at its last submission.
 *
 * @param formVersion the form it was judged by
 * @param pluginVersion the region's bundle version
 * @param judgedAt when; absent for a draft never submitted
 * @param rules in the order in which they were examined
 */
public record Explanation(String formVersion, String pluginVersion, Optional<Instant> judgedAt, List<Examined> rules) {

    /** What became of a rule. */
    public enum Verdict {
        PASSED,
        FAILED,
        WARNED,
        NOT_APPLICABLE
    }

    /**
     * One rule or check.
     *
     * @param code its name in the filing type
     * @param field the field it speaks of; empty for the whole filing
     * @param label the field's label or the check's subject
     * @param value what was answered there; empty for nothing
     * @param verdict what became of it
     * @param severity what breaking it means
     * @param message what it says when broken
     * @param legalBasis the article
     * @param fix the cure
     */
    public record Examined(
            String code,
            String field,
            String label,
            String value,
            Verdict verdict,
            Severity severity,
            String message,
            String legalBasis,
            String fix) {}

    public Explanation {
        rules = List.copyOf(rules);
    }
}
