// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.DatedBound;
import io.banjie.api.region.form.Derived;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at forms: sections, fields and their conditions. */
public final class FormInspection {

    private static final Map<Derived.How, FieldType> SOURCES = Map.of(
            Derived.How.SEX_OF_RESIDENT_ID, FieldType.RESIDENT_ID,
            Derived.How.RECORD_OF_PERSON, FieldType.RESIDENT_ID,
            Derived.How.ORGANISATION_CODE_OF_USCC, FieldType.USCC);

    private final Declared region;
    private final Map<String, Field> fields;
    private final Mentions mentions;

    private FormInspection(Declared region, List<Field> all) {
        this.region = region;
        fields = byId(all);
        mentions = new Mentions(region, fields);
    }

    /** Reports on a form. */
    public static void inspect(Declared region, Form form, Report report) {
        List<Field> all = form.fields().toList();
        FormInspection inspection = new FormInspection(region, all);
        report.requireText(form.version(), "form version");
        report.require(!form.sections().isEmpty(), "asks nothing");
        report.eachOnce("section", form.sections(), Section::id);
        report.eachOnce("field", all, Field::id);
        for (Section section : form.sections()) {
            Report ofSection = report.about("section " + section.id());
            ofSection.requireText(section.label(), "label");
            ofSection.require(!section.fields().isEmpty(), "has no fields");
            inspection.mentions.inspect(section.shownWhen(), "its condition", ofSection);
        }
        all.forEach(field -> inspection.inspect(field, report.about("field " + field.id())));
        new PictureInspection(inspection.fields).inspect(form, report);
    }

    static Map<String, Field> byId(List<Field> fields) {
        return fields.stream().collect(Collectors.toMap(Field::id, Function.identity(), (first, second) -> first));
    }

    private void inspect(Field field, Report report) {
        report.requireText(field.label(), "label");
        mentions.inspect(field.requiredWhen(), "its demand", report);
        mentions.inspect(field.shownWhen(), "its showing", report);
        mentions.inspect(field.formatWhen(), "its standard", report);
        report.require(!field.shownWhen().fields().contains(field.id()), "is shown depending on itself");
        report.require(
                !field.readOnly() || !field.required() && field.requiredWhen().equals(Condition.NEVER),
                "is filled in by the platform and demanded from the applicant");
        field.minimum()
                .ifPresent(least -> report.require(
                        field.maximum().map(most -> least.compareTo(most) <= 0).orElse(true),
                        "has a minimum above its maximum"));
        Stream.of(field.datedMinimum(), field.datedMaximum())
                .flatMap(Optional::stream)
                .map(DatedBound::parameter)
                .distinct()
                .filter(parameter -> !region.hasParameter(parameter))
                .forEach(parameter -> report.say("is bounded by " + parameter + ", which is no parameter"));
        inspectCodes(field, report);
        field.derived().ifPresent(from -> inspect(from, report));
        inspectColumns(field, report);
        report.require(
                Placeholders.in(field.complaint()).equals(Set.of())
                        || Placeholders.in(field.complaint()).equals(Set.of("value")),
                "complains about more than {value}");
    }

    private void inspectCodes(Field field, Report report) {
        boolean coded = field.type() == FieldType.CODE || field.type() == FieldType.CODES;
        report.require(coded == field.codeList().isPresent(), "has codes without a list, or a list without codes");
        field.codeList().ifPresent(list -> {
            report.require(region.knowsList(list), "names the unknown code list " + list);
            report.require(
                    field.defaultValue().isEmpty() || region.mayHave(list, field.defaultValue()),
                    "begins as " + field.defaultValue() + ", which is not in " + list);
        });
    }

    private void inspect(Derived from, Report report) {
        if (from.how() == Derived.How.FOUNDATION) {
            return; // looked at where it is known what the type builds on
        }
        Field source = fields.get(from.field());
        report.require(
                source != null && source.type() == SOURCES.get(from.how()),
                "is taken from " + from.field() + ", which cannot say it");
    }

    private void inspectColumns(Field field, Report report) {
        report.require(
                (field.type() == FieldType.TABLE) != field.columns().isEmpty(),
                "has columns without being a table, or is a table without columns");
        report.eachOnce("column", field.columns(), Field::id);
        FormInspection ofRow = new FormInspection(region, field.columns());
        field.columns().forEach(column -> ofRow.inspect(column, report.about("column " + column.id())));
    }
}
