// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.form.Answers;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import java.util.List;
import java.util.Objects;

/**
 * What became of answers as sent.
 *
 * @param answers the canonical answers, hidden and unreadable ones left out
 * @param findings all that is wrong, in the order of the form, unknown fields last
 */
public record ReadAnswers(Answers answers, List<Finding> findings) {

    /** The code of a finding about a field that should have been answered. */
    public static final String REQUIRED = "required";

    /** The code of a finding about a field that the form does not have. */
    public static final String UNKNOWN_FIELD = "unknown-field";

    public ReadAnswers {
        Objects.requireNonNull(answers, "answers");
        findings = List.copyOf(findings);
    }

    /** Whether something refuses the submission. */
    public boolean refused() {
        return refuses(findings);
    }

    /** The findings that speak against keeping even a draft: all but unanswered fields. */
    public List<Finding> withoutRequired() {
        return findings.stream()
                .filter(finding -> !finding.code().equals(REQUIRED))
                .toList();
    }

    /** Whether one of the findings is an error. */
    public static boolean refuses(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
