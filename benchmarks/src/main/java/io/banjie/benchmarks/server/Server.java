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
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The assembled server with its demonstration, or another of its making, as a process of its own. */
public final class Server implements AutoCloseable {

    private static final String OPTIONS = "EXTRA_JAVA_OPTS";

    private final Path folder = Folders.fresh("server");
    private final int port = Folders.port();
    private final int securePort = Folders.port();
    private final Path home;
    private final List<String> arguments;
    private final String javaOptions;
    private final Predicate<Calls> ready;
    private final Thread killer = new Thread(this::end);
    private Process process;

    /** A server on this database, or on the one it has inside; not started. */
    public Server(Optional<String> database, String javaOptions) {
        home = Folders.tree().resolve("karaf-distribution/target/assembly");
        arguments = new ArrayList<>(List.of("--demo"));
        database.ifPresent(address -> arguments.addAll(List.of("--database", address)));
        this.javaOptions = javaOptions;
        ready = this::regionsOpen;
        Runtime.getRuntime().addShutdownHook(killer);
    }

    /** Another server with this home, which is ready when it is said to be. */
    public Server(Path home, Predicate<Calls> ready) {
        this.home = home;
        arguments = List.of();
        javaOptions = "";
        this.ready = ready;
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
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/banjie").toString(),
                "--data",
                folder.toString(),
                "--port",
                String.valueOf(port),
                "--https-port",
                String.valueOf(securePort)));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.txt").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("BANJIE_") || name.startsWith("KARAF_"));
        builder.environment().put(OPTIONS, javaOptions);
        process = Processes.start(builder);
        return this;
    }

    /** Whether it serves. */
    public boolean ready() {
        return ready.test(calls());
    }

    private boolean regionsOpen(Calls calls) {
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

    /** Its inbox, made where there is none yet. */
    public Path deploy() {
        try {
            return Files.createDirectories(folder.resolve("deploy"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The memory it has in use, in MB. */
    public double memory() {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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
