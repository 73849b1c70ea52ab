// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Refusal;
import io.banjie.rest.json.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Vector;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiServletTest {

    private final Map<Class<?>, Integer> declared = Map.of(Resource.class, 1, Provider.class, 4);
    private final ApiServlet servlet = new ApiServlet(declared::get);
    private final Things things = new Things();
    private RunningServlets server;

    /** Says with which status a refusal ends. */
    static final class Refusals implements ExceptionMapper<Refusal>, Provider {
        @Override
        public Response toResponse(Refusal refusal) {
            return Response.status(refusal.problem().status()).build();
        }
    }

    @BeforeEach
    void start() throws Exception {
        server = new RunningServlets(Map.of("/api/*", servlet));
        List.of(new JsonProvider(), new BodyLimit(), new AnswerHeaders(), new Refusals())
                .forEach(servlet::addProvider);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void while_a_part_is_missing_every_address_answers_503_and_when_to_try_again() throws Exception {
        var answer = server.get("/api/things/a");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void once_all_parts_are_there_resources_answer_in_json_that_nobody_caches() throws Exception {
        servlet.addResource(things);

        var answer = server.get("/api/things/abc");

        assertThat(answer.body()).isEqualTo("{\"name\":\"abc\",\"size\":3}");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void a_resource_that_goes_closes_the_api_and_its_successor_opens_it_again() throws Exception {
        servlet.addResource(things);
        servlet.removeResource(things);
        assertThat(server.get("/api/things/a").statusCode()).isEqualTo(503);

        servlet.addResource(new Things());

        assertThat(server.get("/api/things/a").statusCode()).isEqualTo(200);
    }

    @Test
    void the_api_survives_a_restart_of_the_web_container() throws Exception {
        servlet.addResource(things);
        server.get("/api/things/a");

        server.restart();

        assertThat(server.get("/api/things/a").statusCode()).isEqualTo(200);
    }

    @Test
    void an_unknown_address_is_404_and_no_list_of_services_is_shown() throws Exception {
        servlet.addResource(things);

        assertThat(server.get("/api/nothing").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/services").statusCode()).isEqualTo(404);
    }

    @Test
    void a_file_larger_than_the_memory_threshold_arrives_whole() throws Exception {
        servlet.addResource(things);

        var answer = server.send(upload(5 << 20));

        assertThat(answer.body()).isEqualTo(String.valueOf(5 << 20));
    }

    @Test
    void too_large_a_body_is_413_whether_its_length_was_announced_or_not() throws Exception {
        servlet.addResource(things);
        String json = "{\"name\":\"" + "x".repeat(BodyLimit.TEXT_LIMIT) + "\",\"size\":1}";

        var announced = server.send(post("/api/things", BodyPublishers.ofString(json)));
        var streamed = server.send(post(
                "/api/things",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))));

        assertThat(announced.statusCode()).isEqualTo(413);
        assertThat(streamed.statusCode()).isEqualTo(413);
    }

    @Test
    void a_form_too_large_is_413_even_if_its_length_was_not_announced() throws Exception {
        servlet.addResource(things);

        assertThat(server.send(upload((int) BodyLimit.FORM_LIMIT)).statusCode()).isEqualTo(413);
    }

    private HttpRequest.Builder post(String path, HttpRequest.BodyPublisher body) {
        return server.to(path).header("Content-Type", "application/json").POST(body);
    }

    private HttpRequest.Builder upload(int size) {
        String head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n";
        return server.to("/api/things/upload")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofInputStream(() -> new SequenceInputStream(parts(
                        head.getBytes(StandardCharsets.US_ASCII),
                        new byte[size],
                        "\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII)))));
    }

    private static Enumeration<ByteArrayInputStream> parts(byte[]... parts) {
        return new Vector<>(
                        List.of(parts).stream().map(ByteArrayInputStream::new).toList())
                .elements();
    }
}
