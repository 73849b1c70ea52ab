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
    private boolean quoted;

    CsvCells(RowGate gate, CellWatch watch) {
        this.gate = gate;
        this.watch = watch;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean isQuoted) {
        if (index == 0) {
            gate.begin(gate.number() + 1);
        }
        if (length > 0) {
            gate.put(index, SheetCell.of(Kind.TEXT, new String(buffer, offset, length)));
        }
        quoted = isQuoted;
        watch.passed(index + 1);
    }

    @Override
    protected void handleEmpty() {
        gate.begin(gate.number() + 1);
        quoted = false;
        watch.passed(0);
    }

    /** Whether the last field stood in quotes. */
    boolean isQuoted() {
        return quoted;
    }

    @Override
    protected Boolean buildRecord() {
        gate.end();
        watch.passed(0);
        return gate.isOpen();
    }
}
