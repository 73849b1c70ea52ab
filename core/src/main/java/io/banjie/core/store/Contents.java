// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;

/** Files by the digest of their bytes, each kept once. */
public final class Contents {

    private static final int SLICE = 2 << 20;

    private Contents() {}

    /** Keeps the bytes and returns their digest. */
    public static String keep(Handle tx, byte[] bytes) {
        String digest = Digest.of(bytes);
        if (!known(tx, digest)) {
            tx.execute("insert into content (digest, bytes) values (?, ?)", digest, bytes);
        }
        return digest;
    }

    /** Keeps a file of this digest and size without holding it in memory. */
    public static void keep(Handle tx, String digest, Path file, int size) {
        if (!known(tx, digest)) {
            try (InputStream in = Files.newInputStream(file)) {
                tx.createUpdate("insert into content (digest, bytes) values (?, ?)")
                        .bind(0, digest)
                        .bindBinaryStream(1, in, size)
                        .execute();
            } catch (IOException diskFailed) {
                throw new UncheckedIOException(diskFailed);
            }
        }
    }

    private static boolean known(Handle tx, String digest) {
        return tx.createQuery("select 1 from content where digest = ?")
                .bind(0, digest)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** The bytes of a digest, or nothing. */
    public static Optional<byte[]> find(Handle handle, String digest) {
        return handle.createQuery("select bytes from content where digest = ?")
                .bind(0, digest)
                .map((row, context) -> row.getBytes("bytes"))
                .findOne();
    }

    /** Writes the bytes of a digest to a file, piece by piece; false when nothing is kept under it. */
    public static boolean copy(Handle handle, String digest, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            String product = handle.getConnection().getMetaData().getDatabaseProductName();
            return product.equals("PostgreSQL") ? slices(handle, digest, out) : stream(handle, digest, out);
        } catch (IOException diskFailed) {
            throw new UncheckedIOException(diskFailed);
        } catch (SQLException gone) {
            throw new ConnectionException(gone);
        }
    }

    private static boolean stream(Handle handle, String digest, OutputStream out) {
        return handle.createQuery("select bytes from content where digest = ?")
                .bind(0, digest)
                .map((row, context) -> {
                    try (InputStream in = row.getBinaryStream("bytes")) {
                        return in.transferTo(out);
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                })
                .findOne()
                .isPresent();
    }

    /** PostgreSQL's driver takes a row into memory whole, as whatever its columns are asked for. */
    private static boolean slices(Handle handle, String digest, OutputStream out) throws IOException {
        for (int from = 1; ; from += SLICE) {
            Optional<byte[]> slice = handle.createQuery(
                            "select substring(bytes from ? for ?) as slice from content where digest = ?")
                    .bind(0, from)
                    .bind(1, SLICE)
                    .bind(2, digest)
                    .map((row, context) -> row.getBytes("slice"))
                    .findOne();
            if (slice.isPresent()) {
                out.write(slice.get());
            }
            if (slice.isEmpty() || slice.get().length < SLICE) {
                return slice.isPresent();
            }
        }
    }
}
