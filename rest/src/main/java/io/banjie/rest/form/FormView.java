// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.banjie.api.desk.RegionDesk;
import io.banjie.api.region.form.CardReader;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.rule.Rule;
import io.banjie.api.region.rule.Severity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A form with its rules, all that a browser needs to ask and to judge beforehand. */
@Schema(name = "Form")
record FormView(
        String region,
        String type,
        String version,
        String label,
        String hint,
        List<Section> sections,
        List<Judged> rules,
        @Schema(description = "how a reader of identity cards fills the form in; only where one is used")
                @JsonInclude(JsonInclude.Include.NON_ABSENT)
                Optional<CardReader> reader) {

    /** A titled group of fields. */
    @Schema(name = "Section")
    record Section(
            String id,
            String label,
            @Schema(implementation = ConditionDescription.class) Condition shownWhen,
            List<FieldView> fields) {}

    /** A sentence of the law. */
    @Schema(name = "Rule")
    record Judged(
            String code,
            Severity severity,
            String field,
            @Schema(implementation = ConditionDescription.class) Condition when,
            @Schema(implementation = ConditionDescription.class) Condition must,
            String message,
            String legalBasis,
            String fix,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validUntil) {
        static Judged of(Rule rule) {
            return new Judged(
                    rule.code(),
                    rule.severity(),
                    rule.field(),
                    rule.when(),
                    rule.must(),
                    rule.message(),
                    rule.legalBasis(),
                    rule.fix(),
                    rule.validFrom(),
                    rule.validUntil());
        }
    }

    static FormView of(RegionDesk.DeclaredForm declared) {
        return new FormView(
                declared.region(),
                declared.type(),
                declared.version(),
                declared.label(),
                declared.form().hint(),
                declared.form().sections().stream()
                        .map(section -> new Section(
                                section.id(),
                                section.label(),
                                section.shownWhen(),
                                section.fields().stream()
                                        .map(field -> FieldView.of(field, declared.codeLists()))
                                        .toList()))
                        .toList(),
                declared.rules().stream().map(Judged::of).toList(),
                declared.form().reader());
    }
}
