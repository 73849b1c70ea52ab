// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What was read.
 *
 * @param origin where the rows came from
 * @param rows how many rows held something and were handed over
 * @param merged the merged cells, in the order of the file, at most 1,000 of them; a file says them after its rows, so
 *     none where the sink ended the reading
 */
public record SheetSummary(SheetOrigin origin, int rows, List<CellArea> merged) {

    /** Checks that no part is absent and takes a copy of the list. */
    public SheetSummary {
        requireNonNull(origin, "origin");
        merged = List.copyOf(merged);
    }
}
