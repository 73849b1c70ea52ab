// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of one's own for files that are being read, gone when the work ends. */
final class WorkFolder implements AutoCloseable {

    private final Path folder;

    private WorkFolder(Path folder) {
        this.folder = folder;
    }

    /** A new folder that only the owner of the process looks into. */
    static WorkFolder fresh() {
        try {
            return new WorkFolder(Files.createTempDirectory("banjie-batch-"));
        } catch (IOException diskFailed) {
            throw new UncheckedIOException(diskFailed);
        }
    }

    /** A file in it. */
    Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException stillInUse) {
            throw new UncheckedIOException(stillInUse);
        }
    }
}
