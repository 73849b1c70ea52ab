// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import io.banjie.api.desk.Explanation.Examined;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.NamedCheck;
import io.banjie.api.region.rule.Rule;
import io.banjie.core.form.Labels;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges cases: the rules as data, then the checks, which are a region's own code and therefore run apart and on a budget.
 * The same case is always judged the same. Safe for several threads.
 */
public final class Judge {

    private final CheckRunner runner;

    /**
     * A judge for all regions.
     *
     * @param threads where checks run
     * @param budget the longest that all checks of one case may take together, waiting for a thread included
     */
    public Judge(CheckThreads threads, Duration budget) {
        this.runner = new CheckRunner(threads, budget);
    }

    /**
     * Judges a case by all rules and checks of its type; never stops at the first finding.
     *
     * @param region the region's code
     * @param type the declaration whose form and rules apply; its own checks are not looked at
     * @param checks the checks of the open region
     * @param filing the frozen case; its day decides which rules are in force
     * @param labels the region's words for codes that messages quote
     * @throws Refusal CHECK_FAILED when a check throws or the budget is used up; the region is to blame
     */
    public Judgement judge(String region, FilingType type, List<NamedCheck> checks, Case filing, Labels labels) {
        Quotes quotes = new Quotes(type.form(), filing.answers(), labels);
        List<Finding> findings = new ArrayList<>();
        List<Examined> examined = new ArrayList<>();
        for (Rule rule : type.rules()) {
            RuleVerdict verdict = RuleVerdict.of(rule, filing, quotes);
            verdict.finding().ifPresent(findings::add);
            examined.add(verdict.examined());
        }
        for (CheckReport report : runner.run(region, type.id(), checks, filing)) {
            findings.addAll(report.findings());
            examined.add(report.examined());
        }
        return new Judgement(findings, examined);
    }
}
