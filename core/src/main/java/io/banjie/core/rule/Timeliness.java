// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import io.banjie.api.desk.Explanation.Examined;
import io.banjie.api.region.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a filing stands to the deadline of its type.
 *
 * @param late whether it was received after the last permitted day
 * @param dueOn the last permitted day; absent where there is no deadline or the day of the event is not answered
 * @param findings what is said about lateness, at most one
 * @param examined the line of the explanation; absent where there is no deadline
 */
public record Timeliness(boolean late, Optional<LocalDate> dueOn, List<Finding> findings, Optional<Examined> examined) {

    /** The timeliness of a type without a deadline. */
    static final Timeliness UNLIMITED = new Timeliness(false, Optional.empty(), List.of(), Optional.empty());

    public Timeliness {
        findings = List.copyOf(findings);
    }
}
