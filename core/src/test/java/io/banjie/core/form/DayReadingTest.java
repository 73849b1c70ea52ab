// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import static io.banjie.core.form.Reads.finding;
import static io.banjie.core.form.Reads.refusal;
import static io.banjie.core.form.Reads.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.form.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReadingTest {

    private static final Field START = Field.date("start", "合同起始日期");
    private static final Field MONTH = Field.month("month", "补缴起始年月");

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31", "2024-02-29", "1900-01-01", "2100-12-31", " 2026-01-31 "})
    void daysOfTheCalendarAreTaken(String typed) {
        assertThat(value(START, typed)).hasValue(typed.trim());
    }

    @ParameterizedTest
    @CsvSource({
        "2026/1/31, date-format",
        "20260131, date-format",
        "2026-1-31, date-format",
        "2026年1月31日, date-format",
        "２０２６-０１-３１, date-format",
        "2026-01-31T00:00, date-format",
        "26-01-31, date-format",
        "2026-02-30, date-impossible",
        "2025-02-29, date-impossible",
        "2026-13-01, date-impossible",
        "2026-00-10, date-impossible",
        "1899-12-31, date-range",
        "2101-01-01, date-range",
        "0000-01-01, date-range"
    })
    void otherDaysAreRefusedWithACure(String typed, String code) {
        assertThat(refusal(START, typed)).isEqualTo(code);
        assertThat(finding(START, typed).message()).contains("合同起始日期");
        assertThat(finding(START, typed).fix()).isNotBlank();
    }

    @Test
    void numbersAreNoDays() {
        assertThat(refusal(START, 20260131)).isEqualTo("wrong-type");
        assertThat(finding(START, 20260131).fix()).contains("2026-01-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-1, month-format",
        "202601, month-format",
        "2026-01-01, month-format",
        "2026-13, month-impossible",
        "1899-12, month-range"
    })
    void otherMonthsAreRefused(String typed, String code) {
        assertThat(refusal(MONTH, typed)).isEqualTo(code);
    }

    @Test
    void monthsAreTaken() {
        assertThat(value(MONTH, "2026-01")).hasValue("2026-01");
    }
}
