// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.banjie.rest.server.ApiServletFixture;
import io.banjie.rest.server.RunningServlets;
import io.banjie.rest.server.Things;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenApiServletTest {

    @Test
    void the_document_lists_every_operation_with_its_bodies_and_how_to_sign_in() throws Exception {
        JsonNode document;
        try (RunningServlets server = new RunningServlets(Map.of(
                "/api/openapi.json", new OpenApiServlet(ApiServletFixture.of(List.of(new Things()), List.of()))))) {
            document =
                    new ObjectMapper().readTree(server.get("/api/openapi.json").body());
        }

        assertThat(document.at("/openapi").asText()).startsWith("3.");
        assertThat(document.at("/servers/0/url").asText()).isEqualTo("/api");
        assertThat(document.at("/paths/~1things~1{name}/get/operationId").asText())
                .isEqualTo("thing");
        assertThat(document.at("/components/schemas/Thing/properties/size/type").asText())
                .isEqualTo("integer");
        assertThat(document.at("/components/schemas/Shelf/properties/total/type")
                        .asText())
                .isEqualTo("integer");
        assertThat(document.at("/components/securitySchemes/bearer/scheme").asText())
                .isEqualTo("bearer");
    }
}
