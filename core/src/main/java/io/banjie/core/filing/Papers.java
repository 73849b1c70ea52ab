// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.attachment.Attachments;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Which papers a submission still lacks, and how a change takes over those of the filing it replaces. */
final class Papers {

    /** A finding for each required paper that is not there, naming it. */
    List<Finding> missing(Handle handle, FilingRecord filing, FilingType type) {
        if (type.attachments().stream().noneMatch(AttachmentKind::required)) {
            return List.of();
        }
        Set<String> there = Attachments.kinds(handle, filing.id());
        return type.attachments().stream()
                .filter(kind -> kind.required() && !there.contains(kind.kind()))
                .map(Papers::missing)
                .toList();
    }

    /**
     * Looks again once the filing is the transaction's own.
     *
     * @throws Overtaken when a paper that was there is gone
     */
    void requireComplete(Handle tx, FilingRecord filing, FilingType type) {
        if (!missing(tx, filing, type).isEmpty()) {
            throw new Overtaken();
        }
    }

    private static Finding missing(AttachmentKind kind) {
        return Texts.finding(
                "attachments." + kind.kind(), "attachment-missing", Severity.ERROR, Map.of("label", kind.label()));
    }

    /** Gives a change the papers of the filing it replaces. */
    void carryOver(Handle tx, FilingRecord from, FilingRecord to, String username, Instant now) {
        Attachments.copy(tx, from.id(), to.id(), username, now);
    }
}
