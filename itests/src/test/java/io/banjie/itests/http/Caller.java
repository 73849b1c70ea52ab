// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.net.ssl.SSLContext;

/** Somebody who calls the server, signed in or not. Knows nothing of it but the contract. */
public final class Caller {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    private final HttpClient http;
    private final URI server;
    private final Map<String, String> headers;

    private Caller(HttpClient http, URI server, Map<String, String> headers) {
        this.http = http;
        this.server = server;
        this.headers = headers;
    }

    /** Somebody not signed in. */
    public static Caller anonymous(URI server) {
        return new Caller(HTTP, server, Map.of());
    }

    /** Somebody not signed in who shows what this context holds to whom it trusts. */
    public static Caller secure(URI server, SSLContext tls) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(20))
                .sslContext(tls)
                .build();
        return new Caller(client, server, Map.of());
    }

    /** The same caller with this token. */
    public Caller bearing(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** The same caller, sending one more header with each call. */
    public Caller with(String header, Object value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, String.valueOf(value));
        return new Caller(http, server, more);
    }

    /** The same caller, all of whose writes are one attempt. */
    public Caller attempting(String key) {
        return with("Idempotency-Key", key);
    }

    public URI server() {
        return server;
    }

    /** Signs in; the caller with the token. */
    public Caller signedIn(String username, String password) {
        return bearing(
                signIn(username, password).expect(200).json().path("token").asText());
    }

    public Answer signIn(String username, String password) {
        return post("/api/session", Map.of("username", username, "password", password));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, Json.write(body));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, Json.write(body));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer upload(String path, Multipart form) {
        return send(request(path)
                .header("Content-Type", form.contentType())
                .POST(BodyPublishers.ofByteArray(form.bytes())));
    }

    /** Sends this text as JSON, whatever it is. */
    public Answer send(String method, String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json, StandardCharsets.UTF_8)));
    }

    /** A request that is still to be given its method. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
        headers.forEach(request::setHeader);
        return request;
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The answer, or nothing while no server answers. */
    public Optional<Answer> tryGet(String path) {
        try {
            return Optional.of(get(path));
        } catch (UncheckedIOException notThere) {
            return Optional.empty();
        }
    }

    /** Files something. */
    public Answer file(String region, String type, Map<String, ?> answers) {
        return post("/api/filings", Map.of("region", region, "type", type, "answers", answers));
    }

    /** Files something that builds on another filing. */
    public Answer file(String region, String type, Map<String, ?> answers, String relatesTo) {
        return post("/api/filings", Map.of("region", region, "type", type, "answers", answers, "relatesTo", relatesTo));
    }

    /** Does something to a filing. */
    public Answer act(String filing, String action) {
        return post("/api/filings/" + filing + "/actions", Map.of("action", action));
    }

    /** Does something to a filing with an opinion. */
    public Answer act(String filing, String action, String opinion) {
        return post("/api/filings/" + filing + "/actions", Map.of("action", action, "opinion", opinion));
    }

    /** Changes a filing's answers, as of the version in the filing given. */
    public Answer edit(JsonNode seen, Map<String, ?> answers) {
        return with("If-Match", seen.path("version").asLong())
                .put("/api/filings/" + seen.path("id").asText() + "/answers", answers);
    }

    /** A value as it stands in an address. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
