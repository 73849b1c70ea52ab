// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import io.banjie.api.notice.Delivery;
import io.banjie.api.notice.Message;
import io.banjie.api.notice.NotificationChannel;
import io.banjie.core.store.Json;
import io.banjie.core.text.Messages;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Posts each message as JSON, {@code {"id", "mobile", "text"}}, to the text message gateway of the bureau: with the id as
 * {@code Idempotency-Key} and, where a file is named, its content as bearer token. Any 2xx is a delivery, 400 and 422 say
 * that this message will never be taken, everything else that it may be later; redirections are not followed.
 */
final class GatewayChannel implements NotificationChannel {

    private static final Set<Integer> NEVER = Set.of(400, 422);
    private static final int SUCCESS = 2;
    private static final int HUNDRED = 100;

    private final URI gateway;
    private final Optional<Path> token;
    private final Duration timeout;
    private final HttpClient client;
    private final Messages messages = new Messages(GatewayChannel.class);

    GatewayChannel(URI gateway, Optional<Path> token, Duration timeout) {
        this.gateway = Objects.requireNonNull(gateway, "gateway");
        this.token = Objects.requireNonNull(token, "token");
        this.timeout = Objects.requireNonNull(timeout, "timeout");
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    @Override
    public Delivery deliver(Message message) {
        HttpRequest request;
        try {
            request = request(message);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Delivery.postponed(messages.of("gateway.token", Map.of()));
        }
        try {
            return judged(client.send(request, BodyHandlers.discarding()).statusCode());
        } catch (IOException unreachable) {
            return Delivery.postponed(messages.of("gateway.unreachable", Map.of()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Delivery.postponed(messages.of("gateway.unreachable", Map.of()));
        }
    }

    private HttpRequest request(Message message) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway)
                .timeout(timeout)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", message.id())
                .POST(BodyPublishers.ofString(Json.write(message), StandardCharsets.UTF_8));
        if (token.isPresent()) {
            // Read each time, so that another token needs no restart.
            String read = Files.readString(token.get(), StandardCharsets.UTF_8).strip();
            request.header("Authorization", "Bearer " + read);
        }
        return request.build();
    }

    private Delivery judged(int status) {
        if (status / HUNDRED == SUCCESS) {
            return Delivery.accepted();
        }
        Map<String, Integer> particulars = Map.of("status", status);
        return NEVER.contains(status)
                ? Delivery.refused(messages.of("gateway.refused", particulars))
                : Delivery.postponed(messages.of("gateway.postponed", particulars));
    }
}
