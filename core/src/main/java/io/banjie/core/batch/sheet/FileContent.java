// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.api.desk.Batch.UnknownColumn;
import java.util.List;

/**
 * What is known of a file once it was read from top to bottom.
 *
 * @param fields the fields with a column, in the order of the file
 * @param unknown headings that mean nothing here
 * @param rows how many rows hold data
 * @param slips columns that were dragged down
 */
public record FileContent(List<String> fields, List<UnknownColumn> unknown, int rows, List<Slip> slips) {
    public FileContent {
        fields = List.copyOf(fields);
        unknown = List.copyOf(unknown);
        slips = List.copyOf(slips);
    }
}
