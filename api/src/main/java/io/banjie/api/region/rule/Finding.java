// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.rule;

import java.util.Objects;

/**
 * One thing to say about a filing.
 *
 * @param field the field it belongs to, empty when it belongs to the whole
 * @param code the rule's or check's name
 * @param severity how much it weighs
 * @param message what is wrong, in the region's language
 * @param legalBasis the article or standard, empty where none is needed
 * @param fix what the applicant can do, empty where nothing helps
 */
public record Finding(String field, String code, Severity severity, String message, String legalBasis, String fix) {
    public Finding {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(legalBasis, "legalBasis");
        Objects.requireNonNull(fix, "fix");
    }
}
