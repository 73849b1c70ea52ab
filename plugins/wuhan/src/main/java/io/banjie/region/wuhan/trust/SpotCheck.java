// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.trust;

import io.banjie.api.region.code.Parameter;
import java.util.List;

/** 抽查: of what the platform approved the offices look at some, with the papers that the employer keeps. */
public final class SpotCheck {

    /** How many of a hundred. */
    public static final Parameter PERCENT =
            Parameter.of("spotCheckPercent", "系统自动审核业务的抽查比例（每百笔）").from("2017-03-29", "5", TrustApplication.NOTICE);

    private SpotCheck() {}

    /** The figure. */
    public static List<Parameter> parameters() {
        return List.of(PERCENT);
    }
}
