// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.atonce;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.certificate.SecurePort;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Multipart;
import io.banjie.itests.scene.Shanghai;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.ServerProcess;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;

/** A demonstration of one's own, its employers signed in by their certificates, its clock in the test's hands. */
final class City implements AutoCloseable {

    private final Backend backend;
    private final ServerProcess server;
    private final SecurePort port;

    /** Starts it on a database, with the clock at an instant. */
    City(Backend backend, String name, String now) {
        this.backend = backend;
        server = ServerProcess.start(backend.settings(name).startingAt(now));
        port = new SecurePort(server);
    }

    /** The database it is on. */
    Backend backend() {
        return backend;
    }

    ServerProcess server() {
        return server;
    }

    /** An employer of the demonstration. */
    Caller employer(String account) {
        return port.signedIn(account);
    }

    /** A clerk of the demonstration. */
    Caller clerk(String account) {
        return server.as(account);
    }

    /** Moves the clock to an instant. */
    void clock(OffsetDateTime now) {
        server.as("admin")
                .post("/api/demo/clock", Map.of("now", now.toString()))
                .expect(200);
    }

    /** Moves the clock forward. */
    void pass(Duration time) {
        clock(server.now().plus(time));
    }

    /** An approved hire. */
    static JsonNode hired(Caller employer, Map<String, Object> answers) {
        return employer.file(Shanghai.REGION, Shanghai.HIRE, answers)
                .expect(201)
                .json();
    }

    /** An approved separation of somebody. */
    static JsonNode left(Caller employer, Map<String, Object> answers) {
        return employer.file(Shanghai.REGION, Shanghai.SEPARATION, answers)
                .expect(201)
                .json();
    }

    /** A filing as somebody sees it. */
    static JsonNode seen(Caller caller, JsonNode filing) {
        return caller.get("/api/filings/" + id(filing)).expect(200).json();
    }

    /** A paper of a filing. */
    static Answer paper(Caller caller, JsonNode filing, String kind) {
        return caller.get("/api/filings/%s/documents/%s?format=pdf".formatted(id(filing), kind));
    }

    /** What the public is told of a number and a code. */
    Answer checked(String number, String code) {
        return server.caller().get("/api/certificates/%s?code=%s".formatted(Caller.encoded(number), code));
    }

    /** What the public is told of a file. */
    Answer checked(byte[] file) {
        return server.caller().upload("/api/certificates/check", new Multipart().file("file", "证明.pdf", file));
    }

    static String id(JsonNode filing) {
        return filing.path("id").asText();
    }

    static String status(JsonNode filing) {
        return filing.path("status").asText();
    }

    @Override
    public void close() {
        server.close();
    }
}
