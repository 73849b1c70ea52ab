// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.batch;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.benchmarks.filing.Contract;
import io.banjie.benchmarks.http.Calls;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Files that are sent to a server and worked on there. */
public final class Upload {

    private static final String BOUNDARY = "--------banjie-benchmarks";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Upload() {}

    /** Sends a file of new contracts; the batch's id. */
    static String send(Calls calls, byte[] file) {
        return send(calls, Map.of("region", Contract.REGION, "type", Contract.TYPE), "people.xlsx", file);
    }

    /** Sends a file of filings of this region and type; the batch's id. */
    public static String send(Calls calls, Map<String, String> type, String fileName, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        type.forEach((name, value) -> write(
                body,
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value)));
        write(
                body,
                ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                                + "Content-Type: application/octet-stream\r\n\r\n")
                        .formatted(BOUNDARY, fileName));
        body.writeBytes(file);
        write(body, "\r\n--" + BOUNDARY + "--\r\n");
        return calls.post("/api/batches", "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray())
                .path("id")
                .asText();
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Waits until so many rows of the batch are filed. */
    static void await(Calls calls, String batch, int rows) {
        while (!done(calls.get("/api/batches/" + batch), rows)) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private static boolean done(JsonNode batch, int rows) {
        String status = batch.path("status").asText();
        if (status.equals("REFUSED") || batch.path("importFailed").asInt() > 0) {
            throw new IllegalStateException("rows were refused: " + batch);
        }
        return !status.equals("READING") && batch.path("inReview").asInt() == rows;
    }

    /** The filing of the first row of a file of one. */
    static String filing(Calls calls, String batch) {
        await(calls, batch, 1);
        return calls.get("/api/batches/" + batch + "/rows")
                .path("items")
                .path(0)
                .path("filing")
                .asText();
    }
}
