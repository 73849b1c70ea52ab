// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.csv;

import io.banjie.office.reading.Faults;
import io.banjie.office.reading.RowGate;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops the parser while it still gathers a cell that is too long, such as one whose quote is never closed. */
final class CellWatch extends FilterReader {

    /** The most that the parser may gather; what is refused here never gets so far. */
    static final int BUFFER = 1 << 20;

    /** The parser reads ahead of the cell it hands over, by a multiple of the longest cell at most. */
    private static final int AHEAD = 1 << 18;

    private final RowGate gate;
    private final int longest;
    private long delivered;
    private long seen;
    private int column;

    CellWatch(Reader in, RowGate gate, int longest) {
        super(in);
        this.gate = gate;
        this.longest = longest;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            delivered += count;
            if (delivered - seen > longest + AHEAD) {
                throw Faults.cell(Math.max(1, gate.number()), column, longest);
            }
        }
        return count;
    }

    /** Says that a cell was handed over, and which one is next. */
    void passed(int next) {
        seen = delivered;
        column = next;
    }
}
