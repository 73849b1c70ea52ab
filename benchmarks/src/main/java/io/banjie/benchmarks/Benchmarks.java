// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks;

import io.banjie.benchmarks.batch.BatchBenchmark;
import io.banjie.benchmarks.batch.CrashBenchmark;
import io.banjie.benchmarks.batch.HeapBenchmark;
import io.banjie.benchmarks.filing.FilingBenchmark;
import io.banjie.benchmarks.list.ListBenchmark;
import io.banjie.benchmarks.paper.CertificateBenchmark;
import io.banjie.benchmarks.start.StartBenchmark;
import io.banjie.benchmarks.task.TaskBenchmark;
import java.util.Arrays;
import java.util.List;

/** The measurements by their names; see README.md. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Measures what the first argument names, with the options that follow. */
    public static void main(String[] arguments) {
        List<String> said = Arrays.asList(arguments);
        Options options = new Options(said.subList(1, said.size()));
        switch (said.get(0)) {
            case "filings" -> FilingBenchmark.run(options, false);
            case "pairs" -> FilingBenchmark.run(options, true);
            case "load" -> FilingBenchmark.load(options);
            case "certificates" -> CertificateBenchmark.run(options);
            case "lists" -> ListBenchmark.run(options);
            case "tasks" -> TaskBenchmark.run(options);
            case "start" -> StartBenchmark.run(options);
            case "batches" -> BatchBenchmark.run(options);
            case "crashes" -> CrashBenchmark.run(options);
            case "heap" -> HeapBenchmark.run(options);
            default -> throw new IllegalArgumentException("no measurement of this name: " + said.get(0));
        }
    }
}
