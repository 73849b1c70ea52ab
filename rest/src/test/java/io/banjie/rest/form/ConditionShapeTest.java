// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Operand;
import io.banjie.rest.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionShapeTest {
    private static final Path CASES =
            Path.of("../api/src/test/resources/io/banjie/api/region/form/condition-cases.json");

    static Stream<JsonNode> shapes() throws IOException {
        return StreamSupport.stream(new ObjectMapper().readTree(CASES.toFile()).spliterator(), false)
                .map(shared -> shared.path("condition"))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void conditions_are_written_in_the_shape_of_the_cases_that_server_and_browser_share(JsonNode shape) {
        assertThat(Json.mapper().<JsonNode>valueToTree(condition(shape))).isEqualTo(shape);
    }

    private static Condition condition(JsonNode shape) {
        return switch (shape.path("op").asText()) {
            case "always" -> Condition.ALWAYS;
            case "equals" -> new Condition.Equals(operand(shape.path("left")), operand(shape.path("right")));
            case "less" -> new Condition.Less(operand(shape.path("left")), operand(shape.path("right")));
            case "greater" -> new Condition.Greater(operand(shape.path("left")), operand(shape.path("right")));
            case "in" ->
                new Condition.In(
                        shape.path("field").asText(),
                        all(shape.path("values")).map(JsonNode::asText).toList());
            case "present" -> new Condition.Present(shape.path("field").asText());
            case "all" -> new Condition.All(conditions(shape.path("of")));
            case "any" -> new Condition.Any(conditions(shape.path("of")));
            case "not" -> new Condition.Not(condition(shape.path("of")));
            default -> throw new IllegalArgumentException("unknown: " + shape);
        };
    }

    private static Operand operand(JsonNode shape) {
        if (shape.has("field")) {
            return new Operand.OfField(shape.path("field").asText());
        }
        return shape.has("value")
                ? new Operand.OfValue(shape.path("value").asText())
                : new Operand.OfToday(shape.path("today").asInt());
    }

    private static List<Condition> conditions(JsonNode shapes) {
        return all(shapes).map(ConditionShapeTest::condition).toList();
    }

    private static Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
