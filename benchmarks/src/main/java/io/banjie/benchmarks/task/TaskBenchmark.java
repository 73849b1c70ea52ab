// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.task;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.benchmarks.Options;
import io.banjie.benchmarks.Report;
import io.banjie.benchmarks.batch.Upload;
import io.banjie.benchmarks.http.Calls;
import io.banjie.benchmarks.http.Json;
import io.banjie.benchmarks.http.Line;
import io.banjie.benchmarks.measure.Meter;
import io.banjie.benchmarks.server.Postgres;
import io.banjie.benchmarks.server.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * How long the tasks of a trusted employer take from their submission to the end that the platform brings them to by
 * itself: one by one while nothing else is done, and a file of many.
 */
public final class TaskBenchmark {

    private static final double PROMISED_SECONDS = 2;
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;
    private static final double PERCENTILE = 0.99;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);
    private static final Duration BETWEEN_LOOKS_AT_FILES = Duration.ofMillis(50);

    private TaskBenchmark() {}

    /** Measures with these options. */
    public static void run(Options options) {
        for (String database : options.texts("databases", "postgresql,derby")) {
            Optional<Postgres> postgres =
                    database.equals("postgresql") ? Optional.of(new Postgres()) : Optional.empty();
            try (Server server =
                    new Server(postgres.map(running -> running.created("tasks")), options.text("java", "")).start()) {
                Meter meter = new Meter().watching("server", server.pid());
                postgres.ifPresent(running -> meter.watching("postgres", running.pid()));
                singles(database, server, meter, options);
                file(database, server, meter, options.number("rows", 10_000));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } finally {
                postgres.ifPresent(Postgres::close);
            }
        }
    }

    private static void singles(String database, Server server, Meter meter, Options options) throws IOException {
        Line line = new Line(server.port(), server.as(Enrolment.EMPLOYER).token());
        try {
            for (int i = 0; i < options.number("warmup", 200); i++) {
                ended(line);
            }
            double[] seconds = new double[options.number("tasks", 500)];
            Meter.Reading before = meter.read();
            for (int i = 0; i < seconds.length; i++) {
                seconds[i] = ended(line);
            }
            double foreign = meter.read().since(before).foreign();
            Arrays.sort(seconds);
            Report.say(
                    "%s: %d tasks one by one, from submission to their end: median %.3f s, 99th percentile %.3f s,"
                            + " slowest %.3f s; promised: at most %.0f s; others' CPU %.2f",
                    database,
                    seconds.length,
                    seconds[seconds.length / 2],
                    seconds[(int) (PERCENTILE * (seconds.length - 1))],
                    seconds[seconds.length - 1],
                    PROMISED_SECONDS,
                    foreign);
        } finally {
            line.close();
        }
    }

    /** Seconds from the submission of a draft to the end of the task. */
    private static double ended(Line line) throws IOException {
        String task = Json.read(line.post("/api/filings", Enrolment.request(), 201))
                .path("id")
                .asText();
        long from = System.nanoTime();
        line.post("/api/filings/" + task + "/actions", "{\"action\":\"submit\"}", 200);
        while (!end(Json.read(line.get("/api/filings/" + task)))) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return (System.nanoTime() - from) / NANOS;
    }

    private static boolean end(JsonNode task) {
        String status = task.path("status").asText();
        if (status.equals("RETURNED")) {
            throw new IllegalStateException("returned: " + task.path("opinion").asText());
        }
        return status.equals("APPROVED");
    }

    private static void file(String database, Server server, Meter meter, int rows) {
        if (rows == 0) {
            return;
        }
        Calls calls = server.as(Enrolment.EMPLOYER);
        Meter.Reading before = meter.read();
        long from = System.nanoTime();
        String batch = Upload.send(
                calls,
                Map.of("region", Enrolment.REGION, "type", Enrolment.TYPE),
                "people.csv",
                Enrolment.file(rows).getBytes(StandardCharsets.UTF_8));
        await(calls, batch, "READY");
        long read = System.nanoTime();
        calls.post("/api/batches/" + batch + "/actions", Map.of("action", "submit"));
        await(calls, batch, "FINISHED");
        long finished = System.nanoTime();
        Meter.Spent spent = meter.read().since(before);
        Report.say(
                "%s: a file of %d rows: saved after %.1f s, ended %.1f s after its submission, %.1f s in all;"
                        + " processor time a row: %s; others' CPU %.2f",
                database,
                rows,
                (read - from) / NANOS,
                (finished - read) / NANOS,
                (finished - from) / NANOS,
                each(spent, rows),
                spent.foreign());
    }

    private static String each(Meter.Spent spent, int rows) {
        return new TreeMap<>(spent.processors())
                .entrySet().stream()
                        .map(process -> String.format(
                                Locale.ROOT, "%s %.2f ms", process.getKey(), MILLIS * process.getValue() / rows))
                        .collect(Collectors.joining(", "));
    }

    private static void await(Calls calls, String batch, String status) {
        JsonNode now = calls.get("/api/batches/" + batch);
        while (!now.path("status").asText().equals(status)) {
            if (now.path("importFailed").asInt() > 0 || now.path("reviewFailed").asInt() > 0) {
                throw new IllegalStateException("rows were refused: " + now);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_AT_FILES.toNanos());
            now = calls.get("/api/batches/" + batch);
        }
    }
}
