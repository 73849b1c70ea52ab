// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Channel;
import io.banjie.api.desk.Explanation.Examined;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.rule.Deadline;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.rule.Deadlines;
import io.banjie.core.rule.Deadlines.Lateness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a submission stands to its type's deadline.
 *
 * @param dueOn the last permitted day; absent without a deadline or event
 * @param late whether that day is past
 * @param finding what is said about lateness
 * @param examined the explanation's line
 */
record Timeliness(Optional<LocalDate> dueOn, boolean late, Optional<Finding> finding, Optional<Examined> examined) {

    private static final Timeliness UNLIMITED =
            new Timeliness(Optional.empty(), false, Optional.empty(), Optional.empty());

    static Timeliness of(FilingType type, Answers answers, Deadlines deadlines, Instant received, Channel channel) {
        if (type.deadline().isEmpty()) {
            return UNLIMITED;
        }
        Deadline deadline = type.deadline().get();
        return answers.date(deadline.eventField())
                .map(event -> judged(type, deadline, event, deadlines, received, channel))
                .orElse(UNLIMITED);
    }

    private static Timeliness judged(
            FilingType type,
            Deadline deadline,
            LocalDate event,
            Deadlines deadlines,
            Instant received,
            Channel channel) {
        Lateness lateness = deadlines.lateness(deadline, event, received);
        String label =
                type.form().field(deadline.eventField()).map(Field::label).orElse(deadline.eventField());
        return new Timeliness(
                Optional.of(lateness.lastDay()),
                lateness.late(),
                deadlines.finding(deadline, lateness, channel),
                Optional.of(deadlines.examined(deadline, label, event, lateness, channel)));
    }
}
