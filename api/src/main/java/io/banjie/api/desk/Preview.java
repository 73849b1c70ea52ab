// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import io.banjie.api.region.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A filing that is judged but not kept, for a second look before it is handed in.
 *
 * @param answers the answers as they would be kept, by field id
 * @param relatesTo the filing it would build on or replace
 * @param agency where it would be decided; absent where no agency decides
 * @param warnings what the rules warn of
 * @param late whether it would be late
 * @param dueOn its last permitted day
 * @param daysLeft calendar days from today to that day, negative when it is past; absent without a deadline
 * @param confirm the sentence to be confirmed; empty for none
 */
public record Preview(
        Map<String, Object> answers,
        Optional<String> relatesTo,
        Optional<Actor.AgencyRef> agency,
        List<Finding> warnings,
        boolean late,
        Optional<LocalDate> dueOn,
        OptionalLong daysLeft,
        String confirm) {
    public Preview {
        warnings = List.copyOf(warnings);
    }
}
