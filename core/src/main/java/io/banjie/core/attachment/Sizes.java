// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.attachment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes of files as people read them. */
final class Sizes {

    private static final int UNIT = 1024;

    private Sizes() {}

    static String written(long bytes) {
        return bytes < (long) UNIT * UNIT ? in(bytes, UNIT) + " KB" : in(bytes, UNIT * UNIT) + " MB";
    }

    private static String in(long bytes, int unit) {
        return BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
