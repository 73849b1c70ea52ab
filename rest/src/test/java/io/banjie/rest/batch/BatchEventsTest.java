// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Batch;
import io.banjie.rest.RunningApi;
import io.banjie.rest.event.EventStreams;
import io.banjie.rest.fake.FakeBatches;
import io.banjie.rest.fake.FakeSessions;
import io.banjie.rest.front.OpenDoor;
import io.banjie.rest.server.ApiServletFixture;
import io.banjie.rest.server.RunningServlets;
import io.banjie.rest.session.Gatekeeper;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.servlet.http.HttpServlet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class BatchEventsTest {
    private final FakeSessions sessions = new FakeSessions();
    private final FakeBatches batches = new FakeBatches();
    private final BatchEventsServlet servlet = new BatchEventsServlet(
            batches, new EventStreams(new Gatekeeper(sessions), sessions, Duration.ofMillis(20)));
    private final HttpClient client = HttpClient.newHttpClient();
    private RunningServlets server;

    @BeforeEach
    void start() throws Exception {
        HttpServlet api = ApiServletFixture.of(List.of(new BatchResource(batches)), List.of());
        server =
                new RunningServlets(Map.of("/*", OpenDoor.to(Map.of("/api/*", api, "/api/batches/*/events", servlet))));
    }

    @AfterEach
    void stop() {
        servlet.close();
        server.close();
    }

    private HttpRequest.Builder events(String id) {
        return server.to("/api/batches/" + id + "/events").header("Authorization", "Bearer " + FakeSessions.TOKEN);
    }

    private BufferedReader open() throws Exception {
        HttpResponse<InputStream> stream = client.send(events("b1").build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(stream.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
    }

    private static String next(BufferedReader lines, String beginning) throws Exception {
        String line = lines.readLine();
        while (line != null && !line.startsWith(beginning)) {
            line = lines.readLine();
        }
        return line == null ? "the end" : line;
    }

    @Test
    void a_batch_is_told_as_it_changes_between_heartbeats_until_it_rests() throws Exception {
        BufferedReader lines = open();
        assertThat(next(lines, "retry")).isEqualTo("retry: 5000");

        batches.changed(FakeBatches.batch(Batch.Status.READING, 0.5));
        assertThat(next(lines, "event")).isEqualTo("event: batch");
        assertThat(lines.readLine()).contains("\"status\":\"READING\"", "\"progress\":0.5", "\"secondsLeft\":4");
        assertThat(next(lines, ":")).isEqualTo(": ");
        batches.changed(FakeBatches.batch(Batch.Status.IN_REVIEW, 1));
        assertThat(next(lines, "event")).isEqualTo("event: batch");
        assertThat(next(lines, ":")).as("clerks may still decide").isEqualTo(": ");
        batches.changed(FakeBatches.batch(Batch.Status.FINISHED, 1));
        assertThat(next(lines, "event")).isEqualTo("event: batch");
        assertThat(next(lines, "event")).isEqualTo("event: rest");
        assertThat(lines.readLine()).contains("\"status\":\"FINISHED\"");
        assertThat(next(lines, "nothing like this")).isEqualTo("the end");
        assertThat(batches.left().await(30, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Batch.Status.class,
            names = {"READY", "FINISHED", "WITHDRAWN", "REFUSED"})
    void a_batch_rests_when_nobody_but_its_owner_can_move_it(Batch.Status status) throws Exception {
        BufferedReader lines = open();
        next(lines, "retry");

        batches.changed(FakeBatches.batch(status, 0.9));
        batches.changed(FakeBatches.batch(status, 1));

        assertThat(next(lines, "event")).isEqualTo("event: batch");
        assertThat(next(lines, "event")).as("work is still under way").isEqualTo("event: batch");
        assertThat(next(lines, "event")).isEqualTo("event: rest");
        assertThat(next(lines, "nothing like this")).isEqualTo("the end");
    }

    @Test
    void a_stream_ends_with_its_session() throws Exception {
        BufferedReader lines = open();
        next(lines, "retry");

        sessions.signOut(FakeSessions.TOKEN);

        assertThat(next(lines, "nothing like this")).isEqualTo("the end");
        assertThat(batches.left().await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void what_is_refused_is_a_problem_and_no_stream() throws Exception {
        var unknown = server.send(events("unknown"));
        var stranger = server.send(server.to("/api/batches/b1/events"));
        var writing = server.send(events("b1").DELETE());

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(RunningApi.body(unknown).path("code").asText()).isEqualTo("not-found");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(writing.statusCode()).isEqualTo(405);
        assertThat(writing.headers().firstValue("Allow")).hasValue("GET");
    }

    @Test
    void all_other_addresses_reach_the_endpoint() throws Exception {
        assertThat(server.get("/api/batches/b1/nothing").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/batches/b1/events/more").statusCode()).isEqualTo(404);
    }
}
