// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.code.Parameter;
import io.banjie.api.region.code.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatedBoundTest {

    private static final Parameters FIGURES = new Parameters(List.of(Parameter.of("average", "Average")
            .from("2025-01-01", "6800", "decree")
            .from("2026-01-01", "7200.01", "decree")));
    private static final Field WAGE = Field.money("wage", "Wage").betweenSharesOf("average", "0.60", "3");

    private static Field on(String day) {
        return WAGE.on(LocalDate.parse(day), FIGURES);
    }

    @Test
    void boundsAreSharesOfTheValueOfTheDayToTheCent() {
        assertThat(on("2025-12-31").minimum()).contains(new BigDecimal("4080.00"));
        assertThat(on("2026-01-01").minimum()).contains(new BigDecimal("4320.01"));
        assertThat(on("2026-01-01").maximum()).contains(new BigDecimal("21600.03"));
    }

    @Test
    void beforeTheFirstValueThereIsNoBound() {
        assertThat(on("2024-12-31")).isEqualTo(WAGE);
        assertThat(WAGE.minimum()).isEmpty();
    }

    @Test
    void aFormIsShownWithAllItsBounds() {
        Form form = Form.of("1", Section.of("pay", "Pay", WAGE, Field.text("remark", "Remark")))
                .hint("told");
        Form shown = form.on(LocalDate.parse("2026-05-12"), FIGURES);
        assertThat(shown.field("wage").orElseThrow().maximum()).contains(new BigDecimal("21600.03"));
        assertThat(shown.field("remark")).isEqualTo(form.field("remark"));
        assertThat(shown.hint()).isEqualTo("told");
    }
}
