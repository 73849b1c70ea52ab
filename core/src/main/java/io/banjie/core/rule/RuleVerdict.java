// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import io.banjie.api.desk.Explanation.Examined;
import io.banjie.api.desk.Explanation.Verdict;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Rule;
import io.banjie.api.region.rule.Severity;
import java.util.Optional;

/** What one rule says about one case. */
record RuleVerdict(Optional<Finding> finding, Examined examined) {

    static RuleVerdict of(Rule rule, Case filing, Quotes quotes) {
        Verdict verdict = verdict(rule, filing);
        String message = quotes.fill(rule.message());
        String fix = quotes.fill(rule.fix());
        Examined examined = new Examined(
                rule.code(),
                rule.field(),
                quotes.label(rule.field()),
                quotes.answer(rule.field()),
                verdict,
                rule.severity(),
                message,
                rule.legalBasis(),
                fix);
        boolean broken = verdict == Verdict.FAILED || verdict == Verdict.WARNED;
        Finding finding = new Finding(rule.field(), rule.code(), rule.severity(), message, rule.legalBasis(), fix);
        return new RuleVerdict(broken ? Optional.of(finding) : Optional.empty(), examined);
    }

    private static Verdict verdict(Rule rule, Case filing) {
        if (!rule.speaksFor(filing.answers(), filing.today())) {
            return Verdict.NOT_APPLICABLE;
        }
        if (rule.must().holds(filing.answers(), filing.today())) {
            return Verdict.PASSED;
        }
        return rule.severity() == Severity.ERROR ? Verdict.FAILED : Verdict.WARNED;
    }
}
