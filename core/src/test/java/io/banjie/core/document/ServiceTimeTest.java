// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.lifecycle.Effect;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceTimeTest {

    private static final Field LAST = Field.date("lastDay", "last day");
    private static final Field JOINED = Field.date("joinedOn", "joined on");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static FilingType type(Effect effect) {
        return FilingType.named("ending", "Ending").effect(effect).build();
    }

    private static Optional<ServiceTime> served(Effect effect, String first, String last, Map<String, String> before) {
        return ServiceTime.of(
                type(effect),
                Answers.of(Map.of("lastDay", last)),
                Optional.of(Answers.of(before)),
                Optional.of(LocalDate.parse(first)),
                TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07-01, 2019-06-30, 1, 0",
        "2018-07-01, 2019-06-29, 0, 11",
        "2019-01-31, 2019-02-28, 0, 1",
        "2020-02-29, 2021-02-28, 1, 0",
        "2016-07-15, 2019-09-14, 3, 2",
        "2019-07-01, 2019-07-01, 0, 0",
        "2019-07-02, 2019-06-01, 0, 0"
    })
    void firstAndLastDayBothCount(String first, String last, int years, int months) {
        assertThat(served(Effect.closes(LAST), first, last, Map.of())).contains(new ServiceTime(years, months));
    }

    @Test
    void serviceIsCountedFromTheDayThatTheFoundationNames() {
        assertThat(served(Effect.closes(LAST, JOINED), "2019-07-01", "2019-12-31", Map.of("joinedOn", "2010-01-01")))
                .contains(new ServiceTime(10, 0));
    }

    @Test
    void serviceIsCountedFromTheFirstDayWhereTheFoundationNamesNone() {
        assertThat(served(Effect.closes(LAST, JOINED), "2019-07-01", "2019-12-31", Map.of()))
                .contains(new ServiceTime(0, 6));
    }

    @Test
    void whileItLastsItIsCountedToToday() {
        assertThat(served(Effect.none(), "2025-03-03", "2099-01-01", Map.of())).contains(new ServiceTime(1, 0));
    }

    @Test
    void nothingIsCountedWhereNothingBegan() {
        assertThat(ServiceTime.of(type(Effect.none()), Answers.NONE, Optional.empty(), Optional.empty(), TODAY))
                .isEmpty();
    }
}
