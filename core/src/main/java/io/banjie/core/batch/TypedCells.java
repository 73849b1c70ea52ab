// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.batch.sheet.SheetLayout;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cells as somebody typed them into a corrected row. */
final class TypedCells {

    private TypedCells() {}

    /**
     * The texts of the cells by field id.
     *
     * @param typed by field id or heading
     * @throws Refusal INVALID_ANSWERS naming all that the sheet does not have or no cell can hold
     */
    static Map<String, String> of(Map<String, Object> typed, SheetLayout layout) {
        Map<String, String> cells = new HashMap<>();
        List<Finding> wrong = new ArrayList<>();
        typed.forEach((name, value) -> {
            Optional<String> field = layout.field(name);
            Optional<String> text = text(value);
            if (field.isEmpty()) {
                wrong.add(Sayings.error(name, "column-unknown", Map.of()));
            } else if (text.isEmpty()) {
                wrong.add(Sayings.error(name, "cell-no-text", Map.of()));
            } else {
                cells.put(field.get(), layout.cell(text.get()));
            }
        });
        if (!wrong.isEmpty()) {
            throw Refusal.of(ProblemCode.INVALID_ANSWERS, "not cells of this sheet")
                    .because(wrong);
        }
        return cells;
    }

    private static Optional<String> text(Object value) {
        if (value == null) {
            return Optional.of("");
        }
        if (value instanceof BigDecimal number) {
            return Optional.of(number.toPlainString());
        }
        boolean plain = value instanceof String || value instanceof Number || value instanceof Boolean;
        return plain ? Optional.of(String.valueOf(value)) : Optional.empty();
    }
}
