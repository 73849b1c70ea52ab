// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.TaskDesk;
import io.banjie.rest.event.EventStreams;
import io.banjie.rest.fake.FakeSessions;
import io.banjie.rest.fake.FakeTasks;
import io.banjie.rest.server.RunningServlets;
import io.banjie.rest.session.Gatekeeper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TaskEventsTest {
    private final FakeSessions sessions = new FakeSessions();
    private final FakeTasks tasks = new FakeTasks();
    private final TaskEventsServlet servlet =
            new TaskEventsServlet(tasks, new EventStreams(new Gatekeeper(sessions), sessions, Duration.ofMillis(20)));
    private final HttpClient client = HttpClient.newHttpClient();
    private RunningServlets server;

    @BeforeEach
    void start() throws Exception {
        server = new RunningServlets(Map.of("/api/tasks/events", servlet));
    }

    @AfterEach
    void stop() {
        servlet.close();
        server.close();
    }

    private HttpRequest.Builder events() {
        return server.to("/api/tasks/events").header("Authorization", "Bearer " + FakeSessions.TOKEN);
    }

    private HttpResponse<InputStream> open() throws Exception {
        return client.send(events().build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    private static BufferedReader lines(HttpResponse<InputStream> stream) {
        return new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
    }

    private static String next(BufferedReader lines, String beginning) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith(beginning)) {
            line = lines.readLine();
        }
        return line == null ? "the end" : line;
    }

    @Test
    void changes_arrive_as_events_between_heartbeats() throws Exception {
        var stream = open();
        BufferedReader lines = lines(stream);

        assertThat(stream.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/event-stream;charset=utf-8");
        assertThat(next(lines, "retry")).isEqualTo("retry: 5000");
        assertThat(next(lines, ": ")).isEqualTo(": here are changes");
        assertThat(next(lines, ": ")).isEqualTo(": ");
        tasks.changed(new TaskDesk.Change("f1", Optional.empty(), "APPROVED", "a1"));
        assertThat(next(lines, "event")).isEqualTo("event: task");
        assertThat(lines.readLine())
                .isEqualTo("data: {\"filing\":\"f1\",\"batch\":null,\"status\":\"APPROVED\",\"agency\":\"a1\"}");
        assertThat(lines.readLine()).isEmpty();
    }

    @Test
    void a_stream_ends_with_its_session_and_its_subscription_with_it() throws Exception {
        BufferedReader lines = lines(open());
        next(lines, "retry");

        sessions.signOut(FakeSessions.TOKEN);

        assertThat(next(lines, "nothing like this")).isEqualTo("the end");
        assertThat(tasks.left().await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_subscription_ends_when_its_reader_has_gone() throws Exception {
        var stream = open();
        next(lines(stream), "retry");

        stream.body().close();

        assertThat(tasks.left().await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void all_streams_end_when_the_desk_goes() throws Exception {
        BufferedReader lines = lines(open());
        next(lines, "retry");

        servlet.close();

        assertThat(next(lines, "nothing like this")).isEqualTo("the end");
    }

    @Test
    void an_account_has_ten_streams_at_most() throws Exception {
        List<HttpResponse<InputStream>> open = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            open.add(open());
        }

        var one = server.send(events());

        assertThat(open).allMatch(stream -> stream.statusCode() == 200);
        assertThat(one.statusCode()).isEqualTo(429);
        assertThat(one.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(one.body()).contains("too-many-attempts");
    }

    @Test
    void without_a_session_there_is_no_stream() throws Exception {
        var answer = server.send(server.to("/api/tasks/events"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void events_are_only_to_be_read() throws Exception {
        var answer = server.send(events().DELETE());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET");
    }
}
