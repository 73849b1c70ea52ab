// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders for one run of the tests, below the module's target. */
public final class Folders {

    private Folders() {}

    /** A new and empty folder. */
    public static Path fresh(String name) {
        try {
            Path parent = Files.createDirectories(
                    Path.of(System.getProperty("java.io.tmpdir")).resolve("banjie-itests"));
            return Files.createTempDirectory(parent, name + "-").toAbsolutePath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Deletes a folder with all that is in it. */
    public static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
