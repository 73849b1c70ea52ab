// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDaysTest {

    private final RelativeDays days = new RelativeDays(LocalDate.parse("2026-03-31"));

    @ParameterizedTest
    @CsvSource({
        "today, 2026-03-31",
        "today-40d, 2026-02-19",
        "today+1m, 2026-04-30",
        "today-1m+1d, 2026-03-01",
        "today+2y, 2028-03-31",
        "month, 2026-03",
        "month-1m, 2026-02",
        "month+10m, 2027-01"
    })
    void a_relative_day_becomes_a_day(String relative, String day) {
        assertThat(days.resolve(Map.of("field", relative))).containsEntry("field", day);
    }

    @ParameterizedTest
    @CsvSource({"today is Monday", "Today", "today-40", "monthly", "2026-01-01"})
    void other_texts_stay(String text) {
        assertThat(days.resolve(Map.of("field", text))).containsEntry("field", text);
    }

    @Test
    void rows_of_tables_are_looked_into_and_other_values_stay() {
        Map<String, Object> answers = Map.of(
                "count", 12, "right", true, "codes", List.of("1", "2"), "rows", List.of(Map.of("on", "today-1d")));

        assertThat(days.resolve(answers))
                .isEqualTo(Map.of(
                        "count",
                        12,
                        "right",
                        true,
                        "codes",
                        List.of("1", "2"),
                        "rows",
                        List.of(Map.of("on", "2026-03-30"))));
    }
}
