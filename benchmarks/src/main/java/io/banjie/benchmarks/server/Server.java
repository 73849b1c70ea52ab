// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.server;

import io.banjie.benchmarks.http.Calls;
import io.banjie.benchmarks.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The assembled server with its demonstration, as a process of its own. */
public final class Server implements AutoCloseable {

    private static final String OPTIONS = "EXTRA_JAVA_OPTS";

    private final Path folder = Folders.fresh("server");
    private final int port = Folders.port();
    private final int securePort = Folders.port();
    private final Optional<String> database;
    private final String javaOptions;
    private final Thread killer = new Thread(this::end);
    private Process process;

    /** A server on this database, or on the one it has inside; not started. */
    public Server(Optional<String> database, String javaOptions) {
        this.database = database;
        this.javaOptions = javaOptions;
        Runtime.getRuntime().addShutdownHook(killer);
    }

    /** Starts it and waits until every region is open. */
    public Server start() {
        launch();
        Processes.until("a server ready, see " + folder, process, this::ready);
        return this;
    }

    /** Starts it. */
    public Server launch() {
        Path home = Folders.tree().resolve("karaf-distribution/target/assembly");
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/banjie").toString(),
                "--demo",
                "--data",
                folder.toString(),
                "--port",
                String.valueOf(port),
                "--https-port",
                String.valueOf(securePort)));
        database.ifPresent(address -> command.addAll(List.of("--database", address)));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.txt").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("BANJIE_") || name.startsWith("KARAF_"));
        builder.environment().put(OPTIONS, javaOptions);
        process = Processes.start(builder);
        return this;
    }

    /** Whether every region in the inbox is open and the demonstration is there. */
    public boolean ready() {
        Calls calls = calls();
        return calls.tried("/health")
                        .filter(health -> health.contains("demonstration: loaded"))
                        .isPresent()
                && calls.tried("/api/regions")
                        .map(regions -> Json.read(regions).findValuesAsText("state").stream()
                                .filter("OPEN"::equals)
                                .count())
                        .filter(open -> open >= inbox())
                        .isPresent();
    }

    private long inbox() {
        try (Stream<Path> files = Files.list(folder.resolve("deploy"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).count();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Asks it to end and waits for it. */
    public void stop() {
        process.destroy();
        Processes.awaited(process);
    }

    /** Ends it as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        Processes.awaited(process);
    }

    /** Calls by nobody who is signed in. */
    public Calls calls() {
        return new Calls("http://127.0.0.1:" + port, Optional.empty());
    }

    /** Calls by an account of the demonstration. */
    public Calls as(String username) {
        return calls().signedIn(username);
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    /** The folder of the database inside it. */
    public Path derby() {
        return folder.resolve("data/derby/banjie");
    }

    private void end() {
        if (process != null) {
            kill();
        }
        Folders.delete(folder);
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(killer);
        end();
    }
}
