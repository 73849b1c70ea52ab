// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Operand;
import java.util.ArrayList;
import java.util.List;

/** Reads conditions as the HTTP contract writes them. */
final class ConditionJson {

    private ConditionJson() {}

    static Condition condition(JsonNode node) {
        String op = node.required("op").textValue();
        return switch (op) {
            case "always" -> Condition.ALWAYS;
            case "equals" -> new Condition.Equals(operand(node, "left"), operand(node, "right"));
            case "less" -> new Condition.Less(operand(node, "left"), operand(node, "right"));
            case "greater" -> new Condition.Greater(operand(node, "left"), operand(node, "right"));
            case "in" -> new Condition.In(node.required("field").textValue(), texts(node.required("values")));
            case "present" -> new Condition.Present(node.required("field").textValue());
            case "all" -> new Condition.All(conditions(node));
            case "any" -> new Condition.Any(conditions(node));
            case "not" -> new Condition.Not(condition(node.required("of")));
            default -> throw new IllegalArgumentException("no such op: " + op);
        };
    }

    private static List<Condition> conditions(JsonNode node) {
        List<Condition> conditions = new ArrayList<>();
        node.required("of").forEach(each -> conditions.add(condition(each)));
        return conditions;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(each -> texts.add(each.textValue()));
        return texts;
    }

    private static Operand operand(JsonNode node, String side) {
        JsonNode operand = node.required(side);
        if (operand.has("field")) {
            return new Operand.OfField(operand.get("field").textValue());
        }
        return operand.has("today")
                ? new Operand.OfToday(operand.get("today").intValue())
                : Operand.of(operand.required("value").textValue());
    }
}
