// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.form.Operand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What conditions say about fields and codes: all of it must exist. */
final class Mentions {

    private final Declared region;
    private final Map<String, Field> fields;
    private final String where;

    Mentions(Declared region, Map<String, Field> fields) {
        this(region, fields, "form");
    }

    private Mentions(Declared region, Map<String, Field> fields, String where) {
        this.region = region;
        this.fields = fields;
        this.where = where;
    }

    /** What conditions say about the answers of the employer's profile, whichever type told of it. */
    static Mentions ofProfile(Declared region) {
        Map<String, Field> fields =
                region.profileFields().collect(Collectors.toMap(Field::id, Function.identity(), (one, other) -> one));
        return new Mentions(region, fields, "profile");
    }

    /** Reports fields and codes that do not exist. */
    void inspect(Condition condition, String what, Report report) {
        for (String field : condition.fields()) {
            report.require(
                    fields.containsKey(field), what + " looks at " + field + ", which is no field of the " + where);
        }
        inspectCodes(condition, what, report);
    }

    private void inspectCodes(Condition condition, String what, Report report) {
        if (condition instanceof Condition.Equals equals) {
            if (equals.left() instanceof Operand.OfField field && equals.right() instanceof Operand.OfValue value) {
                inspectCode(field.field(), value.value(), what, report);
            }
        } else if (condition instanceof Condition.In in) {
            in.values().forEach(value -> inspectCode(in.field(), value, what, report));
        } else {
            parts(condition).forEach(part -> inspectCodes(part, what, report));
        }
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.of();
        }
        if (condition instanceof Condition.Any any) {
            return any.of();
        }
        return condition instanceof Condition.Not not ? List.of(not.of()) : List.of();
    }

    private void inspectCode(String fieldId, String code, String what, Report report) {
        Optional<String> list = Optional.ofNullable(fields.get(fieldId)).flatMap(Field::codeList);
        list.ifPresent(id -> report.require(
                region.mayHave(id, code), what + " compares " + fieldId + " with " + code + ", which is not in " + id));
        Field field = fields.get(fieldId);
        if (field != null && field.type() == FieldType.BOOLEAN) {
            report.require(
                    code.equals("true") || code.equals("false"), what + " compares " + fieldId + " with " + code);
        }
    }
}
