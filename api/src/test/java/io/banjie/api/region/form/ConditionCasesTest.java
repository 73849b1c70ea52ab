// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases that server and browser agree on. Those with a form are about hidden fields and are run where forms are read.
 */
class ConditionCasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> everyCaseIsJudgedAsAgreed() throws IOException {
        try (InputStream cases = getClass().getResourceAsStream("condition-cases.json")) {
            return StreamSupport.stream(JSON.readTree(cases).spliterator(), false)
                    .filter(each -> !each.has("form"))
                    .map(each -> DynamicTest.dynamicTest(each.get("name").textValue(), () -> judge(each)));
        }
    }

    private static void judge(JsonNode each) {
        Map<String, Object> answers = JSON.convertValue(each.required("answers"), new TypeReference<>() {});
        Condition condition = ConditionJson.condition(each.required("condition"));
        LocalDate today = LocalDate.parse(each.required("today").textValue());
        assertThat(condition.holds(Answers.of(answers), today))
                .isEqualTo(each.required("holds").booleanValue());
    }
}
