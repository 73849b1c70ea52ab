// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.itests.http.EventStream;
import io.banjie.itests.scene.Employer;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.Patience;
import io.banjie.itests.server.ServerProcess;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Changes are told while they happen. */
@OnEachDatabase
class EventsIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String PATH = "/api/tasks/events";

    private final ServerProcess server;

    EventsIT(Backend backend) {
        server = backend.server();
    }

    private static void await(EventStream events, String filing, String status) {
        Patience.until("an event of " + filing + " " + status, SOON, () -> events.data().stream()
                .anyMatch(event -> event.path("filing").asText().equals(filing)
                        && event.path("status").asText().equals(status)));
    }

    private static EventStream greeted(EventStream events) {
        Patience.until("the stream's first words", SOON, events::greeted);
        return events;
    }

    @Test
    void a_clerk_hears_of_what_comes_in_and_an_employer_of_what_is_decided() {
        Employer employer = Employer.registered(server);
        try (EventStream queue = greeted(EventStream.open(server.as(Jilin.CLERK), PATH));
                EventStream own = greeted(EventStream.open(employer.caller(), PATH))) {
            String filing = employer.hires("孙丽", Identities.woman()).path("id").asText();
            await(queue, filing, "IN_REVIEW");
            server.as(Jilin.CLERK).act(filing, "approve").expect(200);
            await(own, filing, "APPROVED");
        }
    }

    @Test
    void nobody_hears_of_what_is_not_theirs() {
        Employer employer = Employer.registered(server);
        try (EventStream strange = greeted(EventStream.open(server.as(Jilin.OTHER_CLERK), PATH));
                EventStream own = greeted(EventStream.open(employer.caller(), PATH))) {
            String filing = employer.hires("孙丽", Identities.woman()).path("id").asText();
            await(own, filing, "IN_REVIEW");
            assertThat(strange.data())
                    .noneMatch(event -> event.path("filing").asText().equals(filing));
        }
    }
}
