// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import io.banjie.api.desk.Channel;
import io.banjie.api.desk.Explanation.Examined;
import io.banjie.api.desk.Explanation.Verdict;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.rule.Deadline;
import io.banjie.api.region.rule.Deadline.Consequence;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.form.Placeholders;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Judges whether filings are in time: from the day of the event, which does not count (民法典 art. 201), to the day of
 * receipt in the region's time zone. Time in a queue counts, for the receipt is when the filing reached the platform.
 */
public final class Deadlines {

    /** The code of a finding about lateness. */
    public static final String LATE = "late";

    private final ZoneId zone;
    private final LastDay lastDay;

    /**
     * The deadlines of a region.
     *
     * @param zone where its days begin
     * @param calendar when its offices work
     */
    public Deadlines(ZoneId zone, WorkingDays calendar) {
        this.zone = Objects.requireNonNull(zone, "zone");
        this.lastDay = new LastDay(calendar);
    }

    /** The last day on which a filing about an event of this day is in time. */
    public LocalDate lastDay(Deadline deadline, LocalDate event) {
        return lastDay.of(deadline, event);
    }

    /**
     * Judges a filing by its type's deadline. Late is an error where the type blocks it, or keeps it for the counter and it
     * came in another way; else a warning.
     *
     * @param type the declaration with the deadline
     * @param answers the canonical answers
     * @param received when it reached the platform
     * @param channel how it came in
     */
    public Timeliness judge(FilingType type, Answers answers, Instant received, Channel channel) {
        if (type.deadline().isEmpty()) {
            return Timeliness.UNLIMITED;
        }
        Deadline deadline = type.deadline().get();
        String label =
                type.form().field(deadline.eventField()).map(Field::label).orElse("");
        return answers.date(deadline.eventField())
                .map(event -> judged(deadline, label, event, received, channel))
                .orElseGet(() -> withoutEvent(deadline, label));
    }

    private static Timeliness withoutEvent(Deadline deadline, String label) {
        Examined examined = examined(deadline, label, "", Verdict.NOT_APPLICABLE, severity(deadline), Map.of());
        return new Timeliness(false, Optional.empty(), List.of(), Optional.of(examined));
    }

    private Timeliness judged(Deadline deadline, String label, LocalDate event, Instant received, Channel channel) {
        LocalDate last = lastDay.of(deadline, event);
        long days = Math.max(0, last.until(received.atZone(zone).toLocalDate(), ChronoUnit.DAYS));
        Map<String, String> values = Map.of("lastDay", last.toString(), "daysLate", String.valueOf(days));
        if (days == 0) {
            Examined passed = examined(deadline, label, event.toString(), Verdict.PASSED, severity(deadline), values);
            return new Timeliness(false, Optional.of(last), List.of(), Optional.of(passed));
        }
        boolean atTheCounter = deadline.consequence() == Consequence.COUNTER_ONLY && channel == Channel.COUNTER;
        Severity severity = atTheCounter ? Severity.WARN : severity(deadline);
        Verdict verdict = severity == Severity.ERROR ? Verdict.FAILED : Verdict.WARNED;
        Examined examined = examined(deadline, label, event.toString(), verdict, severity, values);
        Finding finding = new Finding(
                deadline.eventField(), LATE, severity, examined.message(), deadline.legalBasis(), examined.fix());
        return new Timeliness(true, Optional.of(last), List.of(finding), Optional.of(examined));
    }

    private static Severity severity(Deadline deadline) {
        return deadline.consequence() == Consequence.WARN ? Severity.WARN : Severity.ERROR;
    }

    private static Examined examined(
            Deadline deadline,
            String label,
            String event,
            Verdict verdict,
            Severity severity,
            Map<String, String> values) {
        return new Examined(
                LATE,
                deadline.eventField(),
                label,
                event,
                verdict,
                severity,
                Placeholders.fill(deadline.message(), name -> Optional.ofNullable(values.get(name))),
                deadline.legalBasis(),
                Placeholders.fill(deadline.fix(), name -> Optional.ofNullable(values.get(name))));
    }
}
