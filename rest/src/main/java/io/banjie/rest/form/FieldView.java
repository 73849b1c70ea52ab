// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Derived;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.form.Format;
import io.banjie.api.region.form.Picture;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A question of a form. Bounds of whole numbers are numbers, those of amounts decimal strings. */
@Schema(name = "Field")
record FieldView(
        String id,
        String label,
        @Schema(
                        description =
                                "text, residentId, uscc, phone, date, month, money, integer, code, codes, boolean, agency,"
                                        + " photo or table")
                String type,
        boolean required,
        @Schema(implementation = ConditionDescription.class) Optional<Condition> requiredWhen,
        @Schema(implementation = ConditionDescription.class) Condition shownWhen,
        @Schema(implementation = ConditionDescription.class) Condition formatWhen,
        boolean readOnly,
        String hint,
        String placeholder,
        @Schema(description = "a regular expression the whole text must match") Optional<String> pattern,
        int maxLength,
        Optional<Object> min,
        Optional<Object> max,
        String unit,
        Optional<List<Options.Option>> options,
        Optional<String> codeList,
        String defaultValue,
        @Schema(description = "what another answer already says, and which") Optional<Derived> derived,
        @Schema(description = "what is said of an answer that does not fit, instead of the house\'s own words")
                String complaint,
        String mohrssCode,
        boolean wide,
        List<FieldView> columns,
        @Schema(description = "what a picture must be; of photo fields only")
                @JsonInclude(JsonInclude.Include.NON_ABSENT)
                Optional<Picture> picture) {
    private static final int HOUSE_LENGTH = 500;

    static FieldView of(Field field, Map<String, CodeList> codeLists) {
        return new FieldView(
                field.id(),
                field.label(),
                field.type().word(),
                field.required(),
                Optional.of(field.requiredWhen())
                        .filter(condition -> !field.required() && !condition.equals(Condition.NEVER)),
                field.shownWhen(),
                field.formatWhen(),
                field.readOnly(),
                field.hint(),
                field.placeholder(),
                Optional.of(field.format())
                        .filter(format -> format != Format.ANY)
                        .map(Format::pattern),
                field.maxLength() == 0 ? HOUSE_LENGTH : field.maxLength(),
                field.minimum().map(bound -> bound(field.type(), bound)),
                field.maximum().map(bound -> bound(field.type(), bound)),
                field.unit(),
                field.codeList()
                        .flatMap(id -> Optional.ofNullable(codeLists.get(id)))
                        .flatMap(Options::few),
                field.codeList(),
                field.defaultValue(),
                field.derived(),
                field.complaint(),
                field.mohrssCode(),
                field.wide(),
                field.columns().stream().map(column -> of(column, codeLists)).toList(),
                field.picture());
    }

    private static Object bound(FieldType type, BigDecimal bound) {
        return type == FieldType.INTEGER ? bound.toBigInteger() : bound.toPlainString();
    }
}
