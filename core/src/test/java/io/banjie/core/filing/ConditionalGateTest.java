// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.filing.Many.Row;
import io.banjie.core.filing.Many.Ruling;
import io.banjie.core.filing.Many.Sheet;
import io.banjie.core.region.PinnedType;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.City;
import io.banjie.core.testregion.CityRegion;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A gate that stands before some filings of a type and not before others. */
class ConditionalGateTest {

    private static final String UNIT = "91350100M000100Y43";

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }

    @OnEachDatabase
    void itIsClosedForThoseItStandsBefore(Database database) {
        City city = new City(database);
        Actor employer = city.employer(UNIT);

        Refusal refusal = refusal(() -> city.house.door.file(employer, city.hire("HERE", "2018-07-01")));

        assertThat(refusal.problem()).isEqualTo(ProblemCode.GATE_CLOSED);
        assertThat(refusal.code()).isEqualTo("profile-missing");
        assertThat(refusal.getMessage()).isEqualTo("tell of yourself first");
    }

    @OnEachDatabase
    void othersPassUnasked(Database database) {
        City city = new City(database);
        Actor employer = city.employer(UNIT);

        Filing filed = city.house.door.file(employer, city.hire("AWAY", "2018-07-01"));

        assertThat(filed.status()).isEqualTo(Status.APPROVED);
    }

    @OnEachDatabase
    void whatIsNotKnownIsNotOutOfIt(Database database) {
        City city = new City(database);
        Actor employer = city.employer(UNIT);

        Refusal refusal = refusal(() -> city.house.door.file(
                employer, city.request("city-leaving", Map.of("idNumber", City.PERSON, "terminatedOn", "2018-07-01"))));

        assertThat(refusal.problem()).isEqualTo(ProblemCode.GATE_CLOSED);
    }

    @OnEachDatabase
    void whatAFilingBuildsOnSaysWhetherItStandsBeforeIt(Database database) {
        City city = new City(database);
        Actor employer = city.employer(UNIT);
        city.house.door.file(employer, city.hire("AWAY", "2018-07-01"));

        Filing left = city.house.door.file(
                employer, city.request("city-leaving", Map.of("idNumber", City.PERSON, "terminatedOn", "2018-07-02")));

        assertThat(left.status()).isEqualTo(Status.APPROVED);
        assertThat(left.answers()).containsEntry("place", "AWAY").containsEntry("since", "2018-07-01");
    }

    @OnEachDatabase
    void itOpensOnceTheProfileIsThere(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);

        assertThat(city.house
                        .door
                        .file(employer, city.hire("HERE", "2018-07-01"))
                        .status())
                .isEqualTo(Status.APPROVED);
    }

    @OnEachDatabase
    void ofRowsOnlyThoseItStandsBeforeFail(Database database) {
        City city = new City(database);
        Actor employer = city.employer(UNIT);
        PinnedType pinned = city.house.door.admit(employer, CityRegion.CODE, "city-hire");
        Sheet sheet =
                new Sheet(employer, CityRegion.CODE, pinned, "batch", Optional.empty(), city.house.clock.instant());

        List<Ruling> rulings = city.house.door.judge(
                sheet,
                List.of(
                        new Row(1, city.hire("HERE", "2018-07-01").answers(), List.of()),
                        new Row(2, city.hire("AWAY", "2018-07-01").answers(), List.of())));

        assertThat(rulings).extracting(Ruling::accepted).containsExactly(false, true);
        assertThat(rulings.get(0).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("profile-missing");
            assertThat(finding).extracting(Finding::message).isEqualTo("tell of yourself first");
        });
    }
}
