// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.filing;

import io.banjie.benchmarks.Options;
import io.banjie.benchmarks.Report;
import io.banjie.benchmarks.http.Calls;
import io.banjie.benchmarks.measure.ClosedLoop;
import io.banjie.benchmarks.measure.Contender;
import io.banjie.benchmarks.measure.Meter;
import io.banjie.benchmarks.measure.Outcome;
import io.banjie.benchmarks.measure.Round;
import io.banjie.benchmarks.measure.Rounds;
import io.banjie.benchmarks.rows.Bare;
import io.banjie.benchmarks.rows.Footprint;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Single filings, or filings each approved at once, through HTTP against bare commits of the same rows. */
public final class FilingBenchmark {

    private static final int MOST_CLIENTS = 8;
    private static final long WARM = 80_000;
    private static final Duration COUNTED = Duration.ofSeconds(3);

    private FilingBenchmark() {}

    /** Measures with these options; with approval or without. */
    public static void run(Options options, boolean approving) {
        for (String database : options.texts("databases", "postgresql,derby")) {
            try (Scene scene = new Scene(database, options.text("java", ""))) {
                compare(scene, database, options, approving);
            }
        }
    }

    /** Loads a server that runs already, for a profiler to look at. */
    public static void load(Options options) {
        int port = options.number("port", 8181);
        Calls calls = new Calls("http://127.0.0.1:" + port, Optional.empty());
        Optional<String> clerk = options.text("approving", "false").equals("true")
                ? Optional.of(calls.signedIn(Contract.CLERK).token())
                : Optional.empty();
        String employer = calls.signedIn(Contract.EMPLOYER).token();
        Contender http = new Contender("HTTP", number -> new Clerkship(port, employer, clerk));
        Rounds rounds = new Rounds(options.number("rounds", 5), options.seconds("seconds", 5));
        Meter meter = new Meter().watching("server", options.number("pid", 1));
        for (int clients : options.numbers("clients", "8")) {
            Report.compare(clients + " clients", rounds.of(clients, meter, List.of(http)));
        }
    }

    private static void compare(Scene scene, String database, Options options, boolean approving) {
        Contender http = http(scene, approving);
        Contender bare = bare(scene, approving);
        Report.say(
                "%n%s on %s; bare: %s",
                approving ? "Filing and approval" : "Filing",
                database,
                steps(scene, approving).stream()
                        .map(FilingBenchmark::statements)
                        .toList());
        Meter meter = scene.meter();
        Rounds.warm(http, MOST_CLIENTS, options.seconds("warmup", 400), meter, WARM);
        countStatements(scene, http, meter);
        Rounds rounds = new Rounds(options.number("rounds", 5), options.seconds("seconds", 5));
        for (int clients : options.numbers("clients", "1,8,32")) {
            List<Round> measured = rounds.of(clients, meter, List.of(http, bare));
            Report.compare(database + ", " + clients + " clients", measured);
        }
    }

    private static void countStatements(Scene scene, Contender http, Meter meter) {
        OptionalLong before = scene.statements();
        Outcome counted = ClosedLoop.run(http, MOST_CLIENTS, COUNTED, meter);
        scene.statements()
                .ifPresent(after -> Report.say(
                        "statements through HTTP: %.2f for each",
                        (after - before.orElse(0)) / (double) counted.done()));
    }

    private static Contender http(Scene scene, boolean approving) {
        int port = scene.server().port();
        String employer = scene.server().as(Contract.EMPLOYER).token();
        Optional<String> clerk =
                approving ? Optional.of(scene.server().as(Contract.CLERK).token()) : Optional.empty();
        return new Contender("HTTP", number -> new Clerkship(port, employer, clerk));
    }

    private static Contender bare(Scene scene, boolean approving) {
        List<Footprint> steps = steps(scene, approving);
        return new Contender("bare", number -> new Bare(scene.bare(), steps));
    }

    private static List<Footprint> steps(Scene scene, boolean approving) {
        return approving ? List.of(scene.filed(), scene.approved()) : List.of(scene.filed());
    }

    private static List<String> statements(Footprint step) {
        return step.changes().stream()
                .map(change -> change.sql().split(" ")[0] + " "
                        + change.sql()
                                .replaceFirst("insert into |delete from |update ", "")
                                .split(" ")[0])
                .toList();
    }
}
