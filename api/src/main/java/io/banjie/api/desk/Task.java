// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of a to-do or done list: a filing, or a batch whose rows are one unit.
 *
 * @param filing the filing; absent where the line is a batch
 * @param batch the batch; absent where the line is a filing
 * @param resultLabel the region's word for where it stands
 * @param returned whether it was sent back
 * @param opinion the last decision's opinion; empty for none
 * @param dueOn by when it must be received
 * @param overdue whether that day is past
 */
public record Task(
        Optional<Filing> filing,
        Optional<Batch> batch,
        String resultLabel,
        boolean returned,
        String opinion,
        Optional<LocalDate> dueOn,
        boolean overdue) {

    public Task {
        if (filing.isPresent() == batch.isPresent()) {
            throw new IllegalArgumentException("either a filing or a batch");
        }
    }
}
