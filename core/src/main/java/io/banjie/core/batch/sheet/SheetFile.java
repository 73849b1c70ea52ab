// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.api.desk.BatchDesk;
import io.banjie.core.batch.sheet.RowReader.CellRow;
import io.banjie.office.SheetFault;
import io.banjie.office.SheetLimits;
import io.banjie.office.SheetReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A file that was read from top to bottom; its rows are taken from a spool on disk. Used by one thread at a time. */
public final class SheetFile implements AutoCloseable {

    /** Titles, headings and notes above and between the data. */
    private static final int OTHER_ROWS = 1000;

    private static final SheetLimits LIMITS =
            SheetLimits.STANDARD.withRows(BatchDesk.MOST_ROWS + OTHER_ROWS).withBytes(BatchDesk.MOST_BYTES);

    private final FileContent content;
    private final Spool spool;
    private int position;

    private SheetFile(FileContent content, Spool spool) throws IOException {
        this.content = content;
        this.spool = spool;
        spool.rewind();
    }

    /**
     * Reads a file.
     *
     * @param file where it lies
     * @param spool where its rows are put; no file may be there
     * @param alive called now and then meanwhile; what it throws ends the reading
     * @throws Unreadable when nothing of it can be filed
     */
    public static SheetFile read(
            SheetReader reader, Path file, Path spool, SheetLayout layout, String region, Runnable alive) {
        try {
            Spool rows = Spool.at(spool);
            try {
                Spool.Writer writer = rows.writer();
                FileReading reading = new FileReading(
                        layout, new TemplateName(region, layout.type().id()), writer, alive);
                reader.read(file, LIMITS, reading);
                writer.end();
                return new SheetFile(reading.content(), rows);
            } catch (IOException | RuntimeException failed) {
                rows.close();
                throw failed;
            }
        } catch (SheetFault fault) {
            throw new Unreadable(SheetFaults.finding(fault));
        } catch (IOException diskFailed) {
            throw new UncheckedIOException(diskFailed);
        }
    }

    /** What is known of the file. */
    public FileContent content() {
        return content;
    }

    /** The next rows after the one of this number, at most so many; none at the end. */
    public List<CellRow> next(int after, int many) {
        try {
            if (after < position) {
                spool.rewind();
            }
            List<CellRow> rows = spool.next(content.fields(), after, many);
            position = rows.isEmpty() ? after : rows.get(rows.size() - 1).number();
            return rows;
        } catch (IOException diskFailed) {
            throw new UncheckedIOException(diskFailed);
        }
    }

    @Override
    public void close() {
        try {
            spool.close();
        } catch (IOException diskFailed) {
            throw new UncheckedIOException(diskFailed);
        }
    }
}
