// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading;

import io.banjie.office.RowSink;
import io.banjie.office.SheetCell;
import io.banjie.office.SheetLimits;
import io.banjie.office.SheetOrigin;
import io.banjie.office.SheetRow;
import java.util.ArrayList;
import java.util.List;

/** Gathers cells into rows, keeps them within the limits and hands them over; the last thing before the receiver. */
public final class RowGate {

    private final SheetLimits limits;
    private final RowSink sink;
    private final List<SheetCell> cells = new ArrayList<>();
    private int number;
    private int rows;
    private boolean open = true;
    private Throwable refusal;

    /** Opens the gate. */
    public RowGate(SheetLimits limits, RowSink sink) {
        this.limits = limits;
        this.sink = sink;
    }

    /** Says where the rows come from. */
    public void origin(SheetOrigin origin) {
        toSink(() -> sink.opened(origin));
    }

    /** Goes on to another row, below the one before. */
    public void begin(int row) {
        if (row <= number) {
            throw Faults.broken("sheet", "row %d comes after row %d".formatted(row, number));
        }
        number = row;
        cells.clear();
    }

    /** The number of the row being gathered, from 1; 0 before the first. */
    public int number() {
        return number;
    }

    /** How many rows were handed over. */
    public int rows() {
        return rows;
    }

    /** Whether the receiver wants more. */
    public boolean isOpen() {
        return open;
    }

    /** Puts a cell into its column, counted from 0; an empty one says nothing. */
    public void put(int column, SheetCell cell) {
        if (cell.kind() == SheetCell.Kind.EMPTY) {
            return;
        }
        if (column >= limits.columns()) {
            throw Faults.columns(number, column, limits.columns());
        }
        if (cell.text().length() > limits.cellLength()) {
            throw Faults.cell(number, column, limits.cellLength());
        }
        while (cells.size() <= column) {
            cells.add(SheetCell.EMPTY);
        }
        cells.set(column, cell);
    }

    /** Hands the row over if it holds anything. */
    public void end() {
        if (cells.isEmpty()) {
            return;
        }
        if (rows == limits.rows()) {
            throw Faults.rows(number, limits.rows());
        }
        rows++;
        SheetRow row = new SheetRow(number, cells);
        cells.clear();
        toSink(() -> open = sink.row(row));
    }

    /** Whether an exception is the receiver's own. */
    public boolean isRefusal(Throwable thrown) {
        return thrown == refusal;
    }

    private void toSink(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException | Error e) {
            refusal = e;
            throw e;
        }
    }
}
