// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import io.banjie.office.Column;
import io.banjie.office.Column.Type;
import io.banjie.office.Sheet;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A frozen roster as a workbook: the same cells, days and amounts as such where they are. */
final class RosterSheet {

    private static final int LONGEST_NAME = 31;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 40;
    private static final int MARGIN = 2;

    private RosterSheet() {}

    static Sheet of(Map<String, Object> model, Instant savedAt) {
        List<Map<?, ?>> columns = maps(model.get("columns"));
        List<List<?>> rows = new ArrayList<>();
        for (Map<?, ?> line : maps(model.get("lines"))) {
            rows.add(row((List<?>) line.get("cells"), columns));
        }
        String title = String.valueOf(model.get("title"));
        Map<String, Object> told = told(model);
        return new Sheet(
                name(title),
                title,
                List.of(Selector.TEXTS.of("sheet.employer", told), Selector.TEXTS.of(numbered(model), told)),
                columns(columns, rows),
                rows,
                footers(model, columns, told),
                savedAt);
    }

    /** A saved roster has a number, a list that is printed beforehand that under which its filings came in. */
    private static String numbered(Map<String, Object> model) {
        return "".equals(model.get("number")) ? "sheet.serial" : "sheet.number";
    }

    private static List<String> footers(Map<String, Object> model, List<Map<?, ?>> columns, Map<String, Object> told) {
        List<String> footers = new ArrayList<>(List.of(Selector.TEXTS.of("sheet.total", told)));
        List<?> sums = model.get("sums") instanceof List<?> known ? known : List.of(); // rosters of old have none
        for (int i = 1; i < sums.size(); i++) {
            if (!"".equals(sums.get(i))) {
                footers.add(Selector.TEXTS.of(
                        "sheet.sum", Map.of("label", columns.get(i).get("label"), "sum", sums.get(i))));
            }
        }
        return footers;
    }

    private static List<Map<?, ?>> maps(Object list) {
        List<Map<?, ?>> maps = new ArrayList<>();
        ((List<?>) list).forEach(map -> maps.add((Map<?, ?>) map));
        return maps;
    }

    private static Map<String, Object> told(Map<String, Object> model) {
        Map<String, Object> told = new HashMap<>(model);
        Map<?, ?> employer = (Map<?, ?>) model.get("employer");
        told.put("employer", employer.get("name"));
        told.put("uscc", employer.get("uscc"));
        told.put("agency", ((Map<?, ?>) model.get("agency")).get("name"));
        return told;
    }

    private static String name(String title) {
        String allowed = title.replaceAll("[\\\\/?*\\[\\]:]", "");
        return allowed.substring(0, Math.min(allowed.length(), LONGEST_NAME));
    }

    private static List<Object> row(List<?> cells, List<Map<?, ?>> columns) {
        List<Object> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            row.add(value(String.valueOf(cells.get(i)), type(columns.get(i))));
        }
        return row;
    }

    private static Type type(Map<?, ?> column) {
        return Type.valueOf(String.valueOf(column.get("type")));
    }

    private static Object value(String text, Type type) {
        return switch (type) {
            case DATE -> text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : text;
            case MONEY -> text.matches("\\d{1,13}\\.\\d{2}") ? new BigDecimal(text) : text;
            case INTEGER -> text.matches("-?\\d{1,15}") ? Long.valueOf(text) : text;
            case TEXT -> text;
        };
    }

    private static List<Column> columns(List<Map<?, ?>> columns, List<List<?>> rows) {
        List<Column> all = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int position = i;
            String label = String.valueOf(columns.get(i).get("label"));
            int widest = rows.stream()
                    .mapToInt(row -> width(String.valueOf(row.get(position))))
                    .reduce(width(label), Math::max);
            all.add(new Column(label, Math.max(NARROWEST, Math.min(WIDEST, widest + MARGIN)), type(columns.get(i))));
        }
        return all;
    }

    /** In Latin characters: an ideograph takes two. */
    private static int width(String text) {
        return text.codePoints().map(character -> character > '\u00FF' ? 2 : 1).sum();
    }
}
