// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.batch;

import io.banjie.benchmarks.Options;
import io.banjie.benchmarks.Report;
import io.banjie.benchmarks.filing.Contract;
import io.banjie.benchmarks.http.Calls;
import io.banjie.benchmarks.server.Postgres;
import io.banjie.benchmarks.server.Server;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** Kills the server at random instants while it works on a file, and compares what is there in the end with an undisturbed run. */
public final class CrashBenchmark {

    private static final String DATABASE = "platform";

    private final Options options;
    private final int rows;
    private final Optional<Postgres> postgres;
    private final Server server;

    private CrashBenchmark(Options options, Optional<Postgres> postgres) {
        this.options = options;
        this.postgres = postgres;
        rows = options.number("rows", 2000);
        server = new Server(postgres.map(running -> running.created(DATABASE)), options.text("java", ""));
    }

    /** Crashes with these options. */
    public static void run(Options options) {
        for (String database : options.texts("databases", "derby,postgresql")) {
            Optional<Postgres> postgres =
                    database.equals("postgresql") ? Optional.of(new Postgres()) : Optional.empty();
            CrashBenchmark benchmark = new CrashBenchmark(options, postgres);
            try (Server server = benchmark.server) {
                server.start();
                benchmark.crash(database);
            } finally {
                postgres.ifPresent(Postgres::close);
            }
        }
    }

    private void crash(String database) {
        List<String> batches = new ArrayList<>();
        long begun = System.nanoTime();
        batches.add(settled(send()));
        Duration undisturbed = Duration.ofNanos(System.nanoTime() - begun);
        for (int crash = 1; crash <= options.number("crashes", 20); crash++) {
            String batch = send();
            Duration instant = Duration.ofMillis(ThreadLocalRandom.current().nextLong(undisturbed.toMillis()));
            LockSupport.parkNanos(instant.toNanos());
            server.kill();
            server.start();
            batches.add(settled(batch));
            Report.say("crash %d after %d ms of about %d", crash, instant.toMillis(), undisturbed.toMillis());
        }
        List<Map<String, Long>> states = states(batches);
        long same = states.stream().skip(1).filter(states.get(0)::equals).count();
        Report.say("%s, undisturbed: %s", database, states.get(0));
        Report.say("%s: %d of %d crashes ended in the same state", database, same, states.size() - 1);
        states.stream()
                .skip(1)
                .filter(state -> !state.equals(states.get(0)))
                .forEach(state -> Report.say("not the same: %s", state));
    }

    private String send() {
        Calls employer = server.as(Contract.EMPLOYER);
        return Upload.send(employer, new ContractFile(employer).of(rows));
    }

    private String settled(String batch) {
        Upload.await(server.as(Contract.EMPLOYER), batch, rows);
        return batch;
    }

    private List<Map<String, Long>> states(List<String> batches) {
        server.stop();
        String address = postgres.map(running -> running.address(DATABASE)).orElse("jdbc:derby:" + server.derby());
        try (Connection connection = DriverManager.getConnection(address)) {
            return batches.stream().map(batch -> EndState.of(connection, batch)).toList();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
