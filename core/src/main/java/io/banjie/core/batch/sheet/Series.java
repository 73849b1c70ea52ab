// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.core.batch.sheet.Slip.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds in a column that takes one of a list what a spreadsheet makes of it when a cell is dragged down instead of copied:
 * 2018, 2019, 2020. Watches one column from top to bottom in little memory.
 */
final class Series implements Watch {

    private static final int SHORTEST_RUN = 3;
    private static final int MOST_FRAMES = 8;

    private final SheetColumn column;
    private final List<Frame> frames = new ArrayList<>();

    Series(SheetColumn column) {
        this.column = column;
    }

    /** Texts that differ only in a number. */
    private static final class Frame {
        private final String before;
        private final String after;
        private final String firstText;
        private final long first;
        private long last;
        private long lastFailing;
        private int run = 1;
        private boolean runFails;
        private boolean slipped;
        private final RowRanges failing = new RowRanges();
        private Optional<String> meant = Optional.empty();

        Frame(String before, String after, String text, long number) {
            this.before = before;
            this.after = after;
            firstText = text;
            first = number;
            last = number;
        }

        void goOn(long number) {
            boolean goesOn = number == last + 1 || number == last;
            run = number == last + 1 ? run + 1 : number == last ? run : 1;
            runFails &= goesOn;
            last = number;
        }

        void judge(int row, Optional<String> code) {
            if (code.isPresent()) {
                meant = meant.or(() -> code);
            } else {
                failing.add(row);
                lastFailing = last;
                runFails = true;
            }
            slipped |= runFails && run >= SHORTEST_RUN;
        }
    }

    @Override
    public void see(int row, String text) {
        Numbered.of(Kind.ENTRY, text)
                .flatMap(cell -> frame(cell, text))
                .ifPresent(frame -> frame.judge(row, column.choices().meant(text)));
    }

    private Optional<Frame> frame(Numbered cell, String text) {
        for (Frame frame : frames) {
            if (frame.before.equals(cell.before()) && frame.after.equals(cell.after())) {
                frame.goOn(cell.number());
                return Optional.of(frame);
            }
        }
        if (frames.size() == MOST_FRAMES) {
            return Optional.empty();
        }
        Frame begun = new Frame(cell.before(), cell.after(), text, cell.number());
        frames.add(begun);
        return Optional.of(begun);
    }

    /** All slips in which rows fail and of which it can be told what was meant. */
    @Override
    public List<Slip> slips() {
        return frames.stream()
                .filter(frame -> frame.slipped)
                .flatMap(frame -> meant(frame).map(code -> slip(frame, code)).stream())
                .toList();
    }

    private Slip slip(Frame frame, String code) {
        return new Slip(
                Kind.ENTRY,
                column.id(),
                frame.before,
                frame.after,
                frame.first,
                frame.lastFailing,
                code,
                column.choices().label(code),
                frame.failing);
    }

    /** The first cell's own meaning, the one entry that bears its number, or else the first entry that any cell holds. */
    private Optional<String> meant(Frame frame) {
        return column.choices()
                .labelled(frame.firstText)
                .or(() -> column.choices().numbered(String.valueOf(frame.first)))
                .or(() -> frame.meant);
    }
}
