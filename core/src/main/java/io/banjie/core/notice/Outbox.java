// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Format;
import io.banjie.api.region.notice.Notice;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.region.Region;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Identifiers;
import io.banjie.core.store.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where messages wait that a decision gives rise to. They are written in its transaction, so neither is there without the
 * other, and the version of the filing is part of their key: however often a decision is tried, it is told once.
 */
public final class Outbox {

    private static final Rows.Sql ENTER = Rows.Sql.insert(
            "notice",
            List.of(
                    "id", "filing", "version", "field", "status", "mobile", "text", "state", "made_at", "due_at",
                    "tries", "reason"));

    private final Regions regions;

    /** The outbox, with the words of these regions. */
    public Outbox(Regions regions) {
        this.regions = Objects.requireNonNull(regions, "regions");
    }

    /**
     * Enters whom the type tells that filings came into their status, with the rows of the transaction that led there;
     * nothing for types that tell nobody.
     */
    public void enter(Rows rows, FilingRecord filing, FilingType type, Instant at) {
        for (Notice notice : type.notices(filing.status())) {
            mobile(filing, notice).ifPresent(mobile -> enter(rows, filing, type, notice, mobile, at));
        }
    }

    private static Optional<String> mobile(FilingRecord filing, Notice notice) {
        return filing.answers().text(notice.to()).filter(Format.MOBILE::admits);
    }

    private void enter(Rows rows, FilingRecord filing, FilingType type, Notice notice, String mobile, Instant at) {
        Region region = regions.known(filing.pinned().region())
                .orElseThrow(() -> new IllegalStateException("a filing of a region that never opened"));
        rows.add(
                ENTER,
                Identifiers.next(),
                filing.id(),
                filing.version(),
                notice.to(),
                notice.on().name(),
                mobile,
                NoticeText.of(notice, filing, type.form(), region, at),
                NoticeQueue.WAITING,
                at.toEpochMilli(),
                at.toEpochMilli(),
                0,
                "");
    }
}
