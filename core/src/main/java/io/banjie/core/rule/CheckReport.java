// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import io.banjie.api.desk.Explanation.Examined;
import io.banjie.api.desk.Explanation.Verdict;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.NamedCheck;
import io.banjie.api.region.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one check reported about one case; nothing when it has nothing against it. */
record CheckReport(NamedCheck check, List<Finding> findings) {

    Examined examined() {
        Severity worst = findings.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        String field = findings.stream()
                .filter(finding -> finding.severity() == worst)
                .map(Finding::field)
                .findFirst()
                .orElse("");
        return new Examined(
                check.code(),
                field,
                check.label(),
                "",
                worst == Severity.ERROR ? Verdict.FAILED : Verdict.WARNED,
                worst,
                joined(Finding::message),
                check.legalBasis(),
                joined(Finding::fix));
    }

    private String joined(Function<Finding, String> part) {
        return findings.stream()
                .map(part)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
