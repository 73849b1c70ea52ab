// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.rest.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeResourceTest {

    private static final String NONE = "{\"many\":0,\"more\":false,\"oldest\":null}";
    private static final String TWO = "{\"many\":2,\"more\":false,\"oldest\":\"2026-07-02T01:00:00Z\"}";

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
    void what_was_not_sent_is_counted() throws Exception {
        assertThat(RunningApi.body(api.get("admin/messages")))
                .hasToString("{\"waiting\":" + NONE + ",\"givenUp\":" + TWO + "}");
    }

    @Test
    void it_is_sent_again_without_a_body() throws Exception {
        var answer = api.send(api.request("admin/messages/again").POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(RunningApi.body(answer)).hasToString("{\"waiting\":" + TWO + ",\"givenUp\":" + NONE + "}");
    }
}
