// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.Preview;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.City;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What is late is filed at the counter only, and before that there is a second look at it. */
class CounterOnlyTest {

    private static final String UNIT = "91350100M000100Y43";
    private static final String OTHER_UNIT = "92220102MA15438D0X";

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }

    @OnEachDatabase
    void theLastDayIsInTime(Database database) {
        City city = new City(database);
        city.house.clock.set(Instant.parse("2018-07-26T15:59:59Z"));

        Filing filed = city.house.door.file(city.known(UNIT), city.hire("HERE", "2018-06-26"));

        assertThat(filed.status()).isEqualTo(Status.APPROVED);
        assertThat(filed.dueOn()).contains(LocalDate.of(2018, 7, 26));
        assertThat(filed.late()).isFalse();
    }

    @OnEachDatabase
    void theDayAfterIsForTheCounter(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);
        city.house.clock.set(Instant.parse("2018-07-26T16:00:00Z"));

        Refusal refusal = refusal(() -> city.house.door.file(employer, city.hire("HERE", "2018-06-26")));

        assertThat(refusal.problem()).isEqualTo(ProblemCode.INVALID_ANSWERS);
        assertThat(refusal.findings())
                .containsExactly(new Finding("contractStart", "late", Severity.ERROR, "late by 1", "law", "come by"));
    }

    @OnEachDatabase
    void noEmployerSaysThatItStandsAtTheCounter(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);
        city.house.clock.set(Instant.parse("2018-09-01T02:00:00Z"));
        NewFiling online = city.hire("HERE", "2018-06-26");
        NewFiling pretended = new NewFiling(
                online.region(),
                online.type(),
                online.answers(),
                Optional.empty(),
                Channel.COUNTER,
                Optional.of("late"));

        assertThat(refusal(() -> city.house.door.file(employer, pretended)).problem())
                .isEqualTo(ProblemCode.FORBIDDEN);
    }

    @OnEachDatabase
    void aLastDayOnAHolidayIsTheNextWorkingDay(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);
        // The 2nd of October 2018 is in the golden week, which ends on the 7th.
        city.house.clock.set(Instant.parse("2018-10-08T10:00:00Z"));

        Filing filed = city.house.door.file(employer, city.hire("HERE", "2018-09-02"));

        assertThat(filed.dueOn()).contains(LocalDate.of(2018, 10, 8));
    }

    @OnEachDatabase
    void aSecondLookTellsTheDaysAndKeepsNothing(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);
        city.house.clock.set(Instant.parse("2018-07-20T02:00:00Z"));

        Preview preview = city.house.door.preview(employer, city.hire("HERE", "2018-06-26"));

        assertThat(preview.confirm()).isEqualTo("张三 here 2018-06-26, until 2018-07-26, 6 left");
        assertThat(preview.daysLeft()).isEqualTo(OptionalLong.of(6));
        assertThat(preview.late()).isFalse();
        assertThat(city.house
                        .door
                        .list(employer, FilingQuery.all(), PageRequest.first())
                        .items())
                .hasSize(1);
    }

    @OnEachDatabase
    void aSecondLookCountsFromTheFirstDay(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);
        city.house.clock.set(Instant.parse("2015-04-30T02:00:00Z"));
        city.house.door.file(employer, city.hire("HERE", "2015-04-26"));
        city.house.clock.set(Instant.parse("2018-07-02T02:00:00Z"));

        assertThat(sentence(city, employer, "2018-06-26")).isEqualTo("张三 2018-06-26, after 3年2个月");
        assertThat(sentence(city, employer, "2018-04-26")).isEqualTo("张三 2018-04-26, after 3年");
        assertThat(sentence(city, employer, "2015-07-01")).isEqualTo("张三 2015-07-01, after 2个月");
        assertThat(sentence(city, employer, "2015-05-02")).isEqualTo("张三 2015-05-02, after 6天");
    }

    private static String sentence(City city, Actor employer, String left) {
        return city.house
                .door
                .preview(employer, city.request("city-leaving", Map.of("idNumber", City.PERSON, "terminatedOn", left)))
                .confirm();
    }

    @OnEachDatabase
    void whatWouldBeRefusedIsRefusedAtTheSecondLook(Database database) {
        City city = new City(database);
        Actor employer = city.known(UNIT);
        city.house.door.file(employer, city.hire("HERE", "2018-07-01"));

        Refusal own = refusal(() -> city.house.door.preview(employer, city.hire("HERE", "2018-07-02")));
        Refusal others =
                refusal(() -> city.house.door.preview(city.known(OTHER_UNIT), city.hire("HERE", "2018-07-02")));

        assertThat(own.findings())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .startsWith("full-time here");
        assertThat(others.findings()).extracting(Finding::message).containsExactly("full-time elsewhere");
    }
}
