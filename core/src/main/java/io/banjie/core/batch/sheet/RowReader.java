// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.api.region.rule.Finding;
import io.banjie.core.batch.sheet.CellReader.ReadCell;
import io.banjie.core.filing.Many;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Makes rows of cells into rows of answers. */
public final class RowReader {

    private final SheetLayout layout;

    /** A reader of files of this layout. */
    public RowReader(SheetLayout layout) {
        this.layout = layout;
    }

    /**
     * A row as it stands in a file.
     *
     * @param number its number
     * @param cells the texts of its cells by field id; empty ones may be left out
     * @param sameAs the number of an earlier row about the same person
     */
    public record CellRow(int number, Map<String, String> cells, OptionalInt sameAs) {}

    /**
     * What a row answers.
     *
     * @param row the row
     * @param columns the fields that have a column: a cell of theirs that is not there is empty, and all others are not
     *     answered at all
     */
    public Many.Row read(CellRow row, Collection<String> columns) {
        Map<String, Object> answers = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (String field : columns) {
            layout.ofField(field).ifPresent(column -> {
                ReadCell cell = CellReader.read(column, row.cells().getOrDefault(field, ""));
                cell.answer().ifPresent(answer -> answers.put(field, answer));
                cell.finding().ifPresent(findings::add);
            });
        }
        assume(answers);
        row.sameAs().ifPresent(first -> findings.add(Repeats.finding(first)));
        return new Many.Row(row.number(), answers, findings);
    }

    private void assume(Map<String, Object> answers) {
        for (SheetColumn column : layout.all()) {
            column.peculiar()
                    .assumedFrom()
                    .filter(source -> "".equals(answers.getOrDefault(column.id(), "")) && answers.containsKey(source))
                    .ifPresent(source -> answers.put(column.id(), answers.get(source)));
        }
    }
}
