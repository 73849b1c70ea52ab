// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.start;

import io.banjie.benchmarks.Options;
import io.banjie.benchmarks.Report;
import io.banjie.benchmarks.measure.Meter;
import io.banjie.benchmarks.measure.Spread;
import io.banjie.benchmarks.server.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * From the start of the process to the first answer that serves: the platform with all its regions open against the same
 * Karaf with CXF and an echo; on an empty folder, and again on what that start left.
 */
public final class StartBenchmark {

    private static final double PROMISED = 1.3;

    private StartBenchmark() {}

    /** One start: seconds, seconds of processor time, and MB in use when it served. */
    private record Start(double seconds, double processor, double memory) {

        static Start of(Server server) {
            long begun = System.nanoTime();
            server.start();
            double seconds = (System.nanoTime() - begun) / 1e9;
            Meter meter = new Meter().watching("server", server.pid());
            double processor = meter.read().processes().get("server") / 100;
            Start start = new Start(seconds, processor, server.memory());
            server.stop();
            return start;
        }
    }

    /** A first start and a second one. */
    private record Pair(Start first, Start again) {

        static Pair of(Supplier<Server> servers) {
            try (Server server = servers.get()) {
                return new Pair(Start.of(server), Start.of(server));
            }
        }
    }

    /** What both did in one round. */
    private record Both(Pair platform, Pair plain) {}

    /** Measures with these options. */
    public static void run(Options options) {
        List<Both> rounds = new ArrayList<>();
        try (PlainKaraf plain = new PlainKaraf()) {
            for (int round = 0; round < options.number("rounds", 5); round++) {
                Pair platform = Pair.of(() -> new Server(Optional.empty(), options.text("java", "")));
                rounds.add(new Both(platform, Pair.of(plain::server)));
            }
        }
        Report.say("%n| | seconds, median [range] | CPU s | MB |");
        Report.say("|---|---|---|---|");
        tell("platform, first start", rounds, both -> both.platform.first);
        tell("plain Karaf with CXF, first start", rounds, both -> both.plain.first);
        tell("platform, again", rounds, both -> both.platform.again);
        tell("plain Karaf with CXF, again", rounds, both -> both.plain.again);
        ratio("first start", rounds, both -> both.platform.first.seconds / both.plain.first.seconds);
        ratio("again", rounds, both -> both.platform.again.seconds / both.plain.again.seconds);
        ratio("again, processor time", rounds, both -> both.platform.again.processor / both.plain.again.processor);
    }

    private static void tell(String name, List<Both> rounds, java.util.function.Function<Both, Start> start) {
        Report.say(
                "| %s | %s | %s | %s |",
                name,
                Spread.of(rounds, both -> start.apply(both).seconds).text("%.2f"),
                Spread.of(rounds, both -> start.apply(both).processor).text("%.1f"),
                Spread.of(rounds, both -> start.apply(both).memory).text("%.0f"));
    }

    private static void ratio(String what, List<Both> rounds, ToDoubleFunction<Both> ratio) {
        Report.say(
                "platform / plain, %s: %s; promised: at most %.1f",
                what, Spread.of(rounds, ratio).text("%.2f"), PROMISED);
    }
}
