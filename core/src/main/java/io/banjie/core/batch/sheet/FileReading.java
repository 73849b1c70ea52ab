// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.api.desk.BatchDesk;
import io.banjie.api.region.form.Form;
import io.banjie.office.RowSink;
import io.banjie.office.SheetCell;
import io.banjie.office.SheetOrigin;
import io.banjie.office.SheetRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One reading of a file from top to bottom: finds the headings, leaves out what is no data, and spools the rows. */
final class FileReading implements RowSink {

    private static final int FURTHEST_HEADER = 20;

    private final SheetLayout layout;
    private final TemplateName expected;
    private final Spool.Writer spool;
    private final Runnable alive;
    private final Repeats repeats = new Repeats();
    private final Map<Integer, List<Watch>> watches = new LinkedHashMap<>();
    private Optional<Header> header = Optional.empty();
    private boolean afterHeader;
    private int rowsAbove;
    private int rows;

    /**
     * A reading.
     *
     * @param expected which template such files are made of
     * @param alive called now and then while it goes on
     */
    FileReading(SheetLayout layout, TemplateName expected, Spool.Writer spool, Runnable alive) {
        this.layout = layout;
        this.expected = expected;
        this.spool = spool;
        this.alive = alive;
    }

    @Override
    public void opened(SheetOrigin origin) {
        origin.template().filter(mark -> !expected.fits(mark)).ifPresent(mark -> {
            throw new Unreadable(
                    "other-template", Map.of("title", layout.format().title()));
        });
    }

    @Override
    public boolean row(SheetRow row) {
        if (header.isEmpty()) {
            lookForHeader(row);
        } else if (!blank(row) && !isHeading(row) && !(rows == 0 && Header.isExample(row))) {
            keep(row);
        }
        return true;
    }

    private void lookForHeader(SheetRow row) {
        header = Header.in(row, layout);
        afterHeader = header.isPresent();
        rowsAbove++;
        header.ifPresent(found -> {
            found.require(layout);
            found.columns().forEach((index, column) -> watches.put(index, Watch.over(column)));
        });
        if (header.isEmpty() && rowsAbove == FURTHEST_HEADER) {
            throw headerMissing();
        }
    }

    private Unreadable headerMissing() {
        List<String> headings =
                layout.offered().stream().map(SheetColumn::heading).limit(6).toList();
        return new Unreadable("header-missing", Map.of("headings", String.join("、", headings)));
    }

    private static boolean blank(SheetRow row) {
        return row.cells().stream().allMatch(cell -> cell.text().isBlank());
    }

    private boolean isHeading(SheetRow row) {
        boolean notes = afterHeader && header.get().isExplainedBy(row);
        afterHeader = false;
        return notes || header.get().isRepeatedBy(row);
    }

    private void keep(SheetRow row) {
        List<String> cells = new ArrayList<>();
        String idNumber = "";
        boolean empty = true;
        for (Map.Entry<Integer, SheetColumn> column : header.get().columns().entrySet()) {
            SheetCell cell = row.cell(column.getKey());
            String text = CellText.of(cell, column.getValue().field().type());
            cells.add(text);
            empty &= text.isBlank();
            if (column.getValue().id().equals(Form.ID_NUMBER)) {
                idNumber = text;
            }
        }
        if (empty) {
            return;
        }
        if (++rows > BatchDesk.MOST_ROWS) {
            throw new Unreadable("too-many-rows", Map.of("most", BatchDesk.MOST_ROWS));
        }
        if (rows % 1000 == 0) {
            alive.run();
        }
        Iterator<String> texts = cells.iterator();
        watches.values().forEach(over -> {
            String text = texts.next();
            over.forEach(watch -> watch.see(row.number(), text));
        });
        spool(row.number(), repeats.earlier(row.number(), idNumber), cells);
    }

    private void spool(int number, OptionalInt sameAs, List<String> cells) {
        try {
            spool.add(number, sameAs, cells);
        } catch (IOException diskFull) {
            throw new UncheckedIOException(diskFull);
        }
    }

    /**
     * What was read.
     *
     * @throws Unreadable when there was nothing to be read
     */
    FileContent content() {
        Header found = header.orElseThrow(this::headerMissing);
        if (rows == 0) {
            throw new Unreadable("no-rows", Map.of());
        }
        List<Slip> slips = watches.values().stream()
                .flatMap(List::stream)
                .flatMap(watch -> watch.slips().stream())
                .sorted(Comparator.comparing(Slip::kind))
                .toList();
        return new FileContent(found.fields(), found.unknown(), rows, slips);
    }
}
