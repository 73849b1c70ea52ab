// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers of rows, growing; neighbours take the room of one. Where they are scattered beyond measure, those between the last
 * ones count as among them. Not safe for several threads.
 */
public final class RowRanges {

    private static final int MOST_RANGES = 500;

    private final List<int[]> ranges = new ArrayList<>();

    /** No rows. */
    public RowRanges() {}

    /** The rows of ranges as {@link #ranges} gave them. */
    @JsonCreator
    public RowRanges(List<int[]> ranges) {
        ranges.forEach(range -> this.ranges.add(range.clone()));
    }

    /** Adds a row; one that is not greater than the last is there already. */
    public void add(int row) {
        if (ranges.isEmpty() || last() < row - 1 && ranges.size() < MOST_RANGES) {
            ranges.add(new int[] {row, row});
        } else if (last() < row) {
            ranges.get(ranges.size() - 1)[1] = row;
        }
    }

    /** The first row; 0 when there are none. */
    public int first() {
        return ranges.isEmpty() ? 0 : ranges.get(0)[0];
    }

    /** The last row; 0 when there are none. */
    public int last() {
        return ranges.isEmpty() ? 0 : ranges.get(ranges.size() - 1)[1];
    }

    /** Whether a row is among them. */
    public boolean contains(int row) {
        return ranges.stream().anyMatch(range -> range[0] <= row && row <= range[1]);
    }

    /** First and last row of each range. */
    @JsonValue
    public List<int[]> ranges() {
        return List.copyOf(ranges);
    }
}
