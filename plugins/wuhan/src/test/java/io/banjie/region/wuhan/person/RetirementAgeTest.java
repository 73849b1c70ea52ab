// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.code.Parameters;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetirementAgeTest {

    @ParameterizedTest
    @CsvSource({
        "MEN, 1964-12, 2024-12",
        "MEN, 1965-01, 2025-02",
        "MEN, 1965-04, 2025-05",
        "MEN, 1965-05, 2025-07",
        "MEN, 1976-09, 2039-09",
        "MEN, 1990-01, 2053-01",
        "WOMEN_OF_55, 1968-05, 2023-05",
        "WOMEN_OF_55, 1970-01, 2025-02",
        "WOMEN_OF_55, 1981-09, 2039-09",
        "WOMEN_OF_50, 1974-12, 2024-12",
        "WOMEN_OF_50, 1975-01, 2025-02",
        "WOMEN_OF_50, 1975-03, 2025-05",
        "WOMEN_OF_50, 1984-11, 2039-11",
        "WOMEN_OF_50, 1990-06, 2045-06"
    })
    void theAgeIsReachedInTheMonthThatTheTableOfTheReformNames(RetirementAge age, YearMonth birth, YearMonth reached) {
        Parameters figures = new Parameters(RetirementAge.parameters());

        assertThat(age.reachedBy(birth.atDay(1), figures)).isEqualTo(reached);
        assertThat(age.reachedBy(birth.atEndOfMonth(), figures)).isEqualTo(reached);
    }
}
