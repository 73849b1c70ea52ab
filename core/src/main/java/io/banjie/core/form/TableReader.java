// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.rule.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads tables row by row; conditions of columns look at their own row only. Empty rows are dropped. */
final class TableReader implements ValueReader {

    private static final int MOST_ROWS = 1000;

    private final FieldsReader fields;

    TableReader(FieldsReader fields) {
        this.fields = fields;
    }

    @Override
    public Reading read(Question question, Object sent) {
        if (!(sent instanceof List<?> rows)) {
            return question.refuseType();
        }
        if (rows.size() > MOST_ROWS) {
            return question.refuse("too-many-rows", Map.of("max", MOST_ROWS, "length", rows.size()));
        }
        List<Map<String, Object>> values = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Asked> columns = Asked.columns(question.field());
        for (int row = 0; row < rows.size(); row++) {
            if (!(rows.get(row) instanceof Map<?, ?> cells)) {
                return question.refuseType();
            }
            if (!empty(cells)) {
                String prefix = question.path() + "[" + row + "].";
                ReadAnswers read = fields.read(columns, byName(cells), prefix, question.around());
                findings.addAll(read.findings());
                values.add(read.answers().values());
            }
        }
        boolean nothing = values.isEmpty() || ReadAnswers.refuses(findings);
        return new Reading(nothing ? Optional.empty() : Optional.of(List.copyOf(values)), findings);
    }

    private static boolean empty(Map<?, ?> cells) {
        return cells.values().stream().allMatch(value -> Objects.isNull(value) || "".equals(value));
    }

    private static Map<String, Object> byName(Map<?, ?> cells) {
        Map<String, Object> byName = new LinkedHashMap<>();
        cells.forEach((name, value) -> byName.put(String.valueOf(name), value));
        return byName;
    }
}
