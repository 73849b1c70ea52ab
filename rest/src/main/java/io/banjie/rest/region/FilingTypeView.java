// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.region;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Gate;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Deadline;
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
        Optional<Gate> gate,
        List<AttachmentKind> attachments,
        Map<Status, String> statusLabels,
        boolean onePerEmployer,
        List<Document> documents,
        Optional<Due> deadline) {

    /** The newest form. */
    @Schema(name = "FormVersion")
    record FormVersion(String version) {}

    /** A document issued for it. */
    @Schema(name = "DocumentKind")
    record Document(String kind, String label, List<String> formats) {}

    /** By when it must be received. */
    @Schema(name = "Deadline")
    record Due(String field, int amount, Deadline.Unit unit, String message) {
        static Due of(Deadline deadline) {
            return new Due(deadline.eventField(), deadline.amount(), deadline.unit(), deadline.message());
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
                type.gate(),
                type.attachments(),
                new TreeMap<>(type.statusWords()),
                onePerEmployer(type),
                type.documents().stream()
                        .map(document -> new Document(document.kind(), document.label(), List.of("pdf")))
                        .toList(),
                type.deadline().map(Due::of));
    }

    /** Whether an employer can have one in effect only: its profile, or what it holds a slot of its own for. */
    private static boolean onePerEmployer(FilingType type) {
        return type.effect() instanceof Effect.SetsProfile
                || type.slots().stream()
                        .anyMatch(slot ->
                                slot.key() == Slot.Key.EMPLOYER && slot.heldIn().contains(Status.APPROVED));
    }
}
