// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.core.code.RegionCodes;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers as people read them: labels instead of codes and ids. */
public final class Labels {

    private static final String ROWS = StandardTexts.of("label.rows");

    private final RegionCodes codes;
    private final Function<String, Optional<String>> agencyNames;

    /**
     * Labels of one region.
     *
     * @param codes its code lists
     * @param agencyNames the name of each agency by id
     */
    public Labels(RegionCodes codes, Function<String, Optional<String>> agencyNames) {
        this.codes = Objects.requireNonNull(codes, "codes");
        this.agencyNames = Objects.requireNonNull(agencyNames, "agencyNames");
    }

    /** The answer to a field in words; the code itself where a list no longer has it; empty when unanswered. */
    public String of(Field field, Answers answers) {
        return switch (field.type()) {
            case CODE, CODES ->
                answers.texts(field.id()).stream()
                        .map(code -> label(field, code))
                        .collect(Collectors.joining(StandardTexts.of("label.separator")));
            case BOOLEAN ->
                answers.text(field).map(yes -> StandardTexts.of("label." + yes)).orElse("");
            case AGENCY ->
                answers.text(field).map(id -> agencyNames.apply(id).orElse(id)).orElse("");
            case TABLE ->
                answers.rows(field).stream().map(row -> row(field, row)).collect(Collectors.joining(ROWS));
            default -> answers.text(field).orElse("");
        };
    }

    private String row(Field table, Answers row) {
        return table.columns().stream()
                .map(column -> of(column, row))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(StandardTexts.of("label.separator")));
    }

    private String label(Field field, String code) {
        return field.codeList()
                .flatMap(list -> codes.item(list, code))
                .map(CodeItem::label)
                .orElse(code);
    }
}
