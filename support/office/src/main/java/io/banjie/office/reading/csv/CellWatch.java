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
    private char last;

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
            remember(buffer, offset, count);
            if (delivered - seen > longest + AHEAD) {
                throw Faults.cell(column == 0 ? gate.number() + 1 : gate.number(), column, longest);
            }
        }
        return count;
    }

    private void remember(char[] buffer, int offset, int count) {
        for (int at = offset + count - 1; at >= offset; at--) {
            if (!Character.isWhitespace(buffer[at])) {
                last = buffer[at];
                return;
            }
        }
    }

    /** The last character delivered that is not white. */
    char last() {
        return last;
    }

    /** Says that a cell was handed over, and which one is next. */
    void passed(int next) {
        seen = delivered;
        column = next;
    }
}
