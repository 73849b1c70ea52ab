// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.core.batch.sheet.Runs.Run;
import io.banjie.core.batch.sheet.Slip.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds in a column of days what a spreadsheet makes of one that is dragged down: 03-30, 03-31, 04-01 of a day, but 03-30,
 * 03-31, 03-32 of a text.
 */
final class DayRuns implements Watch {

    private final SheetColumn column;
    private final Runs days = new Runs(Kind.DAY);
    private final Runs digits = new Runs(Kind.DAY_DIGITS);

    DayRuns(SheetColumn column) {
        this.column = column;
    }

    @Override
    public void see(int row, String text) {
        days.see(row, text);
        digits.see(row, text);
    }

    @Override
    public List<Slip> slips() {
        List<Run> beyond = digits.all().stream().filter(DayRuns::beyondAMonth).toList();
        List<Run> within = days.all().stream()
                .filter(run -> beyond.stream().noneMatch(other -> other.covers(run)))
                .toList();
        return Stream.concat(
                        within.stream().map(run -> days.slip(run, column, value(run))),
                        beyond.stream().map(run -> digits.slip(run, column, value(run))))
                .toList();
    }

    /** Whether so many digits more are not so many days more. */
    private static boolean beyondAMonth(Run run) {
        Optional<LocalDate> first = CellReader.day(run.firstText());
        Optional<LocalDate> last = CellReader.day(run.lastText());
        return first.isEmpty()
                || last.isEmpty()
                || ChronoUnit.DAYS.between(first.get(), last.get()) != run.length() - 1;
    }

    private static String value(Run run) {
        return CellReader.day(run.firstText()).map(LocalDate::toString).orElse("");
    }
}
