// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.tasks;

import io.banjie.itests.server.Patience;
import io.banjie.itests.server.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** How many threads of a server decide what waits for the platform. */
final class Reviewers {

    private static final Duration LONG = Duration.ofMinutes(2);

    private Reviewers() {}

    /** Sets how many, for a server that runs or starts later. */
    static void set(ServerProcess server, int threads) {
        Path settings = server.settings().data().resolve("etc/io.banjie.core.review.cfg");
        try {
            Files.writeString(settings, "threads = " + threads + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits until a server decides nothing any more. */
    static void awaitNone(ServerProcess server) {
        Patience.until(
                "a server that reviews nothing", LONG, () -> server.log().contains("reviews are left to others"));
    }
}
