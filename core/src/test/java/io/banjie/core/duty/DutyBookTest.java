// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.DutyDesk.Owed;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.City;
import io.banjie.core.testregion.CityRegion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** What is owed each month is told until it is done; only to whom the region names, and from the month of its standing on. */
class DutyBookTest {

    private static final String UNIT = "91350100M000100Y43";
    private static final YearMonth JULY = YearMonth.of(2018, 7);

    private static List<Owed> owed(City city, Actor employer) {
        return new DutyBook(city.house.database, city.house.regions, city.house.clock).owed(employer);
    }

    private static Filing report(City city, Actor employer, YearMonth month) {
        return city.house.door.file(employer, city.request("city-report", Map.of("month", month.toString())));
    }

    private static void at(City city, String day) {
        city.house.clock.set(Instant.parse(day + "T02:00:00Z"));
    }

    @OnEachDatabase
    void theMonthInWhichTheStandingWasGrantedIsTheFirstOneOwed(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);

        assertThat(owed(city, employer)).singleElement().satisfies(owed -> {
            assertThat(owed.duty()).isEqualTo("report");
            assertThat(owed.type()).isEqualTo("city-report");
            assertThat(owed.month()).isEqualTo(JULY);
            assertThat(owed.dueOn()).isEqualTo(LocalDate.of(2018, 7, 30));
            assertThat(owed.overdue()).isFalse();
            assertThat(owed.done()).isFalse();
            assertThat(owed.filing()).isEmpty();
        });
    }

    @OnEachDatabase
    void itIsOverdueFromTheDayAfterUntilItIsDone(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);

        at(city, "2018-07-30");
        assertThat(owed(city, employer)).extracting(Owed::overdue).containsExactly(false);
        at(city, "2018-07-31");
        assertThat(owed(city, employer)).extracting(Owed::overdue).containsExactly(true);
        at(city, "2018-08-01");
        assertThat(owed(city, employer))
                .extracting(Owed::month, Owed::overdue)
                .containsExactly(tuple(JULY, true), tuple(JULY.plusMonths(1), false));
        report(city, employer, JULY);
        assertThat(owed(city, employer)).extracting(Owed::month).containsExactly(JULY.plusMonths(1));
    }

    @OnEachDatabase
    void whatLiesWithTheOfficeIsDoneAndWhatCameBackIsNot(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);
        Filing report = report(city, employer, JULY);
        assertThat(owed(city, employer))
                .extracting(Owed::done, owed -> owed.filing().orElseThrow())
                .containsExactly(tuple(true, report.id()));

        city.house.door.act(
                city.clerk(CityRegion.EAST),
                report.id(),
                FilingAction.of(Action.RETURN).saying("illegible"));
        at(city, "2018-08-02");
        assertThat(owed(city, employer))
                .extracting(Owed::month, Owed::done, Owed::overdue)
                .contains(tuple(JULY, false, true));
    }

    @OnEachDatabase
    void oneMonthIsReportedOnceAndEachMonthApart(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);
        report(city, employer, JULY);

        Refusal twice = catchThrowableOfType(Refusal.class, () -> report(city, employer, JULY));
        assertThat(twice.code()).isEqualTo("held-by-another");
        assertThat(report(city, employer, JULY.plusMonths(1)).serialNumber()).isNotEmpty();
    }

    @OnEachDatabase
    void whoeverHasNoSuchStandingOwesNothing(Database database) {
        City city = new City(database);
        Actor stranger = city.employer("91220104MA15XJNYXN");
        Actor west = city.employer(UNIT);
        city.house.door.file(west, city.profile("profile", "Works", CityRegion.WEST));

        assertThat(owed(city, stranger)).isEmpty();
        assertThat(owed(city, west)).isEmpty();
        assertThat(catchThrowableOfType(Refusal.class, () -> owed(city, city.clerk(CityRegion.EAST)))
                        .code())
                .isEqualTo("forbidden");
    }

    @OnEachDatabase
    void afterAYearAMonthIsNotAskedForAnyMore(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);
        at(city, "2019-07-15");

        assertThat(owed(city, employer))
                .hasSize(12)
                .first()
                .extracting(Owed::month)
                .isEqualTo(JULY.plusMonths(1));
    }
}
