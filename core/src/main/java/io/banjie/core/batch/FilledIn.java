// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.BatchDesk;
import io.banjie.api.desk.BatchDesk.FilledRows;
import io.banjie.api.desk.BatchDesk.KnownRow;
import io.banjie.api.desk.BatchDesk.KnownRows;
import io.banjie.api.desk.BatchDesk.NewBatch;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.core.batch.sheet.RowReader;
import io.banjie.core.batch.sheet.RowReader.CellRow;
import io.banjie.core.batch.sheet.SheetLayout;
import io.banjie.core.batch.sheet.TypedSheet;
import io.banjie.core.filing.Door;
import io.banjie.core.filing.Many.Row;
import io.banjie.core.filing.Many.Ruling;
import io.banjie.core.filing.Many.Sheet;
import io.banjie.core.region.PinnedType;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Identifiers;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Batches whose rows are filled in on a page, beginning with people who are known. Such rows become a file, so that everything
 * that follows is as it is for any other.
 */
final class FilledIn {

    private static final int CHUNK = 500;

    private final Door door;
    private final Regions regions;
    private final Uploads uploads;
    private final Clock clock;

    FilledIn(Door door, Regions regions, Uploads uploads, Clock clock) {
        this.door = door;
        this.regions = regions;
        this.uploads = uploads;
        this.clock = clock;
    }

    KnownRows known(Actor actor, String region, String typeId, List<String> filings) {
        requireFew(filings.size());
        PinnedType pinned = admit(actor, region, typeId);
        TypedSheet sheet = new TypedSheet(layout(region, pinned));
        return new KnownRows(
                sheet.columns(),
                door.known(actor, pinned.type(), filings).stream()
                        .map(known -> new KnownRow(known.filing(), sheet.cells(known.answers())))
                        .toList());
    }

    private static void requireFew(int rows) {
        if (rows > BatchDesk.MOST_AT_ONCE) {
            throw Refusal.of(ProblemCode.TOO_LARGE, "more rows than can be filled in at once")
                    .named("too-many-at-once")
                    .with("maxRows", BatchDesk.MOST_AT_ONCE);
        }
    }

    private PinnedType admit(Actor actor, String region, String type) {
        PinnedType pinned = door.admit(actor, region, type);
        if (pinned.type().batch().isEmpty()) {
            throw Refusal.of(ProblemCode.NOT_FOUND, "filings of this type do not come in files");
        }
        return pinned;
    }

    private SheetLayout layout(String region, PinnedType pinned) {
        return new SheetLayout(
                pinned.type(),
                regions.known(region).orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "no such region")));
    }

    List<BatchRow> judged(Actor actor, FilledRows asked) {
        requireFew(asked.rows().size());
        PinnedType pinned = admit(actor, asked.region(), asked.type());
        SheetLayout layout = layout(asked.region(), pinned);
        TypedSheet typed = new TypedSheet(layout);
        Sheet sheet = new Sheet(actor, asked.region(), pinned, Identifiers.next(), Optional.empty(), clock.instant());
        RowReader reader = new RowReader(layout);
        List<BatchRow> judged = new ArrayList<>();
        List<CellRow> rows = typed.rows(texts(asked, layout));
        for (int from = 0; from < rows.size(); from += CHUNK) {
            List<CellRow> chunk = rows.subList(from, Math.min(rows.size(), from + CHUNK));
            List<Row> read =
                    chunk.stream().map(row -> reader.read(row, typed.columns())).toList();
            List<Ruling> rulings = door.judge(sheet, read);
            for (int i = 0; i < chunk.size(); i++) {
                RowRecord row = RowRecord.of(chunk.get(i), rulings.get(i));
                judged.add(new BatchRow(
                        row.number(), row.outcome(), row.filing(), row.cells().cells(), row.findings()));
            }
        }
        return judged;
    }

    /** The texts of the cells of each row, as they will stand in the file. */
    private static List<Map<String, String>> texts(FilledRows asked, SheetLayout layout) {
        List<Map<String, String>> texts = new ArrayList<>();
        asked.rows().forEach(row -> texts.add(new LinkedHashMap<>(TypedCells.of(row, layout))));
        return texts;
    }

    Batch kept(Actor actor, FilledRows asked) {
        requireFew(asked.rows().size());
        PinnedType pinned = admit(actor, asked.region(), asked.type());
        SheetLayout layout = layout(asked.region(), pinned);
        byte[] file = new TypedSheet(layout).file(texts(asked, layout));
        String name = Sayings.of(
                "file.filled-in",
                Map.of("title", pinned.type().batch().orElseThrow().title()));
        return uploads.take(
                actor, new NewBatch(asked.region(), asked.type(), false, name), new ByteArrayInputStream(file));
    }
}
