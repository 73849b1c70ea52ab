// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.batch.sheet.RowReader.CellRow;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.Many.Ruling;
import io.banjie.core.filing.Many.Wish;
import io.banjie.core.tally.Tally;
import java.util.List;
import java.util.Optional;

/**
 * A row of the table of rows.
 *
 * @param cells its number, its texts and the earlier row about the same person
 * @param outcome what became of it
 * @param filing the filing it became
 * @param findings what is wrong with it or worth saying
 * @param wish whom it is about and what could be held for it, where it failed and is part of a unit
 */
record RowRecord(CellRow cells, Outcome outcome, Optional<String> filing, List<Finding> findings, Wish wish) {

    /** What a ruling makes of a row; a dry run imports what would be filed. */
    static RowRecord of(CellRow cells, Ruling ruling) {
        return new RowRecord(
                cells,
                ruling.accepted()
                        ? ruling.filing()
                                .map(filing -> Tally.outcome(filing.status()))
                                .orElse(Outcome.IMPORTED)
                        : Outcome.IMPORT_FAILED,
                ruling.filing().map(FilingRecord::id),
                ruling.findings(),
                ruling.wish());
    }

    /** Its number in the file. */
    int number() {
        return cells.number();
    }
}
