// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.rest.RunningApi;
import io.banjie.rest.fake.FakeClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockResourceTest {

    @Test
    void the_clock_is_there_with_the_demonstration_only_and_moves_to_any_instant_with_an_offset() throws Exception {
        FakeClock clock = new FakeClock();
        try (RunningApi api = new RunningApi()) {
            assertThat(api.get("demo/clock").statusCode()).isEqualTo(404);

            ClockFixture.open(api.clock, clock);
            assertThat(api.get("demo/clock").body()).isEqualTo("{\"now\":\"2026-07-02T01:00:00Z\",\"movable\":true}");
            assertThat(api.post("demo/clock", "{\"now\":\"2026-08-01T08:00:00+08:00\"}")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(clock.now()).isEqualTo(Instant.parse("2026-08-01T00:00:00Z"));

            ClockFixture.close(api.clock, clock);
            assertThat(api.get("demo/clock").statusCode()).isEqualTo(404);
        }
    }
}
