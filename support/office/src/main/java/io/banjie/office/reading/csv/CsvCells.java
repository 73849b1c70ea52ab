// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.banjie.office.SheetCell;
import io.banjie.office.SheetCell.Kind;
import io.banjie.office.reading.RowGate;

/** Takes the fields of a record as the cells of a row; says of each row whether more are wanted. */
final class CsvCells extends AbstractBaseCsvCallbackHandler<Boolean> {

    private final RowGate gate;
    private final CellWatch watch;

    CsvCells(RowGate gate, CellWatch watch) {
        this.gate = gate;
        this.watch = watch;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        gate.begin(gate.number() + 1);
        watch.passed(0);
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (length > 0) {
            gate.put(index, SheetCell.of(Kind.TEXT, new String(buffer, offset, length)));
        }
        watch.passed(index + 1);
    }

    @Override
    protected Boolean buildRecord() {
        gate.end();
        return gate.isOpen();
    }
}
