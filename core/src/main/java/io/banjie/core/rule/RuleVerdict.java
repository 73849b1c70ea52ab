// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import io.banjie.api.desk.Explanation.Examined;
import io.banjie.api.desk.Explanation.Verdict;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Rule;
import io.banjie.api.region.rule.Severity;

/** What a rule says about a case, in the words of its answers. */
final class RuleVerdict {

    private RuleVerdict() {}

    static Verdict of(Rule rule, Case filing) {
        if (!rule.speaksFor(filing.answers(), filing.today())) {
            return Verdict.NOT_APPLICABLE;
        }
        if (rule.must().holds(filing.answers(), filing.today())) {
            return Verdict.PASSED;
        }
        return rule.severity() == Severity.ERROR ? Verdict.FAILED : Verdict.WARNED;
    }

    static Finding finding(Rule rule, Quotes quotes) {
        return new Finding(
                rule.field(),
                rule.code(),
                rule.severity(),
                quotes.fill(rule.message()),
                rule.legalBasis(),
                quotes.fill(rule.fix()));
    }

    static Examined examined(Rule rule, Verdict verdict, Quotes quotes) {
        return new Examined(
                rule.code(),
                rule.field(),
                quotes.label(rule.field()),
                quotes.answer(rule.field()),
                verdict,
                rule.severity(),
                quotes.fill(rule.message()),
                rule.legalBasis(),
                quotes.fill(rule.fix()));
    }
}
