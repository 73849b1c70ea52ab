// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.core.batch.sheet.Slip.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Cells of a column below one another of which each is one more than the one above: the longest of such runs. */
final class Runs {

    private static final int SHORTEST = 3;
    private static final int MOST = 3;

    private final Kind kind;
    private final List<Run> kept = new ArrayList<>();
    private Optional<Run> current = Optional.empty();

    Runs(Kind kind) {
        this.kind = kind;
    }

    /** One run; its rows without the first, which was dragged. */
    static final class Run {
        private final Numbered first;
        private final String firstText;
        private final RowRanges rows = new RowRanges();
        private Numbered last;
        private String lastText;
        private int length = 1;

        private Run(Numbered first, String text) {
            this.first = first;
            firstText = text;
            last = first;
            lastText = text;
        }

        private void goOn(int row, Numbered next, String text) {
            rows.add(row);
            last = next;
            lastText = text;
            length++;
        }

        /** The text that was dragged. */
        String firstText() {
            return firstText;
        }

        /** The text at which that ended. */
        String lastText() {
            return lastText;
        }

        /** Of how many cells it is. */
        int length() {
            return length;
        }

        /** Whether another run lies within this one. */
        boolean covers(Run other) {
            return rows.first() <= other.rows.first() && other.rows.last() <= rows.last();
        }
    }

    void see(int row, String text) {
        Optional<Numbered> cell = Numbered.of(kind, text);
        if (cell.isPresent() && current.isPresent() && cell.get().follows(current.get().last)) {
            current.get().goOn(row, cell.get(), text);
        } else {
            keep();
            current = cell.map(begin -> new Run(begin, text));
        }
    }

    /** Keeps the run that has ended if it is one of the longest. */
    private void keep() {
        current.filter(run -> run.length >= SHORTEST).ifPresent(run -> {
            kept.add(run);
            if (kept.size() > MOST) {
                kept.remove(kept.stream()
                        .min(Comparator.comparingInt((Run each) -> each.length))
                        .orElseThrow());
            }
        });
        current = Optional.empty();
    }

    /** The longest runs, in the order of the file; the column ends here. */
    List<Run> all() {
        keep();
        return List.copyOf(kept);
    }

    /** A run as a slip. */
    Slip slip(Run run, SheetColumn column, String value) {
        return new Slip(
                kind,
                column.id(),
                run.first.before(),
                run.first.after(),
                run.first.number(),
                run.last.number(),
                value,
                column.heading(),
                run.rows);
    }
}
