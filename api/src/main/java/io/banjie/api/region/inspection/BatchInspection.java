// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.batch.BatchColumn;
import io.banjie.api.region.batch.BatchFormat;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.rule.NamedCheck;
import io.banjie.api.region.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at how filings of a type come in files: every column belongs to a field, and every row can be accepted. */
public final class BatchInspection {

    private static final int LONGEST_TITLE = 31;
    private static final Set<FieldType> WITHOUT_COLUMN = Set.of(FieldType.PHOTO, FieldType.TABLE);
    private static final Set<FieldType> CODED = Set.of(FieldType.CODE, FieldType.CODES);

    private final FilingType type;
    private final BatchFormat format;
    private final Map<String, Field> fields;
    private final Report report;

    private BatchInspection(FilingType type, BatchFormat format, Report report) {
        this.type = type;
        this.format = format;
        this.report = report;
        fields = FormInspection.byId(type.form().fields().toList());
    }

    /** Reports on the files of a type, where it has any. */
    public static void inspect(FilingType type, Report report) {
        type.batch().ifPresent(format -> new BatchInspection(type, format, report.about("batch")).inspect());
    }

    private void inspect() {
        report.require(
                format.title().matches("[^\\[\\]:*?/\\\\']{1," + LONGEST_TITLE + "}")
                        && !format.title().isBlank(),
                "has a title that no sheet can bear");
        report.require(
                type.keepsDrafts() == (format.mode() == BatchFormat.Mode.ONE_SERIAL_NUMBER),
                "has rows that wait for one another without drafts, or drafts that wait for nothing");
        report.require(
                type.attachments().stream().noneMatch(AttachmentKind::required),
                "brings no papers, but the type demands some");
        report.eachOnce("offered field", format.offered(), field -> field);
        report.eachOnce("column", format.columns(), BatchColumn::field);
        format.offered().forEach(this::inspectField);
        format.columns().forEach(this::inspect);
        report.eachOnce("heading", headings().toList(), heading -> heading);
        inspectDemands();
        Set<String> judged = Stream.concat(
                        type.rules().stream().map(Rule::code),
                        type.checks().stream().map(NamedCheck::code))
                .collect(Collectors.toSet());
        for (String code : new TreeSet<>(format.tolerated())) {
            report.require(judged.contains(code), "tolerates " + code + ", which is neither rule nor check");
        }
    }

    private void inspectField(String id) {
        Field field = fields.get(id);
        report.require(
                field != null && !field.readOnly() && !WITHOUT_COLUMN.contains(field.type()),
                "has a column for " + id + ", which the form does not ask in a cell");
    }

    private void inspect(BatchColumn column) {
        inspectField(column.field());
        Field field = fields.get(column.field());
        if (field == null) {
            return;
        }
        report.require(
                !column.codeOnly() || CODED.contains(field.type()),
                "takes codes only in " + field.id() + ", which has no codes");
        column.assumedFrom()
                .ifPresent(source -> report.require(
                        fields.containsKey(source)
                                && fields.get(source).type() == field.type()
                                && !source.equals(field.id()),
                        "assumes " + field.id() + " from " + source + ", which cannot say it"));
    }

    /** The words by which columns are known. */
    private Stream<String> headings() {
        return type.form()
                .fields()
                .filter(field -> !field.readOnly())
                .flatMap(field -> format.headings(field).stream());
    }

    /** What must be answered can be, whatever the applicant's file looks like. */
    private void inspectDemands() {
        List<String> offered = format.offered();
        type.form()
                .fields()
                .filter(field -> field.required() && !offered.isEmpty() && !offered.contains(field.id()))
                .filter(field ->
                        field.defaultValue().isEmpty() && field.derived().isEmpty())
                .filter(field -> format.column(field).demanded()
                        && format.column(field).assumedFrom().isEmpty())
                .filter(field -> !type.foundation().needed())
                .forEach(field -> report.say("demands " + field.id() + " and offers no column for it"));
    }
}
