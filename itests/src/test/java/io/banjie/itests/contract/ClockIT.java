// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Employer;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.ServerProcess;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The demonstration's clock, and the deadlines that obey it in the region's zone. */
@OnEachDatabase
class ClockIT {

    private final ServerProcess server;

    ClockIT(Backend backend) {
        server = backend.server();
    }

    private void moveTo(LocalDate day, String time) {
        JsonNode moved = server.as("admin")
                .post("/api/demo/clock", Map.of("now", day + "T" + time + "+08:00"))
                .expect(200)
                .json();
        assertThat(moved.path("movable").asBoolean()).isTrue();
        assertThat(server.today()).isEqualTo(day);
    }

    @Test
    void an_ending_is_in_time_on_the_seventh_day_and_late_on_the_eighth() {
        Employer employer = Employer.registered(server);
        String first = employer.hasHired("马五", Identities.man());
        String second = employer.hasHired("孙丽", Identities.woman());
        employer.saveRoster("NEW", List.of(first, second));
        LocalDate lastDay = server.today();
        moveTo(lastDay.plusDays(7), "23:30:00");
        JsonNode inTime = employer.caller()
                .file(Jilin.REGION, Jilin.TERMINATION, Jilin.ending(lastDay), first)
                .expect(201)
                .json();
        assertThat(inTime.path("late").asBoolean()).isFalse();
        assertThat(inTime.path("dueOn").asText()).isEqualTo(lastDay.plusDays(7).toString());

        // Half an hour after midnight there is still the day before in UTC.
        moveTo(lastDay.plusDays(8), "00:30:00");
        JsonNode late = employer.caller()
                .file(Jilin.REGION, Jilin.TERMINATION, Jilin.ending(lastDay), second)
                .expect(201)
                .json();
        assertThat(late.path("late").asBoolean()).isTrue();
        assertThat(Json.items(late.path("warnings"))).anySatisfy(warning -> {
            assertThat(warning.path("severity").asText()).isEqualTo("WARN");
            assertThat(warning.path("message").asText()).contains("逾期1天");
            assertThat(warning.path("legalBasis").asText()).isNotBlank();
        });
        moveTo(lastDay.plusDays(8), "10:00:00");
    }

    @Test
    void only_an_administrator_moves_it_and_nobody_is_signed_out() {
        Map<String, String> tomorrow = Map.of("now", server.now().plusDays(1).toString());
        server.as("jl-huixin").post("/api/demo/clock", tomorrow).refused(403, "forbidden");
        server.as(Jilin.CLERK).post("/api/demo/clock", tomorrow).refused(403, "forbidden");
        server.caller().post("/api/demo/clock", tomorrow).refused(401, "unauthenticated");
        server.caller().get("/api/demo/clock").refused(401, "unauthenticated");
        server.as("admin").post("/api/demo/clock", Map.of("now", "tomorrow")).refused(400, "malformed");
        server.as("admin").post("/api/demo/clock", tomorrow).expect(200);
        server.as("jl-huixin").get("/api/session").expect(200);
    }
}
