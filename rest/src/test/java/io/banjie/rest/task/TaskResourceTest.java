// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.TaskDesk;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.rest.RunningApi;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TaskResourceTest {
    private static RunningApi api;

    @BeforeAll
    static void start() throws Exception {
        api = new RunningApi();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void a_list_shows_filings_with_what_is_to_be_said_of_them() throws Exception {
        JsonNode task =
                RunningApi.body(api.get("tasks?list=done&type=new-contract")).at("/items/0");

        assertThat(task.fieldNames())
                .toIterable()
                .containsExactly("filing", "batch", "resultLabel", "returned", "opinion", "dueOn", "overdue");
        assertThat(task.at("/filing/id").asText()).isEqualTo("f1");
        assertThat(task.path("batch").isNull()).isTrue();
        assertThat(api.tasks.asked()).element(1).isEqualTo(TaskDesk.Side.DONE);
    }

    @Test
    void the_list_is_the_to_do_list_unless_another_is_asked_for() throws Exception {
        api.get("tasks");

        assertThat(api.tasks.asked()).element(1).isEqualTo(TaskDesk.Side.TODO);
    }

    @Test
    void each_filing_of_a_decision_has_an_outcome_of_its_own() throws Exception {
        var answer = api.post(
                "tasks/actions",
                "{\"action\":\"approve\",\"filings\":[{\"id\":\"f1\",\"version\":3},{\"id\":\"held\"}],"
                        + "\"opinion\":\"fine\"}");
        JsonNode outcomes = RunningApi.body(answer);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(api.tasks.asked().subList(1, 3))
                .containsExactly(
                        List.of(new TaskDesk.Chosen("f1", 3), new TaskDesk.Chosen("held", -1)),
                        FilingAction.of(Action.APPROVE).saying("fine"));
        assertThat(outcomes.get(0).toString())
                .isEqualTo("{\"id\":\"f1\",\"outcome\":\"DONE\",\"status\":200,\"problem\":null}");
        assertThat(outcomes.at("/1/outcome").asText()).isEqualTo("REFUSED");
        assertThat(outcomes.at("/1/status").asInt()).isEqualTo(409);
        assertThat(outcomes.at("/1/problem/code").asText()).isEqualTo("action-not-possible");
    }
}
