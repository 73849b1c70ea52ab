// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.batch;

import io.banjie.benchmarks.Options;
import io.banjie.benchmarks.Report;
import io.banjie.benchmarks.filing.Clerkship;
import io.banjie.benchmarks.filing.Contract;
import io.banjie.benchmarks.filing.Scene;
import io.banjie.benchmarks.http.Calls;
import io.banjie.benchmarks.measure.ClosedLoop;
import io.banjie.benchmarks.measure.Contender;
import io.banjie.benchmarks.measure.FixedWork;
import io.banjie.benchmarks.measure.Meter;
import io.banjie.benchmarks.measure.Outcome;
import io.banjie.benchmarks.measure.Round;
import io.banjie.benchmarks.measure.Rounds;
import io.banjie.benchmarks.measure.Spread;
import io.banjie.benchmarks.server.Server;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Files of many filings against a hand-written load of the same rows, and single filings while a file is worked on. */
public final class BatchBenchmark {

    private static final double PROMISED = 1.3;
    private static final int CLIENTS = 8;
    private static final long WARM = 80_000;

    private final Scene scene;
    private final Calls employer;
    private final ContractFile files;
    private final Options options;
    private final Meter meter;

    private BatchBenchmark(Scene scene, Options options) {
        this.scene = scene;
        this.options = options;
        employer = scene.server().as(Contract.EMPLOYER);
        files = new ContractFile(employer);
        meter = scene.meter();
    }

    /** Measures with these options. */
    public static void run(Options options) {
        for (String database : options.texts("databases", "postgresql,derby")) {
            try (Scene scene = new Scene(database, options.text("java", ""), BatchBenchmark::first)) {
                BatchBenchmark benchmark = new BatchBenchmark(scene, options);
                for (int rows : options.numbers("rows", "10000")) {
                    benchmark.compare(database, rows);
                }
                if (options.number("beside", 100_000) > 0) {
                    benchmark.beside(options.number("beside", 100_000));
                }
            }
        }
    }

    private static String first(Server server) {
        Calls calls = server.as(Contract.EMPLOYER);
        return Upload.filing(calls, Upload.send(calls, new ContractFile(calls).of(1)));
    }

    private void compare(String database, int rows) {
        Map<String, Consumer<byte[]>> ways = new LinkedHashMap<>();
        ways.put("platform", file -> Upload.await(employer, Upload.send(employer, file), rows));
        ways.put("by hand", file -> HandWritten.load(file, files.person(), scene.bare(), scene.filed()));
        List<Round> rounds = new FixedWork<>(ways).of(options.number("rounds", 3), rows, meter, () -> files.of(rows));
        Report.compare(database + ", file of " + rows + " rows", rounds);
        Spread time = Spread.of(
                rounds,
                round -> round.of("platform").seconds() / round.of("by hand").seconds());
        Report.say("time of platform / by hand: %s; promised: at most %.1f", time.text("%.2f"), PROMISED);
    }

    /** The rate of single filings with and without a file that is worked on, turn by turn. */
    private void beside(int rows) {
        int port = scene.server().port();
        Contender single = new Contender("single", number -> new Clerkship(port, employer.token(), Optional.empty()));
        Duration time = options.seconds("seconds", 5);
        Rounds.warm(single, CLIENTS, options.seconds("warmup", 400), meter, WARM);
        List<Outcome[]> rounds = new ArrayList<>();
        for (int round = 0; round < options.number("rounds", 3); round++) {
            Outcome alone = ClosedLoop.run(single, CLIENTS, time, meter);
            String batch = Upload.send(employer, files.of(rows));
            Outcome beside = ClosedLoop.run(single, CLIENTS, time, meter);
            boolean still = employer.get("/api/batches/" + batch)
                    .path("status")
                    .asText()
                    .equals("READING");
            Upload.await(employer, batch, rows);
            if (still) {
                rounds.add(new Outcome[] {alone, beside});
            }
        }
        Report.say(
                "rate of single filings beside a file of %d rows / alone: %s; 99th percentile: %s times; %d rounds",
                rows,
                Spread.of(rounds, both -> both[1].rate() / both[0].rate()).text("%.2f"),
                Spread.of(rounds, both -> both[1].slowest() / both[0].slowest()).text("%.2f"),
                rounds.size());
    }
}
