// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.health;

import io.banjie.api.desk.Health.Level;
import io.banjie.api.desk.Health.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Room left for database, documents and log. */
final class DiskHealth {

    private static final long MEBIBYTE = 1024L * 1024;
    private static final long TOO_LITTLE_TO_WRITE = 64;

    private final Path folder;
    private final long little;

    /**
     * Room under a folder.
     *
     * @param little MiB below which somebody should look
     */
    DiskHealth(Path folder, long little) {
        this.folder = folder;
        this.little = little;
    }

    /** One line. */
    Line line() {
        try {
            long left = Files.getFileStore(folder).getUsableSpace() / MEBIBYTE;
            return new Line("disk", level(left), left + " MiB left");
        } catch (IOException unreadable) {
            return new Line("disk", Level.WARNING, "cannot be looked at");
        }
    }

    private Level level(long left) {
        if (left < TOO_LITTLE_TO_WRITE) {
            return Level.CRITICAL;
        }
        return left < little ? Level.WARNING : Level.OK;
    }
}
