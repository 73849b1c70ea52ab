// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Actor;
import io.banjie.api.region.FilingType;
import io.banjie.core.batch.sheet.RowReader;
import io.banjie.core.batch.sheet.RowReader.CellRow;
import io.banjie.core.batch.sheet.SheetLayout;
import io.banjie.core.filing.Door;
import io.banjie.core.filing.JudgedRows;
import io.banjie.core.filing.Many;
import io.banjie.core.filing.Many.Ruling;
import io.banjie.core.filing.Many.Sheet;
import io.banjie.core.filing.Many.Unit;
import io.banjie.core.region.Region;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Database;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Has rows of cells judged and filed, and writes what became of them in the same transaction. */
final class Judging {

    private final Database database;
    private final Door door;
    private final Regions regions;
    private final RegionArchive archive;

    Judging(Database database, Door door, Regions regions, RegionArchive archive) {
        this.database = database;
        this.door = door;
        this.regions = regions;
        this.archive = archive;
    }

    /** Writes rows that were judged. */
    @FunctionalInterface
    interface Booking {
        /** Writes them, in the order of the file; all that came together, or one at a time. */
        void write(Handle tx, List<RowRecord> rows);
    }

    /** The columns that files like this batch's may have. */
    SheetLayout layout(BatchRecord batch) {
        Region region = regions.known(batch.region())
                .orElseThrow(() -> new IllegalStateException("a batch of a region that was never opened"));
        return new SheetLayout(archive.pinned(batch.declaration()).type(), region);
    }

    /** The filing type of its rows. */
    FilingType type(BatchRecord batch) {
        return archive.pinned(batch.declaration()).type();
    }

    /** The batch as the file that its filings come in. */
    Sheet sheet(BatchRecord batch, Actor actor, Instant received) {
        Optional<Unit> unit =
                batch.ties().unit() ? Optional.of(new Unit(batch.id(), batch.serialNumber())) : Optional.empty();
        return new Sheet(actor, batch.region(), archive.pinned(batch.declaration()), batch.id(), unit, received);
    }

    /** Rows that were judged and wait to be filed and booked. */
    @FunctionalInterface
    interface Judged {
        /** Files those that are accepted, unless it is a dry run, and books all. */
        void file(Booking booking);
    }

    /** Judges rows that are to be filed soon after. */
    Judged judged(BatchRecord batch, SheetLayout layout, Sheet sheet, List<CellRow> rows) {
        RowReader reader = new RowReader(layout);
        List<Many.Row> answered =
                rows.stream().map(row -> reader.read(row, columns(batch, row))).toList();
        Map<Integer, CellRow> byNumber = rows.stream().collect(Collectors.toMap(CellRow::number, Function.identity()));
        Function<List<Ruling>, List<RowRecord>> records = rulings -> rulings.stream()
                .map(ruling -> RowRecord.of(byNumber.get(ruling.number()), ruling))
                .toList();
        if (batch.dryRun()) {
            List<RowRecord> judged = records.apply(door.judge(sheet, answered));
            return booking -> database.transaction(tx -> {
                booking.write(tx, judged);
                return judged;
            });
        }
        JudgedRows judged = door.judged(sheet, answered);
        return booking -> door.file(judged, (tx, rulings) -> booking.write(tx, records.apply(rulings)));
    }

    private static Set<String> columns(BatchRecord batch, CellRow row) {
        Set<String> columns = new LinkedHashSet<>(batch.columns());
        columns.addAll(row.cells().keySet());
        return columns;
    }
}
