// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.code;

import io.banjie.api.region.code.Parameter;
import io.banjie.api.region.code.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 月最低工资标准 in four tiers. Demonstration values: the province's decrees are to be entered before real use. */
public final class MinimumWage {

    private static final String DEMONSTRATION = "演示值，以省人民政府公布的标准为准";
    private static final String LOWEST = "4";

    private MinimumWage() {}

    /** The figures of all tiers. */
    public static List<Parameter> parameters() {
        return List.of(
                tier("1", "1480", "1780", "1880"),
                tier("2", "1380", "1680", "1760"),
                tier("3", "1280", "1580", "1640"),
                tier(LOWEST, "1180", "1480", "1540"));
    }

    private static Parameter tier(String tier, String first, String second, String third) {
        return Parameter.of(id(tier), "月最低工资标准（第" + tier + "档）")
                .from("2015-12-01", first, DEMONSTRATION)
                .from("2017-10-01", second, DEMONSTRATION)
                .from("2021-12-01", third, DEMONSTRATION);
    }

    private static String id(String tier) {
        return "minimumWage" + tier;
    }

    /**
     * The monthly minimum wage, in yuan.
     *
     * @param parameters the region's figures
     * @param division where the employer is; the lowest tier counts for a division that is not known
     * @param day the day it is asked for
     */
    public static Optional<BigDecimal> at(Parameters parameters, Optional<String> division, LocalDate day) {
        String tier = division.flatMap(Divisions::minimumWageTier).orElse(LOWEST);
        return parameters.value(id(tier), day);
    }
}
