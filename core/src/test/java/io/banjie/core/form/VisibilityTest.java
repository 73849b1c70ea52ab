// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class VisibilityTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CASES =
            Path.of("..", "api", "src/test/resources/io/banjie/api/region/form/condition-cases.json");

    @TestFactory
    Stream<DynamicTest> everyCaseWithAFormIsJudgedAsAgreedWithTheBrowser() throws IOException {
        return StreamSupport.stream(JSON.readTree(CASES.toFile()).spliterator(), false)
                .filter(each -> each.has("form"))
                .map(each -> DynamicTest.dynamicTest(each.get("name").textValue(), () -> judge(each)));
    }

    private static void judge(JsonNode each) {
        Map<String, Object> answers = JSON.convertValue(each.required("answers"), new TypeReference<>() {});
        LocalDate today = LocalDate.parse(each.required("today").textValue());
        Answers kept = Visibility.surviving(form(each.required("form")), Answers.of(answers), today);
        assertThat(ConditionJson.condition(each.required("condition")).holds(kept, today))
                .isEqualTo(each.required("holds").booleanValue());
    }

    private static Form form(JsonNode node) {
        List<Section> sections = new ArrayList<>();
        for (JsonNode section : node.required("sections")) {
            List<Field> fields = new ArrayList<>();
            section.required("fields").forEach(field -> fields.add(field(field)));
            sections.add(new Section(
                    section.required("id").textValue(),
                    "",
                    ConditionJson.condition(section.required("shownWhen")),
                    fields));
        }
        return Form.of("1", sections.toArray(Section[]::new));
    }

    private static Field field(JsonNode node) {
        return Field.text(node.required("id").textValue(), "")
                .shownWhen(ConditionJson.condition(node.required("shownWhen")));
    }

    @Test
    void answersToUnknownFieldsDoNotSurvive() {
        Form form = Reads.form(Field.text("known", "已知"));
        assertThat(Visibility.surviving(form, Answers.of(Map.of("known", "1", "unknown", "2")), Reads.TODAY)
                        .values())
                .isEqualTo(Map.of("known", "1"));
    }
}
