// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.form.Form;
import io.banjie.core.batch.sheet.RowReader.CellRow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows that were filled in on a page rather than in a file: the same sheet, which is kept and read as any other is. */
public final class TypedSheet {

    /** The row below the headings. */
    private static final int FIRST_ROW = 2;

    private final SheetLayout layout;

    /** A sheet of this layout. */
    public TypedSheet(SheetLayout layout) {
        this.layout = layout;
    }

    /** The fields that have a column, in their order. */
    public List<String> columns() {
        return layout.offered().stream().map(SheetColumn::id).toList();
    }

    /** What stands in the cells for these answers. */
    public Map<String, String> cells(Answers answers) {
        Map<String, String> cells = new LinkedHashMap<>();
        layout.offered().forEach(column -> cells.put(column.id(), words(column, answers)));
        return cells;
    }

    private static String words(SheetColumn column, Answers answers) {
        return column.field().type() == FieldType.CODES
                ? String.join("、", answers.texts(column.id()))
                : answers.text(column.field())
                        .map(text -> column.peculiar().codeOnly()
                                ? text
                                : column.choices().label(text))
                        .orElse("");
    }

    /** The rows as a file would have them, with the numbers that they will have there. */
    public List<CellRow> rows(List<Map<String, String>> typed) {
        Repeats repeats = new Repeats();
        List<CellRow> rows = new ArrayList<>();
        for (Map<String, String> cells : typed) {
            int number = FIRST_ROW + rows.size();
            rows.add(new CellRow(number, cells, repeats.earlier(number, cells.getOrDefault(Form.ID_NUMBER, ""))));
        }
        return rows;
    }

    /** The file: comma-separated text in UTF-8 with the headings of the template. */
    public byte[] file(List<Map<String, String>> typed) {
        List<SheetColumn> columns = layout.offered();
        StringBuilder file = new StringBuilder("\uFEFF");
        file.append(columns.stream()
                        .map(SheetColumn::heading)
                        .map(TypedSheet::quoted)
                        .collect(Collectors.joining(",")))
                .append('\n');
        typed.forEach(cells -> file.append(columns.stream()
                        .map(column -> quoted(cells.getOrDefault(column.id(), "")))
                        .collect(Collectors.joining(",")))
                .append('\n'));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** On one line, so that rows keep their numbers. */
    private static String quoted(String text) {
        return '"' + text.replaceAll("\\R", " ").replace("\"", "\"\"") + '"';
    }
}
