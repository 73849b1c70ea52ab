// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.BatchDesk;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.core.store.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that has come in: measured, on disk until it is kept, and never in memory as a whole. */
final class Arrival implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    private final Path file;
    private final MessageDigest measuring;
    private String digest = "";
    private int size;

    private Arrival() {
        try {
            measuring = MessageDigest.getInstance(Digest.ALGORITHM);
            file = Files.createTempFile("banjie-arrival-", ".file");
        } catch (IOException diskFailed) {
            throw new UncheckedIOException(diskFailed);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has " + Digest.ALGORITHM, impossible);
        }
    }

    /**
     * Reads a file to its end.
     *
     * @throws Refusal when it is empty, larger than a file may be, or ends early
     */
    static Arrival of(InputStream file) {
        Arrival arrival = new Arrival();
        try {
            arrival.read(file);
            return arrival;
        } catch (RuntimeException refused) {
            arrival.close();
            throw refused;
        }
    }

    private void read(InputStream in) {
        try (OutputStream out = Files.newOutputStream(file)) {
            for (byte[] piece = piece(in); piece.length > 0; piece = piece(in)) {
                size += piece.length;
                if (size > BatchDesk.MOST_BYTES) {
                    throw Refusal.of(ProblemCode.TOO_LARGE, "larger than a file may be")
                            .with("maxBytes", BatchDesk.MOST_BYTES);
                }
                measuring.update(piece);
                out.write(piece);
            }
        } catch (IOException diskFailed) {
            throw new UncheckedIOException(diskFailed);
        }
        if (size == 0) {
            throw Refusal.of(ProblemCode.MALFORMED, "an empty file").named("file-empty");
        }
        digest = HexFormat.of().formatHex(measuring.digest());
    }

    private static byte[] piece(InputStream in) {
        try {
            return in.readNBytes(PIECE);
        } catch (IOException cutOff) {
            throw (Refusal) Refusal.of(ProblemCode.MALFORMED, "the upload ended early")
                    .named("upload-cut-off")
                    .initCause(cutOff);
        }
    }

    /** Where it lies. */
    Path file() {
        return file;
    }

    /** How many bytes it has. */
    int size() {
        return size;
    }

    /** Its digest. */
    String digest() {
        return digest;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException diskFailed) {
            throw new UncheckedIOException(diskFailed);
        }
    }
}
