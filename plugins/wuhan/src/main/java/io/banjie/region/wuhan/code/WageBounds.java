// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.code;

import io.banjie.api.region.code.Parameter;
import io.banjie.api.region.code.Parameters;
import io.banjie.api.region.form.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Between which wages contributions are paid: from 60 to 300 percent of the monthly average wage of the year before.
 * Demonstration values: the figures that the province publishes are to be entered before real use.
 *
 * @param least the lowest wage, in yuan
 * @param most the highest wage, in yuan
 */
public record WageBounds(BigDecimal least, BigDecimal most) {

    /** The parameter with the average wage. */
    private static final String AVERAGE_WAGE = "averageMonthlyWage";

    private static final String DEMONSTRATION = "演示值，以湖北省公布的上年度全口径城镇单位就业人员月平均工资为准";
    private static final BigDecimal OF_LEAST = new BigDecimal("0.60");
    private static final BigDecimal OF_MOST = new BigDecimal("3.00");

    /** A field of wages as it is shown: with the bounds of the day. */
    public static Field shownWith(Field wage) {
        return wage.betweenSharesOf(AVERAGE_WAGE, OF_LEAST.toPlainString(), OF_MOST.toPlainString());
    }

    /** The averages by the year for which they count. */
    public static List<Parameter> parameters() {
        return List.of(Parameter.of(AVERAGE_WAGE, "月平均工资（核定缴费工资上下限用）")
                .from("2010-01-01", "2500", DEMONSTRATION)
                .from("2018-01-01", "5000", DEMONSTRATION)
                .from("2022-01-01", "6300", DEMONSTRATION)
                .from("2024-01-01", "6800", DEMONSTRATION)
                .from("2026-01-01", "7200", DEMONSTRATION));
    }

    /** The bounds on a day; nothing before the first known average. */
    public static Optional<WageBounds> on(Parameters parameters, LocalDate day) {
        return parameters
                .value(AVERAGE_WAGE, day)
                .map(average -> new WageBounds(part(average, OF_LEAST), part(average, OF_MOST)));
    }

    private static BigDecimal part(BigDecimal average, BigDecimal share) {
        return average.multiply(share).setScale(2, RoundingMode.HALF_UP);
    }

    /** Whether the wage is lower than the lowest. */
    public boolean isTooLow(BigDecimal wage) {
        return wage.compareTo(least) < 0;
    }

    /** Whether the wage is higher than the highest. */
    public boolean isTooHigh(BigDecimal wage) {
        return wage.compareTo(most) > 0;
    }
}
