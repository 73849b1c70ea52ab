// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.region;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.api.region.document.DocumentKind;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Gate;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Deadline;
import io.banjie.rest.form.ConditionDescription;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A kind of filing, as menus and forms need it. */
@Schema(name = "FilingType")
record FilingTypeView(
        String id,
        String label,
        String group,
        boolean keepsDrafts,
        boolean batch,
        FormVersion form,
        String verb,
        String hint,
        List<String> buildsOn,
        Optional<Barrier> gate,
        List<AttachmentKind> attachments,
        Map<Status, String> statusLabels,
        boolean onePerEmployer,
        List<Document> documents,
        Optional<Due> deadline,
        boolean signed,
        @Schema(description = "whether a sentence is confirmed before saving; the preview of a filing has it")
                boolean confirmed,
        @Schema(description = "whether clerks also file it at the counter, on behalf of an employer") boolean counter,
        @Schema(description = "whether, there, the worker applies for it where the employer is flagged abnormal")
                boolean workerApplies,
        @Schema(description = "whether clerks look at some of what the platform approves") boolean spotChecked,
        @Schema(description = "the fields by which it mends another filing; absent where it mends none")
                Optional<Correcting> corrects) {

    /** The newest form. */
    @Schema(name = "FormVersion")
    record FormVersion(String version) {}

    /** A document issued for it. */
    @Schema(name = "DocumentKind")
    record Document(String kind, String label, List<String> formats) {}

    /** What must be in effect before; only for filings for which the condition holds, where there is one. */
    @Schema(name = "Gate")
    record Barrier(
            String type,
            String code,
            String message,
            @Schema(implementation = ConditionDescription.class) @JsonInclude(JsonInclude.Include.NON_ABSENT)
                    Optional<Condition> when) {
        static Barrier of(Gate gate) {
            return new Barrier(
                    gate.type(),
                    gate.code(),
                    gate.message(),
                    Optional.of(gate.when()).filter(when -> !gate.forAll()));
        }
    }

    /** By when it must be received. */
    @Schema(name = "Deadline")
    record Due(String field, int amount, Deadline.Unit unit, String message) {
        static Due of(Deadline deadline) {
            return new Due(deadline.eventField(), deadline.amount(), deadline.unit(), deadline.message());
        }
    }

    /** What a correction says: what is done, which answer is wrong, what stands there and what is right. */
    @Schema(name = "Corrects")
    record Correcting(String kindField, String wrongField, String oldField, String newField) {
        static Optional<Correcting> of(Effect effect) {
            return effect instanceof Effect.Corrects corrects
                    ? Optional.of(new Correcting(
                            corrects.kindField(), corrects.wrongField(), corrects.oldField(), corrects.newField()))
                    : Optional.empty();
        }
    }

    static FilingTypeView of(FilingType type, String formVersion) {
        return new FilingTypeView(
                type.id(),
                type.label(),
                type.group(),
                type.keepsDrafts(),
                type.batch().isPresent(),
                new FormVersion(formVersion),
                type.verb(),
                type.form().hint(),
                type.foundation().types(),
                type.gate().map(Barrier::of),
                type.attachments(),
                new TreeMap<>(type.statusWords()),
                onePerEmployer(type),
                type.documents().stream()
                        .flatMap(DocumentKind::pages)
                        .map(document -> new Document(document.kind(), document.label(), List.of("pdf")))
                        .toList(),
                type.deadline().map(Due::of),
                type.signed(),
                type.confirmations().containsKey(Action.SAVE),
                type.counter(),
                type.workerApplies(),
                type.review().spotChecks().isPresent(),
                Correcting.of(type.effect()));
    }

    /** Whether an employer can have one in effect only: its profile, or what it holds a slot of its own for. */
    private static boolean onePerEmployer(FilingType type) {
        return type.effect() instanceof Effect.SetsProfile
                || type.slots().stream()
                        .anyMatch(slot ->
                                slot.key() == Slot.Key.EMPLOYER && slot.heldIn().contains(Status.APPROVED));
    }
}
