// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Server-sent events as they come in. */
public final class EventStream implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Stream<String> source;

    private EventStream(Stream<String> source) {
        this.source = source;
        Thread reader = new Thread(this::read, "events");
        reader.setDaemon(true);
        reader.start();
    }

    /** Opens a stream; events from now on are received. */
    public static EventStream open(Caller caller, String path) {
        try {
            HttpResponse<Stream<String>> response = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(caller.request(path).build(), BodyHandlers.ofLines());
            String mediaType = response.headers().firstValue("Content-Type").orElse("");
            if (response.statusCode() != 200 || !mediaType.startsWith("text/event-stream")) {
                throw new AssertionError("no events but " + response.statusCode() + " " + mediaType);
            }
            return new EventStream(response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void read() {
        try {
            source.forEach(lines::add);
        } catch (UncheckedIOException ended) {
            lines.add(": ended");
        }
    }

    /** Whether the server has said anything yet, if only a comment. */
    public boolean greeted() {
        return !lines.isEmpty();
    }

    /** The data of the events received so far. */
    public List<JsonNode> data() {
        return lines.stream()
                .filter(line -> line.startsWith("data:"))
                .map(line -> Json.read(line.substring(5).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    @Override
    public void close() {
        source.close();
    }
}
