// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.form;

import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Operand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Conditions and operands as JSON objects. */
final class ConditionShape {

    private ConditionShape() {}

    static Map<String, Object> of(Condition condition) {
        if (condition instanceof Condition.Equals equals) {
            return comparison("equals", equals.left(), equals.right());
        } else if (condition instanceof Condition.Less less) {
            return comparison("less", less.left(), less.right());
        } else if (condition instanceof Condition.Greater greater) {
            return comparison("greater", greater.left(), greater.right());
        } else if (condition instanceof Condition.In in) {
            return object("in", "field", in.field(), "values", in.values());
        } else if (condition instanceof Condition.Present present) {
            return object("present", "field", present.field());
        } else if (condition instanceof Condition.All all) {
            return object("all", "of", all(all.of()));
        } else if (condition instanceof Condition.Any any) {
            return object("any", "of", all(any.of()));
        } else if (condition instanceof Condition.Not not) {
            return object("not", "of", of(not.of()));
        } else if (condition instanceof Condition.Always) {
            return object("always");
        }
        throw new IllegalArgumentException("a condition unknown here: " + condition.getClass());
    }

    static Map<String, Object> of(Operand operand) {
        if (operand instanceof Operand.OfField field) {
            return Map.of("field", field.field());
        } else if (operand instanceof Operand.OfValue value) {
            return Map.of("value", value.value());
        } else if (operand instanceof Operand.OfToday today) {
            return Map.of("today", today.days());
        }
        throw new IllegalArgumentException("an operand unknown here: " + operand.getClass());
    }

    private static List<Map<String, Object>> all(List<Condition> conditions) {
        return conditions.stream().map(ConditionShape::of).toList();
    }

    private static Map<String, Object> comparison(String op, Operand left, Operand right) {
        return object(op, "left", of(left), "right", of(right));
    }

    private static Map<String, Object> object(String op, Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("op", op);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
