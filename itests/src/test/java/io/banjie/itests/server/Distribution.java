// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The server as it was assembled by the build. */
public final class Distribution {

    private Distribution() {}

    /** The root of the source tree: the folder above this module, which is where tests run. */
    public static Path tree() {
        return Path.of("").toAbsolutePath().getParent();
    }

    /** The assembled server. */
    public static Path home() {
        Path home = tree().resolve("karaf-distribution/target/assembly");
        if (!Files.isExecutable(home.resolve("bin/banjie"))) {
            throw new IllegalStateException("no server was assembled in " + home + ": build karaf-distribution first");
        }
        return home;
    }

    /** The same in one file, as it is handed out. */
    public static Path archive() {
        try (Stream<Path> files = Files.list(tree().resolve("karaf-distribution/target"))) {
            return files.filter(file -> file.toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no archive: package karaf-distribution first"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The jars of the regions that come with it. */
    public static List<Path> regions() {
        try (Stream<Path> jars = Files.list(home().resolve("regions"))) {
            return jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
