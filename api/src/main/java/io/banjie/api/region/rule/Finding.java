// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.rule;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing to say about a filing.
 *
 * @param field the field it belongs to, empty when it belongs to the whole
 * @param code the rule's or check's name
 * @param severity how much it weighs
 * @param message what is wrong, in the region's language
 * @param legalBasis the article or standard, empty where none is needed
 * @param fix what the applicant can do, empty where nothing helps
 * @param proposal the answer that would mend the field, where the other answers tell it
 */
public record Finding(
        String field,
        String code,
        Severity severity,
        String message,
        String legalBasis,
        String fix,
        Optional<String> proposal) {
    public Finding {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(legalBasis, "legalBasis");
        Objects.requireNonNull(fix, "fix");
        Objects.requireNonNull(proposal, "proposal");
    }

    /** A finding that proposes no answer. */
    public Finding(String field, String code, Severity severity, String message, String legalBasis, String fix) {
        this(field, code, severity, message, legalBasis, fix, Optional.empty());
    }

    /** The same, weighing less or more. */
    public Finding weighing(Severity other) {
        return new Finding(field, code, other, message, legalBasis, fix, proposal);
    }
}
