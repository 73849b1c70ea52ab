// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xlsx;

import io.banjie.office.SheetLimits;
import io.banjie.office.reading.Faults;

/** How much may be unpacked from one file. */
final class Allowance {

    /** Small files may unpack to much: an empty sheet with styles does. */
    private static final long UNSUSPICIOUS = 16L << 20;

    private final SheetLimits limits;
    private final long suspicious;
    private long unpacked;

    Allowance(SheetLimits limits, long bytes) {
        this.limits = limits;
        this.suspicious = Math.max(UNSUSPICIOUS, bytes * limits.ratio());
    }

    void spend(int bytes) {
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw Faults.bomb("size", limits.unpackedBytes());
        }
        if (unpacked > suspicious) {
            throw Faults.bomb("ratio", limits.ratio());
        }
    }
}
