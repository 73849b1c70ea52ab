// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Explanation.Examined;
import io.banjie.api.desk.Explanation.Verdict;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.batch.BatchFormat;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.form.ReadAnswers;
import io.banjie.core.rule.Outcomes;
import java.util.List;
import java.util.Optional;

/** What rows of a file are only warned of though it would be refused elsewhere. */
record Lenience(FilingType type, Optional<BatchFormat> sheet) {

    List<Finding> on(List<Finding> findings) {
        return sheet.isEmpty()
                ? findings
                : findings.stream()
                        .map(finding -> tolerated(finding) ? finding.weighing(Severity.WARN) : finding)
                        .toList();
    }

    private boolean tolerated(Finding finding) {
        return finding.severity() == Severity.ERROR
                && (tolerated(finding.code()) || finding.code().equals(ReadAnswers.REQUIRED) && spared(finding));
    }

    private boolean tolerated(String code) {
        return sheet.filter(format -> format.tolerated().contains(code)).isPresent();
    }

    private boolean spared(Finding finding) {
        Optional<Field> field = type.form().field(finding.field());
        return field.isPresent()
                && sheet.filter(format -> !format.column(field.get()).demanded())
                        .isPresent();
    }

    Outcomes explaining(Outcomes outcomes) {
        return sheet.filter(format -> !format.tolerated().isEmpty()).isEmpty()
                ? outcomes
                : outcomes.saying(
                        line -> line.verdict() == Verdict.FAILED && tolerated(line.code()) ? warned(line) : line);
    }

    private static Examined warned(Examined line) {
        return new Examined(
                line.code(),
                line.field(),
                line.label(),
                line.value(),
                Verdict.WARNED,
                Severity.WARN,
                line.message(),
                line.legalBasis(),
                line.fix());
    }
}
