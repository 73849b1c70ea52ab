// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import io.banjie.api.desk.Explanation.Examined;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import java.util.List;

/**
 * How a case was judged.
 *
 * @param findings all that speaks against it or is worth saying, in the order of the rules, then of the checks
 * @param examined every rule and check with its verdict, in the same order
 */
public record Judgement(List<Finding> findings, List<Examined> examined) {
    public Judgement {
        findings = List.copyOf(findings);
        examined = List.copyOf(examined);
    }

    /** Whether a finding refuses the submission. */
    public boolean refused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
