// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.list;

import io.banjie.benchmarks.Options;
import io.banjie.benchmarks.Report;
import io.banjie.benchmarks.filing.Contract;
import io.banjie.benchmarks.http.Json;
import io.banjie.benchmarks.http.Line;
import io.banjie.benchmarks.measure.Contender;
import io.banjie.benchmarks.measure.Contender.Client;
import io.banjie.benchmarks.measure.Meter;
import io.banjie.benchmarks.measure.Round;
import io.banjie.benchmarks.measure.Rounds;
import io.banjie.benchmarks.measure.Spread;
import io.banjie.benchmarks.server.Postgres;
import io.banjie.benchmarks.server.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Lists and look-ups through HTTP over many filings against the same over few: two servers, each on a database of its own. */
public final class ListBenchmark {

    private static final double PROMISED = 1.3;
    private static final long WARM = 3000;

    private ListBenchmark() {}

    /** A server with so many filings. */
    private record Town(String name, Server server, String employer, String clerk, String person, List<String> own) {

        static Town of(Postgres postgres, int size) {
            String name = "with_" + size;
            Server server = new Server(Optional.of(postgres.created(name)), "").start();
            String request = Contract.request();
            String id = server.as(Contract.EMPLOYER)
                    .post("/api/filings", Json.read(request))
                    .path("id")
                    .asText();
            Crowd crowd = new Crowd(postgres, name);
            crowd.make(size, id);
            return new Town(
                    size + " filings",
                    server,
                    server.as(Contract.EMPLOYER).token(),
                    server.as(Contract.CLERK).token(),
                    Json.read(request).path("answers").path("idNumber").asText(),
                    crowd.own(size));
        }

        String any() {
            return own.get(ThreadLocalRandom.current().nextInt(own.size()));
        }

        Map<String, Supplier<String>> looks() {
            Map<String, Supplier<String>> looks = new LinkedHashMap<>();
            looks.put("employer, first page", () -> "/api/filings?limit=20");
            looks.put("employer, any page", () -> "/api/filings?limit=20&cursor=" + any());
            looks.put("employer, one type and status", () -> "/api/filings?limit=20&type=new-contract&status=APPROVED");
            looks.put("employer, one person", () -> "/api/filings?idNumber=" + person);
            looks.put("employer, one filing", () -> "/api/filings/" + any());
            looks.put("clerk, what waits", () -> "/api/tasks?list=todo&limit=20");
            looks.put("clerk, what is done", () -> "/api/tasks?list=done&limit=20");
            looks.put("clerk, all", () -> "/api/filings?limit=20");
            return looks;
        }

        Client client(String look) {
            Supplier<String> address = looks().get(look);
            try {
                Line line = new Line(server.port(), look.startsWith("clerk") ? clerk : employer);
                return () -> line.get(address.get());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** Measures with these options. */
    public static void run(Options options) {
        try (Postgres postgres = new Postgres()) {
            Town many = Town.of(postgres, options.number("many", 1_000_000));
            Town few = Town.of(postgres, options.number("few", 10_000));
            try (Server first = many.server;
                    Server second = few.server) {
                Meter meter = new Meter()
                        .watching("many", first.pid())
                        .watching("few", second.pid())
                        .watching("postgres", postgres.pid());
                for (String look : many.looks().keySet()) {
                    compare(look, List.of(many, few), meter, options);
                }
            }
        }
    }

    private static void compare(String look, List<Town> towns, Meter meter, Options options) {
        int clients = options.number("clients", 2);
        List<Contender> contenders = towns.stream()
                .map(town -> new Contender(town.name, number -> town.client(look)))
                .toList();
        contenders.forEach(each -> Rounds.warm(each, clients, options.seconds("warmup", 60), meter, WARM));
        List<Round> rounds =
                new Rounds(options.number("rounds", 5), options.seconds("seconds", 4)).of(clients, meter, contenders);
        Report.compare(look, rounds);
        Spread ratio = Spread.of(
                rounds,
                round -> round.of(towns.get(0).name).slowest()
                        / round.of(towns.get(1).name).slowest());
        Report.say("99th percentile of many / few: %s; promised: at most %.1f", ratio.text("%.2f"), PROMISED);
    }
}
