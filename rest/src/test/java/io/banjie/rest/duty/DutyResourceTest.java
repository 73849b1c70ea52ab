// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.rest.RunningApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DutyResourceTest {
    private RunningApi api;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void what_is_owed_is_told_with_its_month_and_its_day() throws Exception {
        var answer = api.get("duties");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(RunningApi.body(answer))
                .hasToString("{\"items\":[{\"duty\":\"report\",\"label\":\"Report\",\"message\":\"by the 30th\","
                        + "\"legalBasis\":\"law\",\"type\":\"monthly-report\",\"field\":\"month\",\"month\":\"2026-11\","
                        + "\"dueOn\":\"2026-11-30\",\"overdue\":false,\"done\":false,\"filing\":null}],\"next\":null}");
    }

    @Test
    void a_parameter_that_does_nothing_is_refused() throws Exception {
        assertThat(api.get("duties?month=2026-11").statusCode()).isEqualTo(400);
    }
}
