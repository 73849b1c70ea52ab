// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import java.util.List;
import java.util.Objects;

/**
 * How a case was judged.
 *
 * @param findings all that speaks against it or is worth saying, in the order of the rules, then of the checks
 * @param outcomes how every rule and check came out
 */
public record Judgement(List<Finding> findings, Outcomes outcomes) {
    public Judgement {
        findings = List.copyOf(findings);
        Objects.requireNonNull(outcomes, "outcomes");
    }

    /** Whether a finding refuses the submission. */
    public boolean refused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
