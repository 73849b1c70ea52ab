// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import io.banjie.api.desk.Channel;
import io.banjie.api.desk.Explanation.Examined;
import io.banjie.api.desk.Explanation.Verdict;
import io.banjie.api.region.rule.Deadline;
import io.banjie.api.region.rule.Deadline.Consequence;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.text.Placeholders;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Computes deadlines: from the day of the event, which does not count (民法典 art. 201), to the day of receipt in the
 * region's time zone. Time in a queue counts, for the receipt is when the filing reached the platform.
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
        this(zone, calendar, true);
    }

    /**
     * The deadlines of a region.
     *
     * @param zone where its days begin
     * @param calendar when its offices work
     * @param shifting whether last days move to a working day where their deadlines say so
     */
    public Deadlines(ZoneId zone, WorkingDays calendar, boolean shifting) {
        this.zone = Objects.requireNonNull(zone, "zone");
        this.lastDay = new LastDay(calendar, shifting);
    }

    /**
     * How a receipt stands to a deadline.
     *
     * @param lastDay the last day on which it is in time
     * @param daysLate calendar days after the last day, 0 when in time
     */
    public record Lateness(LocalDate lastDay, long daysLate) {

        /** Whether it came after the last day. */
        public boolean late() {
            return daysLate > 0;
        }
    }

    /** The last day on which a filing about an event of this day is in time. */
    public LocalDate lastDay(Deadline deadline, LocalDate event) {
        return lastDay.of(deadline, event);
    }

    /** How late a filing is that reached the platform at this instant. */
    public Lateness lateness(Deadline deadline, LocalDate event, Instant received) {
        LocalDate last = lastDay(deadline, event);
        long days = last.until(received.atZone(zone).toLocalDate(), ChronoUnit.DAYS);
        return new Lateness(last, Math.max(0, days));
    }

    /**
     * What is said about lateness, nothing when in time: a warning where lateness is only marked, or where a clerk files at
     * the counter what may be filed late only there; an error otherwise.
     */
    public Optional<Finding> finding(Deadline deadline, Lateness lateness, Channel channel) {
        if (!lateness.late()) {
            return Optional.empty();
        }
        boolean tolerated = deadline.consequence() == Consequence.WARN
                || deadline.consequence() == Consequence.COUNTER_ONLY && channel == Channel.COUNTER;
        return Optional.of(new Finding(
                deadline.eventField(),
                LATE,
                tolerated ? Severity.WARN : Severity.ERROR,
                said(deadline.message(), lateness),
                deadline.legalBasis(),
                said(deadline.fix(), lateness)));
    }

    /**
     * The line of the explanation about the deadline.
     *
     * @param deadline the deadline
     * @param label the label of the event's field
     * @param event the day of the event
     * @param lateness how late it was
     * @param channel how it came in
     */
    public Examined examined(Deadline deadline, String label, LocalDate event, Lateness lateness, Channel channel) {
        Optional<Finding> finding = finding(deadline, lateness, channel);
        Verdict verdict = finding.map(said -> said.severity() == Severity.ERROR ? Verdict.FAILED : Verdict.WARNED)
                .orElse(Verdict.PASSED);
        Severity severity = deadline.consequence() == Consequence.WARN ? Severity.WARN : Severity.ERROR;
        return new Examined(
                LATE,
                deadline.eventField(),
                label,
                event.toString(),
                verdict,
                finding.map(Finding::severity).orElse(severity),
                said(deadline.message(), lateness),
                deadline.legalBasis(),
                said(deadline.fix(), lateness));
    }

    private static String said(String sentence, Lateness lateness) {
        Map<String, String> values =
                Map.of("lastDay", lateness.lastDay().toString(), "daysLate", String.valueOf(lateness.daysLate()));
        return Placeholders.fill(sentence, name -> Optional.ofNullable(values.get(name)));
    }
}
