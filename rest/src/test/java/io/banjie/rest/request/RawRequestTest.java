// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.rest.RunningApi;
import io.banjie.rest.fake.FakeSessions;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that a well-behaved client library would not send. */
@Timeout(60)
class RawRequestTest {
    private static final String HEADERS =
            " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + FakeSessions.TOKEN + "\r\n";
    private static RunningApi api;

    @BeforeAll
    static void start() throws Exception {
        api = new RunningApi();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    /** One connection. */
    private static final class Connection implements AutoCloseable {
        private final Socket socket;
        private final InputStream in;

        Connection() throws IOException {
            socket = new Socket("127.0.0.1", api.port());
            in = new BufferedInputStream(socket.getInputStream());
        }

        void send(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        }

        /** The next answer's status line; its body is skipped by its length or chunks. */
        String answer() throws IOException {
            String status = line();
            int length = -1;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
            }
            if (length >= 0) {
                in.readNBytes(length);
            } else {
                skipChunks();
            }
            return status;
        }

        private void skipChunks() throws IOException {
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                in.readNBytes(size + 2);
            }
            line();
        }

        private String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
                line.write(next);
            }
            return line.toString(StandardCharsets.US_ASCII).strip();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST /api/filings, 413",
        "POST /api/nothing, 404",
        "DELETE /api/filings, 405",
        "PUT /api/filings/f1/answers, 413"
    })
    void after_a_refused_body_the_same_connection_serves_the_next_request(String call, int status) throws Exception {
        String body = " ".repeat(3_000_000);
        try (Connection connection = new Connection()) {
            connection.send(call + HEADERS + "Content-Type: application/json\r\nContent-Length: " + body.length()
                    + "\r\n\r\n" + body);
            assertThat(connection.answer()).contains(" " + status + " ");

            connection.send("GET /api/filings/f1" + HEADERS + "\r\n");
            assertThat(connection.answer()).contains(" 200 ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET /api/filings?name=%zz, 400",
        "GET /api/filings?name=%E9%A9, 400",
        "GET /api/filings?%zz=1, 400",
        "GET /api/filings/%zz, 400",
        "GET /api/filings/%00, 400",
        "GET /api/filings/%01, 404",
        "GET /api/filings/..%2F..%2Fetc, 404",
        "GET /api/regions/a%2Fb, 404",
        "GET /api/filings/f1;v=1, 200",
        "HEAD /api/filings/f1, 200",
        "PATCH /api/filings/f1, 405",
        "BREW /api/filings/f1, 405"
    })
    void odd_addresses_and_methods_are_refused_without_an_incident(String call, int status) throws Exception {
        try (Connection connection = new Connection()) {
            connection.send(call + HEADERS + "Connection: close\r\n\r\n");

            assertThat(connection.line()).contains(" " + status + " ");
        }
    }
}
