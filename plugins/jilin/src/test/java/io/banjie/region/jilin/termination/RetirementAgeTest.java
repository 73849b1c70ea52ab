// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.termination;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.identity.ResidentId;
import io.banjie.testkit.SampleId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetirementAgeTest {

    /** The office's own table: men born in 1965-01 retire a month later, the last step is reached by those of 1976-09. */
    @ParameterizedTest
    @CsvSource({
        "1964-12-31, 1, 2024-12-31",
        "1965-01-01, 1, 2025-02-01",
        "1965-05-01, 1, 2025-07-01",
        "1976-09-01, 1, 2039-09-01",
        "1974-12-31, 2, 2024-12-31",
        "1975-01-01, 2, 2025-02-01",
        "1984-11-01, 2, 2039-11-01"
    })
    void theAgeRisesStepByStepSince2025(LocalDate birth, int sex, String day) {
        ResidentId person = new ResidentId(SampleId.of("220102", birth, sex));
        assertThat(RetirementAge.of(person, LocalDate.of(2025, 1, 1))).hasToString(day);
    }

    @Test
    void beforeTheReformItWasSixtyForMenAndFiftyForWomenAtTheEarliest() {
        ResidentId man = new ResidentId(SampleId.of("220102", LocalDate.of(1976, 9, 1), 1));
        ResidentId woman = new ResidentId(SampleId.of("220102", LocalDate.of(1984, 11, 1), 2));
        assertThat(RetirementAge.of(man, LocalDate.of(2024, 12, 31))).hasToString("2036-09-01");
        assertThat(RetirementAge.of(woman, LocalDate.of(2024, 12, 31))).hasToString("2034-11-01");
    }
}
