// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.desk.Applicant;
import io.banjie.api.desk.Channel;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.batch.BatchFormat;
import io.banjie.core.filing.Many.Unit;
import io.banjie.core.region.OpenRegion;
import io.banjie.core.region.PinnedType;
import io.banjie.core.region.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What all filings that are judged together have in common.
 *
 * @param open the open region
 * @param pinned the declaration to judge by
 * @param employer who files
 * @param channel the way they come in
 * @param applicant who applies for them
 * @param sheet the format of the file they are rows of; absent for filings that come one by one
 * @param unit what they are parts of, where they are rows under one number
 * @param received when they reached the platform
 */
record Setting(
        OpenRegion open,
        PinnedType pinned,
        EmployerRef employer,
        Channel channel,
        Applicant applicant,
        Optional<BatchFormat> sheet,
        Optional<Unit> unit,
        Instant received) {

    /** The region as data. */
    Region region() {
        return open.region();
    }

    /** The filing type. */
    FilingType type() {
        return pinned.type();
    }

    /** Whether a clerk files them at the counter. */
    boolean atTheCounter() {
        return channel == Channel.COUNTER;
    }

    /** The day of receipt in the region. */
    LocalDate today() {
        return LocalDate.ofInstant(received, region().zone());
    }
}
