// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import io.banjie.api.desk.Explanation.Examined;
import io.banjie.api.desk.Explanation.Verdict;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.rule.Rule;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.form.Labels;
import io.banjie.core.region.CheckWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts how rules and checks came out into the words of the declaration that they were part of. */
public final class Explainer {

    private final FilingType type;
    private final List<CheckWords> checks;
    private final Labels labels;

    /**
     * An explainer of one declaration.
     *
     * @param type the rules
     * @param checks the words of its checks
     * @param labels the words for codes that rules quote
     */
    public Explainer(FilingType type, List<CheckWords> checks, Labels labels) {
        this.type = type;
        this.checks = List.copyOf(checks);
        this.labels = labels;
    }

    /** A line for each rule, then for each check, then for whatever else was said. */
    public List<Examined> explain(Answers answers, Outcomes outcomes) {
        Quotes quotes = new Quotes(type.form(), answers, labels);
        Stream<Examined> ofRules = type.rules().stream()
                .flatMap(rule -> said(outcomes, rule.code())
                        .or(() -> verdict(outcomes, rule).map(verdict -> RuleVerdict.examined(rule, verdict, quotes)))
                        .stream());
        Stream<Examined> ofChecks = checks.stream()
                .flatMap(check -> said(outcomes, check.code())
                        .or(() -> Optional.of(check)
                                .filter(words -> outcomes.passed().contains(words.code()))
                                .map(Explainer::passed))
                        .stream());
        return Stream.of(ofRules, ofChecks, outcomes.said().stream().filter(elsewhere()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Optional<Examined> said(Outcomes outcomes, String code) {
        return outcomes.said().stream().filter(line -> line.code().equals(code)).findFirst();
    }

    private static Optional<Verdict> verdict(Outcomes outcomes, Rule rule) {
        if (outcomes.passed().contains(rule.code())) {
            return Optional.of(Verdict.PASSED);
        }
        return outcomes.notApplicable().contains(rule.code()) ? Optional.of(Verdict.NOT_APPLICABLE) : Optional.empty();
    }

    private static Examined passed(CheckWords check) {
        return new Examined(
                check.code(), "", check.label(), "", Verdict.PASSED, Severity.ERROR, "", check.legalBasis(), "");
    }

    private Predicate<Examined> elsewhere() {
        List<String> codes = Stream.concat(
                        type.rules().stream().map(Rule::code), checks.stream().map(CheckWords::code))
                .toList();
        return line -> !codes.contains(line.code());
    }
}
