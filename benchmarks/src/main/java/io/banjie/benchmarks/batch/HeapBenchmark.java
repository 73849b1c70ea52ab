// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.batch;

import io.banjie.benchmarks.Options;
import io.banjie.benchmarks.Report;
import io.banjie.benchmarks.filing.Contract;
import io.banjie.benchmarks.http.Calls;
import io.banjie.benchmarks.server.Processes;
import io.banjie.benchmarks.server.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A large file in little memory. The batch's share: what a server that has taken in a small file still holds after a full
 * collection is its own; a second server gets that and so many MB as its whole heap, and must take in the large file.
 */
public final class HeapBenchmark {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final int SMALL = 1000;

    private HeapBenchmark() {}

    /** Measures with these options. */
    public static void run(Options options) {
        int share = options.number("share", 256);
        int rows = options.number("rows", 100_000);
        long own;
        try (Server server = new Server(Optional.empty(), "-XX:+UseG1GC").start()) {
            take(server, SMALL);
            own = held(server.pid());
        }
        long whole = own + share;
        try (Server server = new Server(Optional.empty(), "-XX:+UseG1GC -Xmx" + whole + "m").start()) {
            long begun = System.nanoTime();
            take(server, rows);
            Report.say(
                    "%d rows taken in with a heap of %d MB: %d MB of the server's own and %d MB for the batch; %.0f s",
                    rows, whole, own, share, (System.nanoTime() - begun) / 1e9);
        }
    }

    private static void take(Server server, int rows) {
        Calls employer = server.as(Contract.EMPLOYER);
        Upload.await(employer, Upload.send(employer, new ContractFile(employer).of(rows)), rows);
    }

    /** MB on the heap after a full collection. */
    private static long held(long pid) {
        told(pid, "GC.run");
        Matcher used = USED.matcher(told(pid, "GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("no heap is told of");
        }
        return Long.parseLong(used.group(1)) / 1024;
    }

    private static String told(long pid, String command) {
        Process process = Processes.start(new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow().replaceFirst("java$", "jcmd"),
                        String.valueOf(pid),
                        command)
                .redirectErrorStream(true));
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
