// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.core.batch.sheet.RowReader.CellRow;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The rows of a file as they will be judged, on disk: written in one go, read in chunks. So a file is known as a whole before
 * its first row is filed, and takes no memory while others have their turn. Nothing is left of it when the process dies.
 */
final class Spool implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final FileChannel channel;
    private DataInputStream in;

    private Spool(FileChannel channel) {
        this.channel = channel;
    }

    /** A new and empty spool at this path, where no file may be. */
    static Spool at(Path path) throws IOException {
        return new Spool(FileChannel.open(
                path,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** Writes to the spool, which is empty. */
    Writer writer() {
        return new Writer(new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)));
    }

    /** Goes back to the first row. */
    void rewind() throws IOException {
        channel.position(0);
        in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), BUFFER));
    }

    /**
     * The next rows, at most so many; none at the end.
     *
     * @param fields the fields of the cells, in the order in which they were written
     * @param after the number of the row after which they are wanted
     */
    List<CellRow> next(List<String> fields, int after, int many) throws IOException {
        List<CellRow> rows = new ArrayList<>();
        try {
            while (rows.size() < many) {
                CellRow row = row(fields);
                if (row.number() > after) {
                    rows.add(row);
                }
            }
        } catch (EOFException end) {
            return rows;
        }
        return rows;
    }

    private CellRow row(List<String> fields) throws IOException {
        int number = in.readInt();
        int sameAs = in.readInt();
        Map<String, String> cells = new LinkedHashMap<>();
        for (String field : fields) {
            String text = in.readUTF();
            if (!text.isEmpty()) {
                cells.put(field, text);
            }
        }
        return new CellRow(number, cells, sameAs == 0 ? OptionalInt.empty() : OptionalInt.of(sameAs));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Writes rows. */
    static final class Writer {
        private final DataOutputStream out;

        Writer(DataOutputStream out) {
            this.out = out;
        }

        /** Adds a row; its cells in the order of the fields. */
        void add(int number, OptionalInt sameAs, List<String> cells) throws IOException {
            out.writeInt(number);
            out.writeInt(sameAs.orElse(0));
            for (String cell : cells) {
                out.writeUTF(cell);
            }
        }

        /** All rows were added. */
        void end() throws IOException {
            out.flush();
        }
    }
}
