// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.House;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** INV-13: a filing is late by the day of the event and the instant of its receipt, in the region's zone, and nothing else. */
class ReceiptTest {

    private static final int DAYS = 30;
    private static final int DAY_MILLIS = 24 * 60 * 60 * 1000;
    private static final LocalDate EVENT = LocalDate.of(2026, 3, 1);
    private static final Instant MIDNIGHT = Instant.parse("2026-03-31T16:00:00Z");
    private static final String PERSON = "11010519491231002X";

    private final Meddler meddler = new Meddler(TestDatabases.derbySource());
    private final House house = new House(meddler.database());
    private final Actor employer = house.registered(RaceTest.UNITS.get(0));

    @Property(tries = 60)
    void lateIsWhatIsReceivedAfterTheLastDay(
            @ForAll @IntRange(min = -20, max = 50) int days, @ForAll @IntRange(max = DAY_MILLIS - 1) int millis) {
        Instant received = EVENT.plusDays(days)
                .atTime(LocalTime.ofNanoOfDay(Duration.ofMillis(millis).toNanos()))
                .atZone(Town.ZONE)
                .toInstant();
        house.clock.set(received);

        Filing filed = hired();

        assertThat(filed.dueOn()).contains(EVENT.plusDays(DAYS));
        assertThat(filed.submittedAt()).contains(received);
        assertThat(filed.late()).isEqualTo(days > DAYS);
        assertThat(filed.warnings())
                .extracting(Finding::message)
                .isEqualTo(days > DAYS ? List.of("late by " + (days - DAYS)) : List.of());
    }

    @Example
    void theLastMillisecondBeforeMidnightIsInTimeAndMidnightIsNot() {
        house.clock.set(MIDNIGHT.minusMillis(1));
        assertThat(hired().late()).isFalse();
        house.clock.set(MIDNIGHT);
        assertThat(hired().late()).isTrue();
    }

    @Example
    void whatIsReceivedBeforeMidnightAndJudgedAfterIsInTime() {
        house.clock.set(MIDNIGHT.minusMillis(1));
        meddler.interpose("from employer_profile", () -> house.clock.pass(Duration.ofSeconds(2)));

        Filing filed = hired();

        assertThat(filed.late()).isFalse();
        assertThat(filed.submittedAt()).contains(MIDNIGHT.minusMillis(1));
        assertThat(filed.createdAt()).isEqualTo(MIDNIGHT.minusMillis(1));
    }

    private Filing hired() {
        Filing filed = house.door.file(
                employer,
                house.request(
                        "hire",
                        Map.of(
                                "workerName",
                                "张三",
                                "idNumber",
                                PERSON,
                                "employmentForm",
                                "2",
                                "contractStart",
                                EVENT.toString()),
                        Optional.empty()));
        house.door.act(employer, filed.id(), FilingAction.of(Action.WITHDRAW));
        return filed;
    }
}
