// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.lifecycle;

import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Field;
import java.util.Objects;

/**
 * What employers of some standing owe each month (义务): a filing of one type about that month, handed in by a day of it.
 * The first month owed is the one in which the employer's standing was granted.
 *
 * @param id the duty's id in its region
 * @param label its name
 * @param type the filing type by which it is done; it holds a slot of the employer per {@code month}
 * @param month the id of the field of that type that names the month
 * @param owedBy whose duty it is: judged by the answers of the employer's profile
 * @param dueDay the last day of the month on which it is in time, 1 to 31; the month's last one where it has fewer days
 * @param message what the employer is told of it
 * @param legalBasis the article it rests on
 */
public record Duty(
        String id,
        String label,
        String type,
        String month,
        Condition owedBy,
        int dueDay,
        String message,
        String legalBasis) {

    public Duty {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(owedBy, "owedBy");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(legalBasis, "legalBasis");
    }

    /** A duty that is done by filings of this type, which name their month in this field, by the end of the month. */
    public static Duty monthly(String id, String label, String type, Field month) {
        return new Duty(id, label, type, month.id(), Condition.ALWAYS, 31, "", "");
    }

    /** Owed by employers whose profile is such. */
    public Duty owedBy(Condition profile) {
        return new Duty(id, label, type, month, profile, dueDay, message, legalBasis);
    }

    /** In time until this day of the month. */
    public Duty dueOn(int day) {
        return new Duty(id, label, type, month, owedBy, day, message, legalBasis);
    }

    /** What the employer is told of it, and under which article. */
    public Duty saying(String told, String article) {
        return new Duty(id, label, type, month, owedBy, dueDay, told, article);
    }

    /** Whether this slot lets there be one filing of an employer for each month. */
    public boolean isGuardedBy(Slot slot) {
        return slot.key() == Slot.Key.EMPLOYER && slot.per().equals(month);
    }
}
