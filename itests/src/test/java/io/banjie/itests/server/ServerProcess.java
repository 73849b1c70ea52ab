// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The assembled server as a process of its own. Killed when the tests end, whatever became of them; of its folder only what
 * it told stays then.
 */
public final class ServerProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofMinutes(1);
    private static final String PASSWORD = "banjie-demo";
    private static final ZoneId REGION_ZONE = ZoneId.of("Asia/Shanghai");

    private final ServerSettings settings;
    private final Map<String, Caller> signedIn = new ConcurrentHashMap<>();
    private final Thread killer = new Thread(this::abandon);
    private volatile Process process;

    private ServerProcess(ServerSettings settings) {
        this.settings = settings;
        Runtime.getRuntime().addShutdownHook(killer);
    }

    /** Starts a server and waits until it is ready. */
    public static ServerProcess start(ServerSettings settings) {
        ServerProcess server = launch(settings);
        try {
            server.awaitReady();
        } catch (RuntimeException | AssertionError vain) {
            server.abandon();
            throw vain;
        }
        return server;
    }

    /** Starts a server and waits for nothing. */
    public static ServerProcess launch(ServerSettings settings) {
        ServerProcess server = new ServerProcess(settings);
        server.begin();
        return server;
    }

    private void begin() {
        ProcessBuilder builder = new ProcessBuilder(settings.command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("BANJIE_") || name.startsWith("KARAF_"));
        // Several servers and a browser share a small machine: compile quickly and keep the heap small.
        environment.put("EXTRA_JAVA_OPTS", "-XX:TieredStopAtLevel=1 -Xmx512m");
        try {
            process = builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts the server anew on the same folder and waits until it is ready. */
    public void restart() {
        begin();
        awaitReady();
    }

    /** Waits until the server serves, every region in its inbox is open and the demonstration is loaded. */
    public void awaitReady() {
        try {
            Patience.until("a server ready at " + uri(), START, () -> {
                if (!process.isAlive()) {
                    throw new AssertionError("the server ended by itself");
                }
                return healthy(List.of()) && ready(openRegions());
            });
        } catch (AssertionError vain) {
            throw new AssertionError(vain.getMessage() + "\n" + state(), vain);
        }
    }

    /** What the server says of itself, for whoever must find out why it is not ready. */
    private String state() {
        return Stream.of("/health", "/api/regions")
                        .map(path -> caller().tryGet(path).map(Answer::text).orElse(path + " is not answered"))
                        .collect(Collectors.joining("\n"))
                + "\n" + output() + "\n" + tail(log());
    }

    private boolean ready(List<String> open) {
        return open.size() >= inbox() && healthy(open);
    }

    /** Whether nothing is said to be wrong, and of a demonstration that it has loaded what belongs to these regions. */
    private boolean healthy(List<String> regions) {
        return caller().tryGet("/health")
                .filter(health -> health.status() == 200)
                .map(Answer::text)
                .flatMap(health -> line(health, "demonstration").or(() -> Optional.of("loaded " + regions)))
                .filter(said -> said.contains("failed")
                        || said.contains("loaded") && regions.stream().allMatch(said::contains))
                .isPresent();
    }

    private List<String> openRegions() {
        return caller()
                .tryGet("/api/regions")
                .filter(answer -> answer.status() == 200)
                .map(Answer::json)
                .map(Json::items)
                .orElse(List.of())
                .stream()
                .filter(region -> region.path("state").asText().equals("OPEN"))
                .map(region -> region.path("code").asText())
                .toList();
    }

    private long inbox() {
        try (Stream<Path> files = Files.list(deploy())) {
            return files.filter(file -> file.toString().endsWith(".jar")).count();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Ends the process at once, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks the process to end and waits for it. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    /** Waits until the process has ended. */
    public void awaitEnd() {
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the server did not end\n" + tail(log()));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** A folder takes a hundred megabytes; who looks for a failure needs the console and the log. */
    private void abandon() {
        if (process != null) {
            kill();
        }
        for (String large : List.of("data/cache", "data/derby", "deploy")) {
            Path folder = settings.data().resolve(large);
            if (Files.exists(folder)) {
                Folders.delete(folder);
            }
        }
    }

    @Override
    public void close() {
        kill();
        Runtime.getRuntime().removeShutdownHook(killer);
        Folders.delete(settings.data());
    }

    public ServerSettings settings() {
        return settings;
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + settings.port());
    }

    /** Somebody not signed in. */
    public Caller caller() {
        return Caller.anonymous(uri());
    }

    /** Somebody of the demonstration, signed in once and for all. */
    public Caller as(String username) {
        return signedIn.computeIfAbsent(username, name -> caller().signedIn(name, PASSWORD));
    }

    /** The password of the demonstration's accounts. */
    public static String password() {
        return PASSWORD;
    }

    /** The platform's time. */
    public OffsetDateTime now() {
        JsonNode clock = as("admin").get("/api/demo/clock").expect(200).json();
        return OffsetDateTime.parse(clock.path("now").asText());
    }

    /** The platform's day in the region's zone. */
    public LocalDate today() {
        return now().atZoneSameInstant(REGION_ZONE).toLocalDate();
    }

    /** The inbox of regions. */
    public Path deploy() {
        return settings.data().resolve("deploy");
    }

    /** What it wrote to its console. */
    public String output() {
        return read(console());
    }

    /** What it wrote to its log. */
    public String log() {
        return read(settings.data().resolve("data/log/banjie.log"));
    }

    private Path console() {
        return settings.data().resolve("console.txt");
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String tail(String log) {
        return log.substring(Math.max(0, log.length() - 16_000));
    }

    /** A line of /health, found by its beginning. */
    public Optional<String> health(String name) {
        return line(caller().get("/health").text(), name);
    }

    private static Optional<String> line(String health, String name) {
        return health.lines().filter(line -> line.contains(" " + name + ":")).findFirst();
    }
}
