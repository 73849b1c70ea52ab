// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rest of a long sequence of bytes, in a temporary file that is there only if it is needed. */
final class Spill implements Closeable {

    private static final int BLOCK = 1 << 13;
    private static final int BLOCKS_IN_MEMORY = 256;

    private final long start;
    private final byte[] pending = new byte[BLOCK];
    private final Map<Integer, byte[]> blocks = new LinkedHashMap<>(BLOCKS_IN_MEMORY, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, byte[]> eldest) {
            return size() > BLOCKS_IN_MEMORY;
        }
    };
    private RandomAccessFile file;
    private Path path;
    private long length;

    /** A spill whose first byte has this place in the whole sequence. */
    Spill(long start) {
        this.start = start;
    }

    /** Adds all bytes from a place in the array on. */
    void write(byte[] bytes, int offset) {
        int done = offset;
        while (done < bytes.length) {
            int at = (int) (length % BLOCK);
            int piece = Math.min(bytes.length - done, BLOCK - at);
            System.arraycopy(bytes, done, pending, at, piece);
            done += piece;
            length += piece;
            if (at + piece == BLOCK) {
                store();
            }
        }
    }

    /** Fills the array from a place in it on with what stands at a place of the whole sequence. */
    void read(long place, byte[] bytes, int offset) {
        long at = place - start;
        int done = offset;
        while (done < bytes.length) {
            int within = (int) (at % BLOCK);
            int piece = Math.min(bytes.length - done, BLOCK - within);
            System.arraycopy(block((int) (at / BLOCK)), within, bytes, done, piece);
            done += piece;
            at += piece;
        }
    }

    private byte[] block(int number) {
        if (number == length / BLOCK) {
            return pending;
        }
        return blocks.computeIfAbsent(number, this::load);
    }

    private void store() {
        try {
            if (file == null) {
                path = Files.createTempFile("banjie-strings", ".tmp");
                file = new RandomAccessFile(path.toFile(), "rw");
            }
            file.seek(length - BLOCK);
            file.write(pending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] load(int number) {
        try {
            byte[] block = new byte[BLOCK];
            file.seek((long) number * BLOCK);
            file.readFully(block);
            return block;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        blocks.clear();
        Arrays.fill(pending, (byte) 0);
        if (file != null) {
            file.close();
            Files.delete(path);
        }
    }
}
