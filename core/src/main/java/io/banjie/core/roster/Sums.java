// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import io.banjie.api.region.document.RosterKind.RosterColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sums below the columns of a roster. */
final class Sums {

    private Sums() {}

    /** A text for each column, the first a word for sums; none where no column is summed. */
    static List<String> of(List<RosterColumn> columns, List<Map<String, Object>> lines) {
        if (columns.stream().noneMatch(RosterColumn::summed)) {
            return List.of();
        }
        List<String> sums = new ArrayList<>();
        for (int position = 0; position < columns.size(); position++) {
            sums.add(columns.get(position).summed() ? sum(lines, position) : "");
        }
        if (sums.get(0).isEmpty()) {
            sums.set(0, Selector.TEXTS.of("sum", Map.of()));
        }
        return List.copyOf(sums);
    }

    private static String sum(List<Map<String, Object>> lines, int position) {
        return lines.stream()
                .map(line -> String.valueOf(((List<?>) line.get("cells")).get(position)))
                .filter(cell -> cell.matches("\\d{1,15}(\\.\\d{1,2})?"))
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }
}
