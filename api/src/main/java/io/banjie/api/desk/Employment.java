// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import io.banjie.api.region.lifecycle.Effect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A line of the ledger: a relation between a person and an employer.
 *
 * @param id the id of its first filing
 * @param worker the person
 * @param employer the employer
 * @param region the region's code
 * @param kind which relation
 * @param state whether it is in service
 * @param startDate its first day
 * @param endDate its agreed or actual last day
 * @param filings the approved filings it rests on, oldest first
 */
public record Employment(
        String id,
        Worker worker,
        Filing.EmployerName employer,
        String region,
        Effect.Kind kind,
        State state,
        LocalDate startDate,
        Optional<LocalDate> endDate,
        List<String> filings) {

    /** Whether a relation is in service. */
    public enum State {
        ACTIVE,
        SUSPENDED,
        CLOSED
    }
}
