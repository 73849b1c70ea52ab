// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the server answered. */
public final class Answer {

    private final HttpResponse<byte[]> response;

    Answer(HttpResponse<byte[]> response) {
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return Json.read(response.body());
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    public String mediaType() {
        return header("Content-Type").orElse("");
    }

    /** This answer, which must have this status. */
    public Answer expect(int status) {
        assertThat(status())
                .as(() -> "%s %s answered %s"
                        .formatted(
                                response.request().method(), response.request().uri(), excerpt()))
                .isEqualTo(status);
        return this;
    }

    /** This answer, which must be the problem of this status and code. */
    public Answer refused(int status, String code) {
        expect(status);
        assertThat(mediaType()).startsWith("application/problem+json");
        JsonNode problem = json();
        assertThat(problem.path("code").asText()).as(this::excerpt).isEqualTo(code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).isEqualTo("urn:banjie:problem:" + code);
        assertThat(problem.path("title").asText()).isNotBlank();
        return this;
    }

    /** The fields that the problem complains of, in its order. */
    public List<String> fields() {
        return json().path("violations").findValuesAsText("field");
    }

    /** The messages of the problem about one field. */
    public List<String> messagesAt(String field) {
        return Json.items(json().path("violations")).stream()
                .filter(violation -> violation.path("field").asText().equals(field))
                .map(violation -> violation.path("message").asText())
                .toList();
    }

    /** The errors among what the problem complains of, warnings left out. */
    public List<JsonNode> errors() {
        return Json.items(json().path("violations")).stream()
                .filter(violation -> violation.path("severity").asText().equals("ERROR"))
                .toList();
    }

    private String excerpt() {
        return status() + " " + text().substring(0, Math.min(2000, text().length()));
    }

    @Override
    public String toString() {
        return excerpt();
    }
}
