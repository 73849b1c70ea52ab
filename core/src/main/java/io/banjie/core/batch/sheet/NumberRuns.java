// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.core.batch.sheet.Slip.Kind;
import java.util.List;

/** Finds numbers of documents that were made by dragging one down. What was meant nobody can tell. */
final class NumberRuns implements Watch {

    private final SheetColumn column;
    private final Runs runs = new Runs(Kind.ID_NUMBER);

    NumberRuns(SheetColumn column) {
        this.column = column;
    }

    @Override
    public void see(int row, String text) {
        runs.see(row, text);
    }

    @Override
    public List<Slip> slips() {
        return runs.all().stream().map(run -> runs.slip(run, column, "")).toList();
    }
}
