// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import io.banjie.api.desk.Explanation.Examined;
import io.banjie.api.desk.Explanation.Verdict;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Rule;
import io.banjie.api.region.rule.Settled;
import io.banjie.api.region.rule.Settlement;
import io.banjie.core.form.Labels;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;

/**
 * Judges cases of one region: its rules as data, then its checks, which are the region's own code and therefore run apart
 * and on a budget. The same case is always judged the same. Safe for several threads.
 */
public final class Judge {

    private final CheckRunner checks;

    /**
     * A judge of one region.
     *
     * @param region the region's code, for the log
     * @param executor the bounded executor on which this region's checks run; the caller shuts it down
     * @param budget the longest that all checks of one case may take together, waiting for the executor included
     */
    public Judge(String region, ExecutorService executor, Duration budget) {
        this.checks = new CheckRunner(region, executor, budget);
    }

    /**
     * What the record says of answers that are not there, by field.
     *
     * @param type the settlements
     * @param filing the case before it is judged
     * @throws Refusal as for judging
     */
    public Map<String, Settled> settle(FilingType type, Case filing) {
        List<Settlement> missing = type.settlements()
                .filter(settlement -> !filing.answers().has(settlement.field()))
                .toList();
        return checks.settle(type.id(), missing, filing);
    }

    /**
     * Judges a case by all rules and checks of its type; never stops at the first finding.
     *
     * @param type the rules and checks
     * @param filing the frozen case; its day decides which rules are in force
     * @param labels the words for codes that messages quote
     * @throws Refusal CHECK_FAILED when a check throws or the budget is used up; the region is to blame
     */
    public Judgement judge(FilingType type, Case filing, Labels labels) {
        Quotes quotes = new Quotes(type.form(), filing.answers(), labels);
        List<Finding> findings = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        List<String> notApplicable = new ArrayList<>();
        List<Examined> said = new ArrayList<>();
        for (Rule rule : type.rules()) {
            Verdict verdict = RuleVerdict.of(rule, filing);
            switch (verdict) {
                case PASSED -> passed.add(rule.code());
                case NOT_APPLICABLE -> notApplicable.add(rule.code());
                case FAILED, WARNED -> {
                    findings.add(RuleVerdict.finding(rule, quotes));
                    said.add(RuleVerdict.examined(rule, verdict, quotes));
                }
            }
        }
        for (CheckReport report : checks.run(type.id(), type.checks(), filing)) {
            if (report.findings().isEmpty()) {
                passed.add(report.check().code());
            } else {
                findings.addAll(report.findings());
                said.add(report.examined());
            }
        }
        return new Judgement(findings, new Outcomes(passed, notApplicable, said));
    }
}
