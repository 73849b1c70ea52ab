// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.api.region.batch.BatchColumn;
import io.banjie.api.region.form.Field;
import io.banjie.core.region.Region;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A column that a file may have: a field of the form with what is peculiar to it in a sheet.
 *
 * @param field the field
 * @param peculiar what is peculiar to it
 * @param heading the words above it in a template
 * @param note how to fill it in
 * @param choices what can be chosen in its cells
 */
record SheetColumn(Field field, BatchColumn peculiar, String heading, String note, Choices choices) {

    static SheetColumn of(Field field, BatchColumn peculiar, Region region) {
        return new SheetColumn(
                field,
                peculiar,
                peculiar.heading().isEmpty() ? field.label() : peculiar.heading(),
                note(field, peculiar),
                choices(field, peculiar, region));
    }

    private static Choices choices(Field field, BatchColumn peculiar, Region region) {
        return switch (field.type()) {
            case CODE, CODES ->
                field.codeList()
                        .flatMap(region.codes()::list)
                        .map(list -> Choices.of(list, peculiar.codeOnly()))
                        .orElse(Choices.NONE);
            case BOOLEAN -> Choices.ofYesAndNo();
            case AGENCY -> Choices.ofAgencies(region);
            default -> Choices.NONE;
        };
    }

    private static String note(Field field, BatchColumn peculiar) {
        if (!peculiar.note().isEmpty()) {
            return peculiar.note();
        }
        if (!field.hint().isEmpty()) {
            return field.hint();
        }
        String kind = peculiar.codeOnly() ? "code-only" : field.type().word();
        return Words.TEXTS.of(
                "note." + kind,
                Map.of(
                        "min", field.minimum().map(BigDecimal::toPlainString).orElse(""),
                        "max", field.maximum().map(BigDecimal::toPlainString).orElse(""),
                        "length", field.maxLength() == 0 ? "500" : String.valueOf(field.maxLength())));
    }

    /** The field's id. */
    String id() {
        return field.id();
    }

    /** Whether an empty cell is refused whatever the others say. */
    boolean demanded() {
        return field.required()
                && peculiar.demanded()
                && peculiar.assumedFrom().isEmpty()
                && field.defaultValue().isEmpty()
                && field.derived().isEmpty();
    }
}
