// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What employers owe month by month, see {@link io.banjie.api.region.lifecycle.Duty}. */
@ProviderType
public interface DutyDesk {

    /**
     * What the actor's employer owes in its region: of this month each duty, done or not; of the eleven months before
     * those that are not done. The oldest month first; nothing where nothing is owed.
     *
     * @throws Refusal FORBIDDEN when the actor acts for no employer
     */
    List<Owed> owed(Actor actor);

    /**
     * A duty of one month.
     *
     * @param duty the duty's id
     * @param label its name
     * @param message what the employer is told of it
     * @param legalBasis the article it rests on
     * @param type the filing type by which it is done
     * @param field the id of the field of that type that names the month
     * @param month the month it is about
     * @param dueOn the last day on which it is in time
     * @param overdue whether that day is over and it is not done
     * @param done whether it has been handed in
     * @param filing the filing that does it, a draft or one that was returned included; absent while there is none
     */
    record Owed(
            String duty,
            String label,
            String message,
            String legalBasis,
            String type,
            String field,
            YearMonth month,
            LocalDate dueOn,
            boolean overdue,
            boolean done,
            Optional<String> filing) {
        public Owed {
            Objects.requireNonNull(month, "month");
            Objects.requireNonNull(dueOn, "dueOn");
            Objects.requireNonNull(filing, "filing");
        }
    }
}
