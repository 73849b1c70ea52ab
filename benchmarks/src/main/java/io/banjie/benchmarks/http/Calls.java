// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;

/** Calls of the interface where their speed does not matter. */
public final class Calls {

    private static final String PASSWORD = "banjie-demo";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String root;
    private final Optional<String> token;

    /** Calls to this server under this token. */
    public Calls(String root, Optional<String> token) {
        this.root = root;
        this.token = token;
    }

    /** These calls by an account of the demonstration. */
    public Calls signedIn(String username) {
        String token = post("/api/session", Map.of("username", username, "password", PASSWORD))
                .path("token")
                .asText();
        return new Calls(root, Optional.of(token));
    }

    /** The token. */
    public String token() {
        return token.orElseThrow();
    }

    /** What stands under an address, unless there is no good answer. */
    public Optional<String> tried(String path) {
        try {
            HttpResponse<String> answer = CLIENT.send(request(path).build(), BodyHandlers.ofString());
            return Optional.of(answer.body()).filter(body -> answer.statusCode() == 200);
        } catch (IOException notThere) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What stands under an address. */
    public JsonNode get(String path) {
        return Json.read(tried(path).orElseThrow(() -> new IllegalStateException("no good answer: " + path)));
    }

    /** Posts a value and gives the answer. */
    public JsonNode post(String path, Object body) {
        return post(path, "application/json", Json.write(body).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Posts bytes of a type and gives the answer. */
    public JsonNode post(String path, String type, byte[] body) {
        try {
            HttpResponse<String> answer = CLIENT.send(
                    request(path)
                            .header("Content-Type", type)
                            .POST(BodyPublishers.ofByteArray(body))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.body());
            }
            return Json.read(answer.body());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        return request;
    }
}
