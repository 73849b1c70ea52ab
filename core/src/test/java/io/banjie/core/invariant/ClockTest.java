// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.RosterMarks;
import io.banjie.core.invariant.Snapshot.Relation;
import io.banjie.core.store.Identifiers;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Clocks of several nodes differ and are set back; what followed upon what does not change by that. */
class ClockTest {

    private final House house = new House(TestDatabases.derby());
    private final Actor employer = house.registered(RaceTest.UNITS.get(0));
    private final Actor clerk = house.clerk(TestRegion.NORTH);

    @Test
    void renewalsStandInTheOrderOfTheirApprovalsWhateverTheClockSaid() {
        Filing hire = listed(approved(house.door.file(employer, house.hire("11010519491231002X"))));
        Filing early = renewal(hire, "2028-12-31");
        Filing returned =
                house.door.act(clerk, early.id(), FilingAction.of(Action.RETURN).saying("wait"));
        setBack();
        listed(approved(renewal(hire, "2029-12-31")));
        setBack();
        house.door.edit(employer, early.id(), OptionalLong.of(returned.version()), returned.answers());
        approved(early);

        assertThat(relation(hire))
                .returns(true, Relation::active)
                .returns(early.id(), Relation::head)
                .returns(Optional.of(LocalDate.of(2028, 12, 31)), Relation::end);
    }

    @Test
    void whatIsClosedStaysClosedWhateverTheClockSaid() {
        Filing hire = listed(approved(house.door.file(employer, house.hire("11010519491231002X"))));
        setBack();
        Filing renewal = listed(approved(renewal(hire, "2028-12-31")));
        setBack();
        approved(house.door.file(
                employer, house.request("leaving", Map.of("terminatedOn", "2026-03-02"), Optional.of(hire.id()))));

        assertThat(relation(hire))
                .returns(false, Relation::active)
                .returns(renewal.id(), Relation::head)
                .returns(Optional.of(LocalDate.of(2026, 3, 2)), Relation::end);
    }

    private Filing renewal(Filing hire, String end) {
        return house.door.file(
                employer,
                house.request(
                        "renewal",
                        Map.of("employmentForm", "1", "contractStart", "2027-03-01", "contractEnd", end),
                        Optional.of(hire.id())));
    }

    private Filing approved(Filing filing) {
        return house.door.act(clerk, filing.id(), FilingAction.of(Action.APPROVE));
    }

    private Filing listed(Filing filing) {
        List<FilingRecord> lines = List.of(Snapshot.of(house.database).filings().get(filing.id()));
        house.database.transaction(tx -> {
            RosterMarks.claim(tx, lines, Identifiers.next());
            RosterMarks.number(tx, lines, "R-1", employer, house.clock.instant());
            return null;
        });
        return filing;
    }

    private void setBack() {
        house.clock.pass(Duration.ofHours(-5));
    }

    private Relation relation(Filing hire) {
        return Snapshot.of(house.database).ledger().get(hire.id());
    }
}
