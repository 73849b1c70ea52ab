// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.fake;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.DutyDesk.Owed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A report that everybody owes in November. */
public final class FakeDuties {

    private FakeDuties() {}

    public static List<Owed> owed(Actor actor) {
        Objects.requireNonNull(actor, "actor");
        return List.of(new Owed(
                "report",
                "Report",
                "by the 30th",
                "law",
                "monthly-report",
                "month",
                YearMonth.of(2026, 11),
                LocalDate.of(2026, 11, 30),
                false,
                false,
                Optional.empty()));
    }
}
