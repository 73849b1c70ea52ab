// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.banjie.itests.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A bureau's text message gateway that has no time for the first request. */
final class Gateway implements AutoCloseable {

    /** A request as it came. */
    record Received(String key, String authorization, JsonNode body) {}

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();

    Gateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/messages", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        received.add(new Received(
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("Authorization"),
                Json.read(exchange.getRequestBody().readAllBytes())));
        exchange.sendResponseHeaders(received.size() == 1 ? 503 : 202, -1);
        exchange.close();
    }

    /** Its address. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/messages";
    }

    /** What it was sent so far. */
    List<Received> received() {
        return List.copyOf(received);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
