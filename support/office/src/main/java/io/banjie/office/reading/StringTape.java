// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading;

import io.banjie.office.SheetLimits;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts that a workbook's cells share, as bytes one behind the other: the first megabytes in memory, more of them in
 * a temporary file. A text is made when a cell asks for it, exactly as it was, halves of characters included.
 */
public final class StringTape implements Closeable {

    private static final int CHUNK = 1 << 16;
    private static final int CHUNKS_IN_MEMORY = 256;
    private static final int ENDS = 1 << 14;
    private static final int RECENT = 1 << 12;

    private final SheetLimits limits;
    private final List<byte[]> chunks = new ArrayList<>();
    private final List<int[]> ends = new ArrayList<>();
    private final String[] recent = new String[RECENT];
    private final int[] recentIndex = new int[RECENT];
    private final Spill spill = new Spill((long) CHUNK * CHUNKS_IN_MEMORY);
    private int count;
    private long length;

    /** Makes an empty tape. */
    public StringTape(SheetLimits limits) {
        this.limits = limits;
    }

    /** How many texts there are. */
    public int count() {
        return count;
    }

    /** Adds a text behind all others. */
    public void add(String text) {
        if (text.length() > limits.cellLength()) {
            throw Faults.string(count, limits.cellLength());
        }
        if (count == limits.strings()) {
            throw Faults.strings("count", limits.strings());
        }
        byte[] bytes = TextBytes.encode(text);
        if (length + bytes.length > Math.min(limits.stringBytes(), Integer.MAX_VALUE)) {
            throw Faults.strings("size", limits.stringBytes());
        }
        write(bytes);
        if (count % ENDS == 0) {
            ends.add(new int[ENDS]);
        }
        ends.get(count / ENDS)[count % ENDS] = (int) length;
        count++;
    }

    private void write(byte[] bytes) {
        int done = 0;
        while (done < bytes.length) {
            int chunk = (int) (length / CHUNK);
            if (chunk >= CHUNKS_IN_MEMORY) {
                spill.write(bytes, done);
                length += bytes.length - done;
                return;
            }
            if (chunk == chunks.size()) {
                chunks.add(new byte[CHUNK]);
            }
            int at = (int) (length % CHUNK);
            int piece = Math.min(bytes.length - done, CHUNK - at);
            System.arraycopy(bytes, done, chunks.get(chunk), at, piece);
            done += piece;
            length += piece;
        }
    }

    /** The text at a place, from 0 to below {@link #count()}. */
    public String get(int index) {
        int slot = index % RECENT;
        if (recent[slot] == null || recentIndex[slot] != index) {
            recent[slot] = make(index);
            recentIndex[slot] = index;
        }
        return recent[slot];
    }

    private String make(int index) {
        int start = index == 0 ? 0 : end(index - 1);
        int bytes = end(index) - start;
        int at = start % CHUNK;
        int chunk = start / CHUNK;
        if (chunk < CHUNKS_IN_MEMORY && at + bytes <= CHUNK) {
            return TextBytes.decode(chunks.get(chunk), at, bytes);
        }
        byte[] whole = new byte[bytes];
        int done = 0;
        for (; done < bytes && chunk < CHUNKS_IN_MEMORY; chunk++, at = 0) {
            int piece = Math.min(bytes - done, CHUNK - at);
            System.arraycopy(chunks.get(chunk), at, whole, done, piece);
            done += piece;
        }
        if (done < bytes) {
            spill.read(start + done, whole, done);
        }
        return TextBytes.decode(whole, 0, bytes);
    }

    private int end(int index) {
        return ends.get(index / ENDS)[index % ENDS];
    }

    @Override
    public void close() {
        try {
            spill.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
