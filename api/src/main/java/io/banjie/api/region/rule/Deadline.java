// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.rule;

import io.banjie.api.region.form.Field;
import java.util.Objects;

/**
 * By when a filing must be received, counted from an event. The day of the event is day zero; the last permitted day is
 * the event plus the amount.
 *
 * @param eventField the field with the day of the event
 * @param amount how many, at least 1
 * @param unit days of what kind
 * @param consequence what lateness means
 * @param message what is said when late; may quote {lastDay} and {daysLate}
 * @param legalBasis the article
 * @param fix what the applicant can do
 */
public record Deadline(
        String eventField,
        int amount,
        Unit unit,
        Consequence consequence,
        String message,
        String legalBasis,
        String fix) {

    /** How days are counted. */
    public enum Unit {
        /** Every day counts. */
        CALENDAR_DAYS,
        /** Every day counts, and a last day that is no working day moves to the next one. */
        CALENDAR_DAYS_SHIFTED,
        /** Only working days count. */
        WORKING_DAYS
    }

    /** What being late means. */
    public enum Consequence {
        /** Accepted with a warning and marked late. */
        WARN,
        /** Refused online; a clerk may file it with a reason. */
        COUNTER_ONLY,
        /** Refused. */
        BLOCK
    }

    public Deadline {
        Objects.requireNonNull(eventField, "eventField");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(consequence, "consequence");
        if (amount < 1) {
            throw new IllegalArgumentException("amount below 1: " + amount);
        }
    }

    /** So many calendar days after the event, being late a warning. */
    public static Deadline days(int amount, Field event) {
        return new Deadline(event.id(), amount, Unit.CALENDAR_DAYS, Consequence.WARN, "", "", "");
    }

    /** Moved to the next working day where the last day is none, 民法典 art. 203. */
    public Deadline shifted() {
        return new Deadline(eventField, amount, Unit.CALENDAR_DAYS_SHIFTED, consequence, message, legalBasis, fix);
    }

    /** After it only a clerk at the counter files, with a reason. */
    public Deadline thenOnlyAtTheCounter() {
        return new Deadline(eventField, amount, unit, Consequence.COUNTER_ONLY, message, legalBasis, fix);
    }

    /** With what is said when late. */
    public Deadline saying(String said, String article, String remedy) {
        return new Deadline(eventField, amount, unit, consequence, said, article, remedy);
    }
}
