// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.browser;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Json;
import io.banjie.itests.server.Folders;
import io.banjie.itests.server.FreePorts;
import io.banjie.itests.server.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** The machine's own Firefox, spoken to in WebDriver BiDi, which it understands without a driver. */
final class Firefox implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);
    private static final long PATIENCE_SECONDS = 60;

    private final Path profile = Folders.fresh("firefox");
    private final Process process;
    private final Thread killer;
    private final Map<Long, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();
    private final WebSocket line;
    private final String tab;

    Firefox() {
        int port = FreePorts.next();
        process = launch(port);
        killer = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(killer);
        line = Patience.obtain("Firefox at port " + port, START, () -> connect(port));
        ask("session.new", Map.of("capabilities", Map.of()));
        tab = ask("browsingContext.getTree", Map.of())
                .path("contexts")
                .get(0)
                .path("context")
                .asText();
    }

    private Process launch(int port) {
        try {
            ProcessBuilder builder = new ProcessBuilder(
                    "firefox-esr",
                    "--headless",
                    "--no-remote",
                    "--profile",
                    profile.toString(),
                    "--remote-debugging-port=" + port,
                    "about:blank");
            builder.environment().put("HOME", profile.toString());
            return builder.redirectErrorStream(true)
                    .redirectOutput(profile.resolve("output.txt").toFile())
                    .start();
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }

    private Optional<WebSocket> connect(int port) {
        try {
            return Optional.of(HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(URI.create("ws://127.0.0.1:" + port + "/session"), new Ear())
                    .join());
        } catch (CompletionException notYet) {
            return Optional.empty();
        }
    }

    /** Sends a command and waits for its result. */
    private JsonNode ask(String method, Map<String, ?> parameters) {
        long id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        line.sendText(Json.write(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new AssertionError(method + " failed", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Opens an address and waits until it is loaded. */
    void open(String address) {
        ask("browsingContext.navigate", Map.of("context", tab, "url", address, "wait", "complete"));
    }

    /** The value of a script's expression, as text. */
    String evaluate(String expression) {
        JsonNode result = ask(
                "script.evaluate",
                Map.of("expression", expression, "target", Map.of("context", tab), "awaitPromise", true));
        if (!result.path("type").asText().equals("success")) {
            throw new AssertionError(expression + " gave " + result);
        }
        return result.path("result").path("value").asText();
    }

    /** Waits until an expression is true. */
    void awaits(String expression) {
        Patience.until(expression, Duration.ofSeconds(PATIENCE_SECONDS), () -> evaluate(expression)
                .equals("true"));
    }

    /** Types on the keyboard, wherever the focus is. */
    void type(String text) {
        List<Map<String, String>> strokes = new ArrayList<>();
        text.codePoints().mapToObj(Character::toString).forEach(key -> {
            strokes.add(Map.of("type", "keyDown", "value", key));
            strokes.add(Map.of("type", "keyUp", "value", key));
        });
        ask(
                "input.performActions",
                Map.of(
                        "context",
                        tab,
                        "actions",
                        List.of(Map.of("type", "key", "id", "keyboard", "actions", strokes))));
    }

    /** Takes a picture of the page. */
    byte[] picture() {
        return Base64.getDecoder()
                .decode(ask("browsingContext.captureScreenshot", Map.of("context", tab))
                        .path("data")
                        .asText());
    }

    @Override
    public void close() {
        line.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Patience.until("the end of Firefox", START, () -> !process.isAlive());
        Runtime.getRuntime().removeShutdownHook(killer);
        if (Files.exists(profile)) {
            Folders.delete(profile);
        }
    }

    /** Collects what Firefox says, which may come in pieces. */
    private final class Ear implements WebSocket.Listener {

        private final StringBuilder heard = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean whole) {
            heard.append(data);
            if (whole) {
                JsonNode message = Json.read(heard.toString().getBytes(StandardCharsets.UTF_8));
                heard.setLength(0);
                answer(message);
            }
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        private void answer(JsonNode message) {
            CompletableFuture<JsonNode> waiting =
                    asked.remove(message.path("id").asLong());
            if (waiting == null) {
                return;
            }
            if (message.path("type").asText().equals("success")) {
                waiting.complete(message.path("result"));
            } else {
                waiting.completeExceptionally(new IllegalStateException(message.toString()));
            }
        }
    }
}
