// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.rule.Deadline;
import io.banjie.api.region.rule.NamedCheck;
import io.banjie.api.region.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at rules, checks and deadlines. */
public final class JudgementInspection {

    private static final Set<String> OF_DEADLINE = Set.of("lastDay", "daysLate");

    private JudgementInspection() {}

    /** Reports on how a type is judged. */
    public static void inspect(Declared region, FilingType type, Report report) {
        Map<String, Field> fields = FormInspection.byId(type.form().fields().toList());
        Mentions mentions = new Mentions(region, fields);
        report.eachOnce(
                "rule",
                Stream.concat(
                                type.rules().stream().map(Rule::code),
                                type.checks().stream().map(NamedCheck::code))
                        .toList(),
                code -> code);
        type.rules().forEach(rule -> inspect(rule, fields, mentions, report.about("rule " + rule.code())));
        type.checks().forEach(check -> {
            Report ofCheck = report.about("check " + check.code());
            ofCheck.requireText(check.label(), "label");
            ofCheck.requireText(check.legalBasis(), "legal basis");
        });
        inspectSettled(type, report);
        type.deadline().ifPresent(limit -> inspect(limit, fields, report.about("deadline")));
    }

    /** What is taken from the record is settled, and nothing else is. */
    private static void inspectSettled(FilingType type, Report report) {
        List<String> settled = type.settlements().map(each -> each.field().id()).toList();
        List<String> declared =
                type.form().fields().filter(Field::settled).map(Field::id).toList();
        report.eachOnce("settlement", settled, field -> field);
        settled.forEach(field -> report.require(
                declared.contains(field), "settles " + field + ", which is not taken from the record of the person"));
        declared.forEach(field ->
                report.require(settled.contains(field), "takes " + field + " from the record and never settles it"));
    }

    private static void inspect(Rule rule, Map<String, Field> fields, Mentions mentions, Report report) {
        report.require(
                fields.containsKey(rule.field()), "is reported at " + rule.field() + ", which is no field of the form");
        report.requireText(rule.message(), "message");
        report.requireText(rule.legalBasis(), "legal basis");
        report.requireText(rule.fix(), "fix");
        mentions.inspect(rule.when(), "its case", report);
        mentions.inspect(rule.must(), "its demand", report);
        Placeholders.inspect(rule.message(), fields.keySet(), report);
        Placeholders.inspect(rule.fix(), fields.keySet(), report);
        report.require(
                rule.validFrom()
                        .flatMap(from -> rule.validUntil().map(until -> !from.isAfter(until)))
                        .orElse(true),
                "ends before it begins");
    }

    private static void inspect(Deadline limit, Map<String, Field> fields, Report report) {
        Field event = fields.get(limit.eventField());
        report.require(
                event != null && event.type() == FieldType.DATE,
                "counts from " + limit.eventField() + ", which is no day of the form");
        report.requireText(limit.message(), "message");
        report.requireText(limit.legalBasis(), "legal basis");
        report.requireText(limit.fix(), "fix");
        Placeholders.inspect(limit.message(), OF_DEADLINE, report);
    }
}
