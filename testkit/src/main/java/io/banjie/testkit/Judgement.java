// SPDX-License-Identifier: Apache-2.0
package io.banjie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Findings;
import io.banjie.api.region.rule.NamedCheck;
import io.banjie.api.region.rule.Rule;
import io.banjie.api.region.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules and checks of a filing type at work on a case, without a server: what the type itself says. Whether answers
 * are readable and complete is the core's judgement and not looked at.
 */
public final class Judgement {

    private static final Pattern QUOTED = Pattern.compile("\\{([A-Za-z0-9]+)}");

    private Judgement() {}

    /** All that the type says about the case: rules first, then checks, in the order of their declaration. */
    public static List<Finding> of(FilingType type, Case filing) {
        List<Finding> findings = new ArrayList<>();
        type.rules().stream()
                .filter(rule -> rule.speaksFor(filing.answers(), filing.today()))
                .filter(rule -> !rule.must().holds(filing.answers(), filing.today()))
                .forEach(rule -> findings.add(finding(rule, filing.answers())));
        type.checks().forEach(check -> findings.addAll(of(check, filing)));
        return findings;
    }

    /** All that one check says about the case. */
    public static List<Finding> of(NamedCheck check, Case filing) {
        Findings findings = new Findings(check.code(), check.legalBasis());
        check.check().examine(filing, findings);
        return findings.all();
    }

    /** Whether the platform itself would review the case, and no clerk. */
    public static boolean automatic(FilingType type, Case filing) {
        return type.review().automatic(filing.profile(), filing.today());
    }

    /** One thing was said, this strongly, of this field, with these words in it. */
    public static void assertOnly(List<Finding> said, Severity severity, Field field, String words) {
        assertThat(said).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.field()).isEqualTo(field.id());
            assertThat(finding.message()).contains(words);
        });
    }

    private static Finding finding(Rule rule, Answers answers) {
        return new Finding(
                rule.field(),
                rule.code(),
                rule.severity(),
                said(rule.message(), answers),
                rule.legalBasis(),
                said(rule.fix(), answers));
    }

    private static String said(String sentence, Answers answers) {
        return QUOTED.matcher(sentence)
                .replaceAll(name ->
                        Matcher.quoteReplacement(answers.text(name.group(1)).orElse("—")));
    }
}
