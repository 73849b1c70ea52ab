// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import java.util.List;

/** Watches a column of a file from top to bottom, in little memory. */
interface Watch {

    /** The next cell. */
    void see(int row, String text);

    /** The slips that were seen. */
    List<Slip> slips();

    /** What is watched in a column. */
    static List<Watch> over(SheetColumn column) {
        return switch (column.field().type()) {
            case CODE -> List.of(new Series(column));
            case DATE -> List.of(new DayRuns(column));
            case RESIDENT_ID -> List.of(new NumberRuns(column));
            default -> List.of();
        };
    }
}
